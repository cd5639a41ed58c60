import type { Claim, Said } from '../../dataset/cell'

/**
 * The levels at which a cell may stand, from the least to the greatest. Null: the question makes no sense
 * of the system, so that there is no level.
 */
export type Span = { low: number; high: number } | null

/**
 * The span of what is said on a scale of so many levels. Known: one level. In dispute: one of the readings.
 * Between two levels: one of these. Unknown and not assessed: any level of the scale.
 */
export function spanOf(said: Said, levels: number): Span {
  switch (said.state) {
    case 'known':
      return spanning(typeof said.value === 'number' ? [said.value] : [], levels)
    case 'range':
      return { low: said.low, high: said.high }
    case 'disputed':
      return spanning(said.claims.flatMap(ranksOf), levels)
    case 'unknown':
    case 'not-assessed':
      return { low: 1, high: levels }
    case 'not-applicable':
      return null
    default:
      return said satisfies never
  }
}

function ranksOf(claim: Claim): number[] {
  if ('range' in claim) return [...claim.range]
  return typeof claim.value === 'number' ? [claim.value] : []
}

function spanning(ranks: readonly number[], levels: number): Span {
  return ranks.length === 0
    ? { low: 1, high: levels }
    : { low: Math.min(...ranks), high: Math.max(...ranks) }
}
