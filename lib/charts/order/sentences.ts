import type { Standing } from '../../view/dominance/standing'
import { count, listWords } from '../../words'
import type { OrderPair } from './pairs'

/** `on all 8 scales`; of one scale its name. */
export function onScales(labels: readonly string[]): string {
  const [first = ''] = labels
  if (labels.length < 2) return `on ${first}`
  return labels.length === 2 ? 'on both scales' : `on all ${labels.length} scales`
}

/** How a pair stands, for the head of a table row. */
export const STANDING_WORDS = {
  same: 'the same',
  certain: 'in order for certain',
  possible: 'perhaps in order',
  open: 'open either way',
  none: 'in no order',
} as const satisfies Record<Standing, string>

type Names = { upper: string; lower: string; on: string }

/** How two systems stand, in one sentence. */
export function pairSentence(standing: Standing, { upper, lower, on }: Names): string {
  switch (standing) {
    case 'same':
      return `${upper} and ${lower} are the same ${on}.`
    case 'certain':
      return `${upper} is at least as far as ${lower} ${on}.`
    case 'possible':
      return `${upper} may be at least as far as ${lower} ${on}; ${lower} cannot be as far as ${upper}.`
    case 'open':
      return `Of ${upper} and ${lower} either may be at least as far as the other ${on}.`
    case 'none':
      return `Of ${upper} and ${lower} neither is at least as far as the other ${on}.`
    default:
      return standing satisfies never
  }
}

export type Counts = Record<Standing, number>

/** How many pairs stand in which way; a way in which none stands is left out. */
export function countsSentence(counts: Counts): string {
  const { same, certain, possible, open, none } = counts
  const pairs = same + certain + possible + open + none
  const verb = (found: number, one: string, many: string) => (found === 1 ? one : many)
  const parts = [
    [certain, `${verb(certain, 'stands', 'stand')} in order for certain`],
    [same, `${verb(same, 'is', 'are')} the same on every scale`],
    [possible, 'may stand in order'],
    [open, `${verb(open, 'is', 'are')} open either way`],
    [none, `${verb(none, 'stands', 'stand')} in no order`],
  ] as const
  const said = parts.filter(([found]) => found > 0)
  const [only] = said
  if (pairs === 1) return `The one pair ${only?.[1] ?? ''}.`
  if (said.length === 1) return `All ${pairs} pairs ${only?.[1] ?? ''}.`
  return `Of ${pairs} pairs, ${listWords(said.map(([found, words]) => `${found} ${words}`))}.`
}

/** A scale that keeps pairs out of order, with how many. */
export type InTheWay = { id: string; label: string; more: number }

/** What stands most in the way of an order; empty where nothing does by itself. */
export function inTheWaySentence(inTheWay: readonly InTheWay[]): string {
  const most = inTheWay[0]?.more ?? 0
  if (most === 0) return ''
  const names = inTheWay.filter(({ more }) => more === most).map(({ label }) => label)
  return `Without ${listWords(names, 'or')}, ${count(most, 'more pair')} would stand in order for certain.`
}

/** The scales of a pair in words: who is further where, what is the same and what is not settled. */
export function pairReasons(pair: OrderPair, { upper, lower }: Omit<Names, 'on'>): string[] {
  const named = (points: OrderPair['same']) => listWords(points.map(({ label }) => label))
  const parts = [
    [pair.upperFurther, `${upper} is further on`],
    [pair.lowerFurther, `${lower} is further on`],
    [pair.same, 'The same on'],
    [pair.open, 'Not settled on'],
    [pair.apart, 'Of no sense to one of the two'],
  ] as const
  return parts.flatMap(([points, words]) => {
    if (points.length === 0) return []
    return [`${words}${words.endsWith('two') ? ':' : ''} ${named(points)}.`]
  })
}
