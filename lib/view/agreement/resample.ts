import { seeded } from '../../seeded'

/** How often units are drawn again to see what a coefficient rests on. */
const DRAWS = 1000
const SEED = 1
/** If more draws than that give no coefficient, those that do are not a fair picture. */
const MOST_SILENT = DRAWS / 20

/**
 * Where the middle 95 of 100 values of a coefficient lie when as many units are drawn again, with return,
 * within each list (Efron 1979). The same units give the same answer. Null: too many draws give no value.
 */
export function resampled<Unit>(
  lists: readonly (readonly Unit[])[],
  coefficient: (lists: readonly (readonly Unit[])[]) => number | null,
): readonly [number, number] | null {
  const random = seeded(SEED)
  const again = (list: readonly Unit[]) =>
    Array.from(list, (each) => list[Math.floor(random() * list.length)] ?? each)
  const found = Array.from({ length: DRAWS }, () => coefficient(lists.map(again))).filter(
    (each) => each !== null,
  )
  if (DRAWS - found.length > MOST_SILENT) return null
  found.sort((a, b) => a - b)
  const at = (share: number) => found[Math.round(share * (found.length - 1))] ?? 0
  return [at(0.025), at(0.975)]
}
