/** How much each dimension counts: whole numbers from 0, left out, to 4; one that is absent counts 1. */
export type Weights = Readonly<Record<string, number>>

export const MOST_WEIGHT = 4
export const USUAL_WEIGHT = 1

/** What a dimension counts, by its id. */
export function weightOf(weights: Weights, dimension: string): number {
  return Object.hasOwn(weights, dimension) ? (weights[dimension] ?? USUAL_WEIGHT) : USUAL_WEIGHT
}
