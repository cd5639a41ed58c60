import type { Said } from '../../dataset/cell'
import type { Dimension, Value } from '../../dataset/schema'
import { dimensionType } from '../../dimensions'

/** The least and the greatest distance that two cells may turn out to have, 0 to 1. */
export type PossibleDistance = { low: number; high: number }

/** What a cell may turn out to say: any value of its dimension, or one of these. */
type Possible = 'any' | readonly Value[]

/** Whether cells of this dimension can be compared at all: words, and numbers without ends, cannot. */
export function isComparable(dimension: Dimension): boolean {
  const { distance, example } = dimensionType(dimension)
  return distance(example, example) !== null
}

/**
 * How near and how far two cells may turn out to be once all is known: one that is unknown or not
 * assessed may be anything, a span is one of its levels, a dispute is one of its readings. Both ends are
 * reached. Null: never compared, by the dimension, or because the question makes no sense for one of them.
 */
export function possibleDistance(dimension: Dimension, a: Said, b: Said): PossibleDistance | null {
  const [left, right] = [possible(a), possible(b)]
  if (left === null || right === null || !isComparable(dimension)) return null
  const { distance } = dimensionType(dimension)
  const between = (from: readonly Value[], to: readonly Value[]) =>
    from.flatMap((one) => to.map((other) => distance(one, other) ?? 0))
  const ends = endsOf(dimension)
  const all = between(left === 'any' ? ends : left, right === 'any' ? ends : right)
  return {
    low: left === 'any' || right === 'any' ? 0 : Math.min(...all),
    high: Math.max(...all),
  }
}

/** Null: a cell that stays out whatever becomes known. */
function possible(said: Said): Possible | null {
  switch (said.state) {
    case 'known':
      return [said.value]
    case 'range':
      return levelsFrom(said.low, said.high)
    case 'disputed':
      return said.claims.flatMap((claim) =>
        'value' in claim ? [claim.value] : levelsFrom(...claim.range),
      )
    case 'unknown':
    case 'not-assessed':
      return 'any'
    case 'not-applicable':
      return null
    default:
      return said satisfies never
  }
}

function levelsFrom(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, step) => low + step)
}

/** Values of which at least one is as far from any given value as a value can be. */
function endsOf(dimension: Dimension): readonly Value[] {
  switch (dimension.type) {
    case 'ordinal':
      return [1, dimension.levels.length]
    case 'category':
      return dimension.values.map(({ id }) => id)
    case 'categories':
      return [[], dimension.values.map(({ id }) => id)]
    case 'boolean':
      return [false, true]
    case 'number':
      return [dimension.min, dimension.max].filter((end) => end !== undefined)
    case 'text':
      return []
    default:
      return dimension satisfies never
  }
}
