import type { DominanceOrder } from '../../view/dominance/order-of'
import type { OrderOptions } from './options'

/** More possible lines than these are told in a sentence, not drawn, unless they are asked for. */
export const MOST_POSSIBLE = 12

/**
 * A line between two nodes by their places. `certain`: the upper is at least as far on every scale.
 * `possible`: it may be. `open`: either may be.
 */
export type OrderLine = {
  /** As `bitcoin>linux`, `bitcoin>?linux`, `bitcoin<>linux`, with the first system of each node. */
  key: string
  kind: 'certain' | 'possible' | 'open'
  upper: number
  lower: number
}

export type OrderLines = {
  lines: OrderLine[]
  /** How many possible lines are not drawn. */
  undrawn: number
}

/** The lines that the option asks for. `ids`: of the first system of each class. */
export function orderLines(
  { covers, maybes }: DominanceOrder,
  ids: readonly string[],
  { lines }: OrderOptions,
): OrderLines {
  const named = (upper: number, sign: string, lower: number) =>
    `${ids[upper] ?? ''}${sign}${ids[lower] ?? ''}`
  const certain = covers.map(
    ({ upper, lower }): OrderLine => ({
      ...{ key: named(upper, '>', lower), kind: 'certain', upper, lower },
    }),
  )
  const possible = maybes.map(
    ({ upper, lower, both }): OrderLine => ({
      key: named(upper, both ? '<>' : '>?', lower),
      kind: both ? 'open' : 'possible',
      ...{ upper, lower },
    }),
  )
  const drawn = lines === 'possible' || (lines === 'auto' && possible.length <= MOST_POSSIBLE)
  return drawn
    ? { lines: [...certain, ...possible], undrawn: 0 }
    : { lines: certain, undrawn: possible.length }
}
