/** Words that pages, charts and exports print. One wording for all of them. */

/** Cell states, by state. */
export const STATE_WORDS = {
  known: 'known',
  range: 'between',
  disputed: 'disputed',
  'not-applicable': 'not applicable',
  unknown: 'unknown',
  'not-assessed': 'not assessed',
} as const

/** What a weak cell adds to its word. */
export const WEAK_WORD = 'likely'

/** Cell states as the choices of a filter, and how well readings are supported beside them. */
export const STATE_CHOICES = {
  ...STATE_WORDS,
  range: 'between two levels',
  'low-confidence': 'low confidence',
  'no-evidence': 'no evidence',
  stale: 'stale',
} as const

/** What each state means, for keys and help, and what stands beside them. */
export const STATE_MEANINGS = {
  known: 'a reading with a source',
  'low-confidence': 'a reading with low confidence',
  'no-evidence': 'something is said, and no place in a source is named for it',
  stale: 'older, at the date of the dataset, than it lets readings grow',
  range: 'between two levels',
  disputed: 'the assessors differ; every reading is kept',
  'not-applicable': 'the question makes no sense here',
  unknown: 'somebody looked, and the source does not say',
  'not-assessed': 'nobody has looked',
} as const

/** Kinds of relation, read from the first system to the second. */
export const RELATION_WORDS = {
  'builds-on': 'builds on',
  uses: 'uses',
  complements: 'complements',
  'competes-with': 'competes with',
  'contrasts-with': 'contrasts with',
  'same-idea-as': 'shares an idea with',
} as const

/** How a system sits in a layer. */
export const ROLE_WORDS = {
  primary: 'at home here',
  secondary: 'reaches into',
  unknown: 'unknown whether it is here',
  disputed: 'disputed',
} as const

/** The sentence beside every picture of a kind, which travels with it. */
export const CAPTIONS = {
  radar:
    'Inner band, first level; outer band, last. Further out is not better; shape and area have no meaning.',
  stack: 'Layers run from the surface down. Depth and height of a layer have no measure.',
  matrix: 'Levels describe and are ordered; they are not merit. Unknown is not the lowest level.',
} as const

/** `1 system`, `2 systems`: a count with its noun; the plural adds an s unless it is given. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`
}

/** `A`, `A and B`, `A, B and C`. */
export function listWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`
}

/** A label within a sentence: `Openness` becomes `openness`; `GDP per head` stays as it is. */
export function inSentence(label: string): string {
  const words = label.replace(/\s+/g, ' ').trim()
  return /^\p{Lu}(?:\p{Ll}|\s|$)/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}

const MOST_LISTED = 4

/** `A, B or C`; of more than four only the first two, `A, B or 3 more`. */
export function listSome(words: readonly string[], last = 'and'): string {
  if (words.length <= MOST_LISTED) return listWords(words, last)
  return listWords([...words.slice(0, 2), `${words.length - 2} more`], last)
}

/** A whole number as it is read: `100,000`. */
export function inThousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}
