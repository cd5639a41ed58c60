import type { Said } from '../dataset/cell'
import type { Dimension } from '../dataset/schema'
import { dimensionType } from '../dimensions'

/**
 * How far two cells of one dimension are apart, 0 to 1, after Gower (1971) with ranks for levels. Null:
 * they cannot be compared, because one of them has no single known value, or its values never are.
 */
export function cellDistance(dimension: Dimension, a: Said, b: Said): number | null {
  if (a.state !== 'known' || b.state !== 'known') return null
  return dimensionType(dimension).distance(a.value, b.value)
}

/** How far two systems are apart, and on how many cells that rests. Nothing compared: no distance. */
export type SystemDistance = { distance: number | null; compared: number }

/** The mean distance of the cells that can be compared; all weigh the same, the others not at all. */
export function systemDistance(cells: readonly (number | null)[]): SystemDistance {
  let total = 0
  let compared = 0
  for (const cell of cells) {
    if (cell === null) continue
    total += cell
    compared += 1
  }
  return { distance: compared === 0 ? null : total / compared, compared }
}
