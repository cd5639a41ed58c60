import { cellDistance } from '../gower'
import type { Column } from './column-table'

/** Above so many different cells in a column each pair is compared anew. */
const MOST_KEPT = 600

/**
 * How far two rows are apart over some columns: the mean distance of the cells that are known in both,
 * 0 to 1; null where none is. Each pair of different cells is compared once.
 */
export function pairDistance(
  columns: readonly Column[],
): (left: number, right: number) => number | null {
  const readers = columns.map((column) => ({ codes: column.codes, apart: entryDistance(column) }))
  return (left, right) => {
    let sum = 0
    let compared = 0
    for (const { codes, apart } of readers) {
      const distance = apart(codes[left] ?? 0, codes[right] ?? 0)
      if (Number.isNaN(distance)) continue
      sum += distance
      compared++
    }
    return compared === 0 ? null : sum / compared
  }
}

/** Between two entries; not a number where they cannot be compared. */
function entryDistance({ dimension, entries }: Column): (a: number, b: number) => number {
  const measure = (a: number, b: number) => {
    const [left, right] = [entries[a], entries[b]]
    return (left && right && cellDistance(dimension, left, right)) ?? Number.NaN
  }
  const size = entries.length
  if (size > MOST_KEPT) return measure
  const known = new Float64Array(size * size).fill(-1)
  return (a, b) => {
    const place = a * size + b
    const kept = known[place] ?? -1
    if (kept !== -1) return kept
    const distance = measure(a, b)
    known[place] = distance
    return distance
  }
}
