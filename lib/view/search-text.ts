import { fold } from '../fold'

/** Shorter words have too many neighbours for a typing error to be told from another word. */
const SHORTEST_MISSPELT = 5

/** What is sought, folded, and whether words that are one typing error away are found as well. */
export type Sought = { text: string; near: boolean }

/** What a search asks for; null: nothing. */
export function soughtOf(q: string): Sought | null {
  const text = fold(q)
  return text === '' ? null : { text, near: false }
}

/**
 * The second try of a search that found nothing in a whole table: one word of five letters or more may
 * be a typing error away. Null: there is no second try.
 */
export function secondTry({ text }: Sought): Sought | null {
  const isWord = text.length >= SHORTEST_MISSPELT && wordEnd(text, 0) === text.length
  return isWord ? { text, near: true } : null
}

/** Whether a folded text is found: it holds what is sought, or on a second try a word near to it. */
export function searchText(text: string, sought: Sought): boolean {
  return sought.near ? nearestAt(text, sought.text, 0) >= 0 : text.includes(sought.text)
}

/** Where, from a place on, the first word stands that is at most one typing error away; -1: nowhere. */
export function nearestAt(text: string, sought: string, from: number): number {
  let at = from
  while (at < text.length) {
    const end = wordEnd(text, at)
    if (end > at && isNear({ text, from: at, to: end }, sought)) return at
    at = end + 1
  }
  return -1
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return end
}

/** Letters and digits; text is folded, so capitals do not occur. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127
}

type Span = { text: string; from: number; to: number }

/** One letter added, left out or changed, or two neighbours swapped, at most. */
function isNear({ text, from, to }: Span, sought: string): boolean {
  const more = to - from - sought.length
  if (more > 1 || more < -1) return false
  const length = Math.min(to - from, sought.length)
  let i = 0
  while (i < length && text.charCodeAt(from + i) === sought.charCodeAt(i)) i++
  const restEqual = (textAt: number, soughtAt: number) =>
    text.slice(textAt, to) === sought.slice(soughtAt)
  if (more === 1) return restEqual(from + i + 1, i)
  if (more === -1) return restEqual(from + i, i + 1)
  if (i === length || restEqual(from + i + 1, i + 1)) return true
  const swapped =
    text.charCodeAt(from + i) === sought.charCodeAt(i + 1) &&
    text.charCodeAt(from + i + 1) === sought.charCodeAt(i)
  return swapped && restEqual(from + i + 2, i + 2)
}
