import { type Apart, beyondChance } from './beyond-chance'

/** How a difference of two categories is weighed: all alike, by steps, or by steps squared. */
export const KAPPA_WEIGHTS = ['none', 'linear', 'quadratic'] as const
export type KappaWeights = (typeof KAPPA_WEIGHTS)[number]
/** The same for each pair of categories: 0 for none; only the proportions matter. */
export type WeightTable = readonly (readonly number[])[]

/** Agreement beyond chance of two raters. */
export type Kappa = {
  /** 1: the same throughout; 0: as by chance; null: no units, or chance alone would agree throughout. */
  kappa: number | null
  /** How many units both have read. */
  units: number
}

/**
 * Cohen's kappa of two raters (Cohen 1960), weighted (Cohen 1968): `counts[i][j]` is how many units the
 * first puts into category i and the second into j. The table is square; its categories are in order.
 */
export function kappaOf(
  counts: readonly (readonly number[])[],
  weights: KappaWeights | WeightTable,
): Kappa {
  const units = counts.flat().reduce((sum, each) => sum + each, 0)
  if (units === 0) return { kappa: null, units }
  return { kappa: beyondChance([disagreement(counts, weights)]), units }
}

/** The weighted disagreement of two raters, from a square table of counts that are not all 0. */
export function disagreement(
  counts: readonly (readonly number[])[],
  weights: KappaWeights | WeightTable,
): Apart {
  const places = counts.map((_, place) => place)
  const rows = counts.map((row) => row.reduce((sum, each) => sum + each, 0))
  const columns = places.map((place) => counts.reduce((sum, row) => sum + (row[place] ?? 0), 0))
  const units = rows.reduce((sum, each) => sum + each, 0)
  const found = { observed: 0, expected: 0 }
  for (const i of places) {
    for (const j of places) {
      const weight =
        typeof weights === 'string'
          ? stepWeight(Math.abs(i - j), counts.length - 1, weights)
          : (weights[i]?.[j] ?? 0)
      found.observed += (weight * (counts[i]?.[j] ?? 0)) / units
      found.expected += (weight * (rows[i] ?? 0) * (columns[j] ?? 0)) / units ** 2
    }
  }
  return found
}

function stepWeight(steps: number, most: number, weights: KappaWeights): number {
  if (steps === 0) return 0
  if (weights === 'none') return 1
  return weights === 'linear' ? steps / most : (steps / most) ** 2
}
