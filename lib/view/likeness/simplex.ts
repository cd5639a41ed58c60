import type { Random } from '../../seeded'

/**
 * Weights that sum to 1, every way of sharing out equally likely: the gaps between n - 1 random cuts of a
 * stretch (Devroye 1986, chapter V). Only subtraction, so that it comes out the same on every machine.
 */
export function randomWeights(n: number, random: Random): Float64Array {
  const cuts = Float64Array.from({ length: Math.max(0, n - 1) }, random).sort()
  return Float64Array.from({ length: n }, (_, at) => (cuts[at] ?? 1) - (cuts[at - 1] ?? 0))
}
