import { cellDistance } from '../gower'
import type { Codes } from './column-table'
import type { TableIndex } from './index-table'
import { sortByNumber, sortByRank } from './sort-rows'

/** How like the other rows are to one of them. */
export type Likeness = {
  /** By row: the mean distance of the cells compared, 0 to 1; 0 where none is. */
  distance: Float64Array
  /** By row: on how many columns both cells are known and can be compared. */
  compared: Uint32Array
}

/** Systems compared on fewer cells stand apart: too little is known of them. */
export const LEAST_COMPARED = 3

/**
 * The distance of every row to one row after Gower: the mean over the columns on which both are known.
 * All columns weigh the same; text is never compared. Each entry of a column is compared once.
 */
export function likenessTo(
  index: TableIndex,
  row: number,
  columns: readonly number[] = index.columns.map((_, at) => at),
): Likeness {
  const distance = new Float64Array(index.rows)
  const compared = new Uint32Array(index.rows)
  for (const column of columns) {
    const apart = distancesTo(index, column, row)
    const codes = index.columns[column]?.codes
    if (!apart || !codes) continue
    addAt(distance, codes, apart.distance)
    addAt(compared, codes, apart.counts)
  }
  for (let at = 0; at < distance.length; at++) {
    distance[at] = (distance[at] ?? 0) / Math.max(1, compared[at] ?? 0)
  }
  return { distance, compared }
}

type Numbers = Float64Array | Uint32Array

/** Adds to each row what its entry has. */
function addAt(sums: Numbers, codes: Codes, byEntry: Numbers): void {
  for (let row = 0; row < codes.length; row++) {
    sums[row] = (sums[row] ?? 0) + (byEntry[codes[row] ?? 0] ?? 0)
  }
}

/** By entry: how far it is from the entry of the row, and 1 where that can be said. Null: nowhere. */
function distancesTo(index: TableIndex, column: number, row: number) {
  const at = index.columns[column]
  const said = at?.column.entries[at.codes[row] ?? 0]
  if (!at || said?.state !== 'known' || at.column.dimension.type === 'text') return null
  const { dimension, entries } = at.column
  const apart = entries.map((each) => cellDistance(dimension, each, said))
  return {
    distance: Float64Array.from(apart, (each) => each ?? 0),
    counts: Uint32Array.from(apart, (each) => Number(each !== null)),
  }
}

/** Finer differences are taken for errors of adding up. */
const STEPS = 1e9
const APART = 2 ** 31
const NOTHING = APART + 2 ** 30 + 2
/** Where more cells than that are compared, more of them tell nothing. */
const MOST_COMPARED = 1000
const PLACES = {
  of: Uint32Array.from({ length: MOST_COMPARED + 1 }, (_, place) => place),
  count: MOST_COMPARED + 1,
}

/**
 * Rows by likeness to one of them, which itself comes first: the nearest, then by how many cells were
 * compared; those with too few of them last. Rows that are alike in all that keep their order.
 */
export function sortByLikeness(rows: Uint32Array, to: number, likeness: Likeness): Uint32Array {
  const { distance, compared } = likeness
  const far = new Uint32Array(compared.length)
  const fewer = new Uint32Array(compared.length)
  for (let row = 0; row < far.length; row++) {
    const n = compared[row] ?? 0
    const near = 1 + Math.round((distance[row] ?? 0) * STEPS)
    far[row] = n === 0 ? NOTHING : n < LEAST_COMPARED ? APART + near : near
    fewer[row] = MOST_COMPARED - Math.min(n, MOST_COMPARED)
  }
  far[to] = 0
  return sortByNumber(sortByRank(rows, fewer, PLACES), far)
}
