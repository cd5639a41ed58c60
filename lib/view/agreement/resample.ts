import { seeded } from '../../seeded'

/** How often units are drawn again to see what a coefficient rests on. */
const DRAWS = 1000
const SEED = 1

/** How far one unit's values differ, and how far as many would by chance. */
export type Apart = { observed: number; expected: number }

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

/** 1 less what is observed over what chance expects; null where chance expects no difference. */
export function beyondChance(parts: readonly Apart[]): number | null {
  const expected = parts.reduce((sum, each) => sum + each.expected, 0)
  return expected === 0 ? null : 1 - parts.reduce((sum, each) => sum + each.observed, 0) / expected
}
