/**
 * Whether text can carry a code unit: no control characters but tab and line feed, no signs that turn
 * the direction of what follows, nothing that XML or UTF-8 cannot hold. Surrogates are judged in pairs.
 */
function isHarmful(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a
  if (code >= 0x7f && code <= 0x9f) return true
  if (code >= 0x202a && code <= 0x202e) return true
  if (code >= 0x2066 && code <= 0x2069) return true
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
}

/** The text without harmful characters, and the first of them as `U+202E`; null when there is none. */
export function cleanText(text: string): { text: string; harmful: string | null } {
  let clean = ''
  let harmful: string | null = null
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (!isHarmful(code)) clean += character
    else harmful ??= `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  }
  return { text: clean, harmful }
}
