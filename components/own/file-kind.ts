import { isPng } from '@/lib/export/png-size'

export type FileKind = 'picture' | 'text' | 'other'

/** Letters of the start that tell an SVG from other text. */
const START = 1000

/** What a file is by its first bytes, whatever it is called: a PNG or SVG, text, or anything else. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (isPng(bytes)) return 'picture'
  const start = bytes.subarray(0, START)
  if (start.includes(0)) return 'other'
  const text = new TextDecoder().decode(start).replace(/^\uFEFF/, '')
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/.test(text))
    return 'picture'
  return text.includes('\uFFFD') && !isCut(start) ? 'other' : 'text'
}

/** Whether the only letter that cannot be read may be one that was cut at the end. */
function isCut(start: Uint8Array): boolean {
  return !new TextDecoder()
    .decode(start.subarray(0, Math.max(0, start.length - 4)))
    .includes('\uFFFD')
}
