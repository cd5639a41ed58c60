/** Keys of an address that describe the sheet and the file. On a page they only fill in the dialog. */
export const FRAME_KEYS = [
  'preset',
  'w',
  'h',
  'scale',
  'theme',
  'bg',
  'plain',
  'title',
  'subtitle',
  'source',
  'credit',
  'legend',
  'density',
  'patterns',
  'text',
  'download',
  'v',
] as const
/** Characters of a text of the reader's own. */
export const LONGEST_TEXT = 160

export type FrameKey = (typeof FRAME_KEYS)[number]

const KNOWN: ReadonlySet<string> = new Set(FRAME_KEYS)

export function isFrameKey(key: string): key is FrameKey {
  return KNOWN.has(key)
}
