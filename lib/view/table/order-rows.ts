import { isPlaced } from '../placements'
import type { SortKey } from '../query'
import { MOST_SERIATED, seriate } from '../seriate'
import type { ColumnIndex } from './column-index'
import type { Sites } from './column-table'
import type { Evaluation } from './evaluate'
import type { TableIndex } from './index-table'
import { likenessTo, sortByLikeness } from './likeness'
import { pairDistance } from './pair-distance'
import { sortByRank } from './sort-rows'

/** The rows that stay, in the order asked for; what cannot be ordered by keeps them as they were chosen. */
export function orderRows(found: Evaluation): Uint32Array {
  const { index, query } = found
  const { order } = query
  switch (order.by) {
    case 'declared':
      return asChosen(found)
    case 'depth':
      return byDepth(found)
    case 'bracket': {
      const column = columnIndex(index, index.table.head.bracket)
      return column ? sortByRank(found.rows, column.codes, column.up()) : asChosen(found)
    }
    case 'sorted':
      return sorted(found, order.keys)
    case 'like':
      return byLikeness(found, index.rowOf(order.system))
    case 'seriated':
      return seriated(found)
    default:
      return order satisfies never
  }
}

function columnIndex(index: TableIndex, id: string | undefined): ColumnIndex | undefined {
  const at = id === undefined ? undefined : index.columnOf(id)
  return at === undefined ? undefined : index.columns[at]
}

function asChosen({ chosen, rows }: Evaluation): Uint32Array {
  return chosen.everyone ? rows : keepOnly(chosen.rows, rows)
}

function byId({ index, rows }: Evaluation): Uint32Array {
  return rows.length === index.rows ? index.byId() : keepOnly(index.byId(), rows)
}

/** Those of an order that stay. */
function keepOnly(order: Uint32Array, rows: Uint32Array): Uint32Array {
  const stays = new Uint8Array((rows.at(-1) ?? -1) + 1)
  for (const row of rows) stays[row] = 1
  const kept = new Uint32Array(rows.length)
  let at = 0
  for (const row of order) if (stays[row] === 1) kept[at++] = row
  return kept
}

/** The last key is sorted by first: sorting keeps the order of what is equal. */
function sorted(found: Evaluation, keys: readonly SortKey[]): Uint32Array {
  const columns = keys.flatMap(({ way, dimension }) => {
    const column = columnIndex(found.index, dimension)
    return column ? [{ codes: column.codes, ranks: column[way]() }] : []
  })
  if (columns.length === 0) return asChosen(found)
  let rows = byId(found)
  for (const { codes, ranks } of columns.reverse()) rows = sortByRank(rows, codes, ranks)
  return rows
}

/** Layers between the surface and the deepest one that the system sits in; unplaced systems come last. */
function byDepth({ index, rows }: Evaluation): Uint32Array {
  const { sites, head } = index.table
  const heights = new Map(head.layers.map(({ id }, height) => [id, height]))
  const depthOf = (entry: Sites) => {
    const held = entry.filter(isPlaced).flatMap(({ layer }) => heights.get(layer) ?? [])
    return held.length === 0 ? head.layers.length : head.layers.length - 1 - Math.min(...held)
  }
  const of = Uint32Array.from(sites.entries, depthOf)
  return sortByRank(rows, sites.codes, { of, count: head.layers.length + 1 })
}

function byLikeness(found: Evaluation, to: number | undefined): Uint32Array {
  if (to === undefined) return asChosen(found)
  return sortByLikeness(byId(found), to, likenessTo(found.index, to, found.columns()))
}

function seriated(found: Evaluation): Uint32Array {
  if (found.rows.length > MOST_SERIATED) return asChosen(found)
  const rows = byId(found)
  const { columns, ids } = found.index.table
  const apart = pairDistance(found.columns().flatMap((at) => columns[at] ?? []))
  const order = seriate(
    rows.length,
    (a, b) => apart(rows[a] ?? 0, rows[b] ?? 0),
    Array.from(rows, (row) => ids[row] ?? ''),
  )
  return Uint32Array.from(order, (place) => rows[place] ?? 0)
}
