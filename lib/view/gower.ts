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

/** The mean of some distances, each with its weight; null where nothing counts. */
export function meanDistance(
  parts: readonly { distance: number; weight: number }[],
): number | null {
  let total = 0
  let whole = 0
  for (const { distance, weight } of parts) {
    total += distance * weight
    whole += weight
  }
  return whole === 0 ? null : total / whole
}
