import type { Dimension } from '../dataset/schema'
import { dimensionType } from '../dimensions'
import { readSpan, type Span } from '../dimensions/span'
import { inSentence, listSome, STATE_CHOICES } from '../words'
import { STATE_PICKS, type StatePick } from './query'

/** States that a cell has; it is in the others. */
const HAD: readonly StatePick[] = ['low-confidence', 'no-evidence']

const VERBS = {
  one: { be: 'is', have: 'has', include: 'includes', hold: 'holds' },
  many: { be: 'are', have: 'have', include: 'include', hold: 'hold' },
} as const

/**
 * What a cell of a dimension is picked by, with the dimension: "openness is closed or unknown, or has no
 * evidence". `last` joins the values that one cell has several of.
 */
export function pickedWords(
  dimension: Dimension,
  picks: readonly string[],
  last: 'and' | 'or' = 'or',
): string {
  const label = inSentence(dimension.label)
  const verbs = isPlural(label) ? VERBS.many : VERBS.one
  const values = valueWords(dimension, picks)
  const { been, had } = stateWords(picks)
  const parts = [
    ...valueParts(dimension, { values, been, last, verbs }),
    part(verbs.have, listSome(had, 'or')),
  ]
  return `${label} ${parts.filter((each) => each !== '').join(', or ')}`
}

/** What a cell is picked by that has one of these states: "is disputed, or has no evidence". */
export function stateSentence(states: readonly StatePick[]): string {
  const { been, had } = stateWords(states)
  const parts = [part('is', listSome(been, 'or')), part('has', listSome(had, 'or'))]
  return parts.filter((each) => each !== '').join(', or ')
}

type Verbs = (typeof VERBS)[keyof typeof VERBS]
type Values = { values: string[]; been: string[]; last: 'and' | 'or'; verbs: Verbs }

function valueParts({ type }: Dimension, { values, been, last, verbs }: Values): string[] {
  if (type === 'categories' || type === 'text') {
    const verb = type === 'text' ? verbs.hold : verbs.include
    return [part(verb, listSome(values, last)), part(verbs.be, listSome(been, 'or'))]
  }
  return [part(verbs.be, listSome([...values, ...been], 'or'))]
}

function part(verb: string, words: string): string {
  return words === '' ? '' : `${verb} ${words}`
}

function stateWords(picks: readonly string[]): { been: string[]; had: string[] } {
  const states = STATE_PICKS.filter((state) => picks.includes(state))
  return {
    been: states.filter((state) => !HAD.includes(state)).map((state) => STATE_CHOICES[state]),
    had: states.filter((state) => HAD.includes(state)).map((state) => STATE_CHOICES[state]),
  }
}

/** The words of the values picked, in the order in which the dimension names them. */
function valueWords(dimension: Dimension, picks: readonly string[]): string[] {
  const { filter } = dimensionType(dimension)
  const values = picks.filter((pick) => STATE_PICKS.every((state) => state !== pick))
  switch (filter.control) {
    case 'words':
      return values.map((pick) => `“${pick.slice(1)}”`)
    case 'interval':
      return values.flatMap((pick) => numberWords(readSpan(pick), filter.unit))
    case 'choices': {
      const named = filter.choices.filter(({ pick }) => values.includes(pick))
      const spans = values.filter((pick) => filter.choices.every((each) => each.pick !== pick))
      const words = filter.choices.map(({ short }) => unmistakable(short))
      return [
        ...named.map(({ short }) => unmistakable(short)),
        ...spans.flatMap((pick) => levelWords(readSpan(pick), words)),
      ]
    }
    default:
      return filter satisfies never
  }
}

function levelWords(span: Span | null, levels: readonly string[]): string[] {
  if (span === null) return []
  const first = levels[(span.from ?? 1) - 1]
  const last = levels[(span.to ?? levels.length) - 1]
  return first === undefined || last === undefined ? [] : [`from ${first} to ${last}`]
}

function numberWords(span: Span | null, unit: string | null): string[] {
  if (span === null) return []
  const { from, to } = span
  const after = unit === null ? '' : ` ${unit}`
  if (from === to) return [`${from}${after}`]
  if (from === null) return [`at most ${to}${after}`]
  return [to === null ? `at least ${from}${after}` : `from ${from} to ${to}${after}`]
}

/** In quotes where a comma would be taken for the end of it. */
function unmistakable(words: string): string {
  return words.includes(',') ? `“${words}”` : words
}

/** Whether a label names several things. English alone is looked at; a wrong guess is still understood. */
function isPlural(label: string): boolean {
  return /[^sui]s$/.test(label)
}
