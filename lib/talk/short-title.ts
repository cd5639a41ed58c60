const LONGEST_TITLE = 160

/** A title as long as the address of a picture takes, on one line. */
export function shortTitle(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST_TITLE) return line
  const cut = line.slice(0, LONGEST_TITLE - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trim()}\u2026`
}
