import { seeded } from '../../seeded'
import { type Apart, beyondChance } from './beyond-chance'

/** How often units are drawn again to see what a coefficient rests on. */
const DRAWS = 1000
const SEED = 1

/**
 * Where 95 of 100 coefficients lie when as many units are drawn again, with return, and what chance expects
 * of each is taken as it is (after Krippendorff 2006, who draws pairs). The same units give the same answer.
 */
export function resampled(units: readonly Apart[]): readonly [low: number, high: number] {
  const random = seeded(SEED)
  const found = Float64Array.from({ length: DRAWS }, () => beyondChance(drawn(units, random)) ?? 0)
  found.sort()
  const at = (share: number) => found[Math.round(share * (DRAWS - 1))] ?? 0
  return [at(0.025), at(0.975)]
}

function drawn(units: readonly Apart[], random: () => number): Apart[] {
  return Array.from(units, (each) => units[Math.floor(random() * units.length)] ?? each)
}
