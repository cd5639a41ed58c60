import { notesParts } from '../build-steps'
import { NOTES_LIMIT } from '../schema'

/**
 * The notes of a slide after its steps changed places. `order` has, for each step from the first picture on,
 * where it stood before; null: it is new. What is said at a step goes with it. The text stays as it is where
 * it says the same already, has marks without a step, or would become too long.
 */
export function movedNotes(
  notes: string | undefined,
  before: number,
  order: readonly (number | null)[],
): string | undefined {
  const parts = notesParts(notes)
  if (notes === undefined || parts.length > before) return notes
  const next = order.map((from) => (from === null ? '' : saidAt(parts, from)))
  const isSame = next.every((part, at) => part === saidAt(parts, at))
  if (isSame && parts.length <= next.length) return notes
  const text = written(next)
  if (text === '') return undefined
  return text.length > NOTES_LIMIT ? notes : text
}

/** What is said at a step; after the last mark it is what was said there. */
function saidAt(parts: readonly string[], step: number): string {
  return parts[Math.min(step, parts.length - 1)] ?? ''
}

/** Marks stand before every part but the first; a tail that says the same needs none. */
function written(parts: readonly string[]): string {
  const last = parts.at(-1)
  const from = parts.findLastIndex((part) => part !== last) + 2
  const [first = '', ...more] = parts.slice(0, from)
  return [first, ...more.map((part) => `[step] ${part}`.trim())].join('\n').trim()
}
