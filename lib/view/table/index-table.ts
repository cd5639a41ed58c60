import { byCodeUnit } from '../../nearest'
import { once } from '../../once'
import { type ColumnIndex, indexColumn } from './column-index'
import type { ColumnTable } from './column-table'
import type { Evaluation } from './evaluate'
import { type FoldedLines, foldLines } from './folded-lines'
import type { Search } from './search-table'

/** What is worked out once for a table, when it is first needed, and serves every query after. */
export type TableIndex = {
  table: ColumnTable
  rows: number
  columns: readonly ColumnIndex[]
  /** The row of a system, the column of a dimension; undefined: there is none. */
  rowOf: (id: string) => number | undefined
  columnOf: (id: string) => number | undefined
  /** All rows, as declared. */
  declared: () => Uint32Array
  /** All rows, by id in the order of code units. */
  byId: () => Uint32Array
  names: () => FoldedLines
  labels: () => FoldedLines
  /** By row: 0. */
  nobody: () => Uint8Array
  /** What earlier questions found; see `searchTable` and `evaluate`. */
  searches: Map<string, Search>
  evaluations: WeakMap<object, Evaluation>
}

const indexes = new WeakMap<ColumnTable['columns'], TableIndex>()

/** The index of a table, made once for its cells. Takes no time: each part is made when it is needed. */
export function indexTable(table: ColumnTable): TableIndex {
  const known = indexes.get(table.columns)
  if (known?.table === table) return known
  const index = known ? { ...known, table, evaluations: new WeakMap() } : makeIndex(table)
  indexes.set(table.columns, index)
  return index
}

function makeIndex(table: ColumnTable): TableIndex {
  const { ids, names, columns } = table
  const places = once(() => new Map(ids.map((id, row) => [id, row])))
  const columnPlaces = new Map(columns.map(({ dimension }, place) => [dimension.id, place]))
  return {
    table,
    rows: ids.length,
    columns: columns.map(indexColumn),
    rowOf: (id) => places().get(id),
    columnOf: (id) => columnPlaces.get(id),
    declared: once(() => Uint32Array.from(ids, (_, row) => row)),
    byId: once(() => rowsById(ids)),
    names: once(() => foldLines(names)),
    labels: once(() => foldLines(columns.map(({ dimension }) => dimension.label))),
    nobody: once(() => new Uint8Array(ids.length)),
    searches: new Map(),
    evaluations: new WeakMap(),
  }
}

function rowsById(ids: readonly string[]): Uint32Array {
  const rows = Uint32Array.from(ids, (_, row) => row)
  const inOrder = ids.every((id, row) => row === 0 || byCodeUnit(ids[row - 1] ?? '', id) <= 0)
  return inOrder ? rows : rows.sort((a, b) => byCodeUnit(ids[a] ?? '', ids[b] ?? ''))
}
