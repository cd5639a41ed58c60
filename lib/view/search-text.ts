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
  return soughtParts(sought).some((part) => {
    let at = text.indexOf(part)
    while (at >= 0 && !isFoundAt(text, sought, at)) at = text.indexOf(part, at + 1)
    return at >= 0
  })
}

/**
 * Parts of which one is in every text that is found. A typing error leaves the first or the second half
 * of a word as it is, or swaps the two letters where they meet.
 */
export function soughtParts({ text, near }: Sought): string[] {
  if (!near) return [text]
  const half = Math.floor(text.length / 2)
  const [first, second] = [text.slice(0, half), text.slice(half)]
  return [first, second, first.slice(0, -1) + second.charAt(0) + first.slice(-1) + second.slice(1)]
}

/** Whether what is sought, or a word near to it, stands where a part of it was found. */
export function isFoundAt(text: string, sought: Sought, at: number): boolean {
  if (!sought.near) return true
  return isNear({ text, from: wordStart(text, at), to: wordEnd(text, at) }, sought.text)
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
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
