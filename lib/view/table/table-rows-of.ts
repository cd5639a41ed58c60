import type { Said } from '../../dataset/cell'
import type { ViewQuery } from '../query'
import { versus } from '../versus'
import { wordsOf } from './ask-table'
import type { Asked } from './asked'
import type { Column } from './column-table'
import type { TableIndex } from './index-table'
import { searchTable } from './search-table'
import { cursorAt } from './table-cursor'
import { slotsOfRows } from './table-slots'
import type { TableCell, TableRow, TableRows } from './table-view'
import type { TableOptions } from './table-view-of'

export type RowsOf = { index: TableIndex; asked: Asked; query: ViewQuery; options: TableOptions }

export type TableRowsInput = RowsOf & {
  /** Index among the rows shown, and how many are wanted from there. */
  from: number
  limit: number
}

/** Some neighbouring rows of what was asked for; fewer at the end. */
export function tableRowsOf(input: TableRowsInput): TableRows {
  const { index, asked, query, from, limit } = input
  const { hash } = index.table
  const to = Math.min(from + limit, asked.rows.length)
  const read = rowReader(input)
  const places = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place)
  const rows = places.flatMap((at) => read(at) ?? [])
  return { from, rows, next: to < asked.rows.length ? cursorAt(to, { hash, query }) : null }
}

/** Reads the row at an index among those shown; undefined: there are not so many. */
export function rowReader({ index, asked, query, options }: RowsOf) {
  const { table } = index
  const names = searchTable(index, query.q)?.names
  const slots = slotsOfRows(table, asked.rows)
  const bracket = index.columnOf(table.head.bracket ?? '')
  const cellAt = cellReader({ index, asked, reference: index.rowOf(options.ref ?? '') })
  return (at: number): TableRow | undefined => {
    const row = asked.rows[at]
    if (row === undefined) return undefined
    return {
      id: table.ids[row] ?? '',
      name: table.names[row] ?? '',
      at,
      slot: slots?.get(row) ?? null,
      bracket: bracket === undefined ? null : bracketOf(index, bracket, row),
      named: names?.[row] === 1,
      cells: asked.columns.map((column) => cellAt(row, column)),
      sites: table.sites.entries[table.sites.codes[row] ?? 0] ?? [],
    }
  }
}

const NOTHING: Said = { state: 'not-assessed', unproved: false, stale: false }

function saidAt(column: Column | undefined, row: number): Said {
  return column?.entries[column.codes[row] ?? 0] ?? NOTHING
}

type CellsOf = { index: TableIndex; asked: Asked; reference: number | undefined }

function cellReader({ index, asked, reference }: CellsOf) {
  const { columns } = index.table
  return (row: number, at: number): TableCell => {
    const column = columns[at]
    const said = saidAt(column, row)
    const compared = column && reference !== undefined && row !== reference
    return {
      said,
      words: wordsOf(index, at, column?.codes[row] ?? 0),
      hit: asked.isHit?.(row, at) ?? false,
      versus: compared ? versus(column.dimension, said, saidAt(column, reference)) : null,
    }
  }
}

/** The label of the row's bracket, such as its model; null where there is none or it is not known. */
function bracketOf(index: TableIndex, at: number, row: number): string | null {
  const column = index.table.columns[at]
  if (!column || saidAt(column, row).state !== 'known') return null
  return wordsOf(index, at, column.codes[row] ?? 0)
}
