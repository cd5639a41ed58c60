import type { Entries, OptionValues } from '../charts/kind-options'
import { readTableOptions, tableOptionKeys } from '../charts/table-options'
import { ALL_ASSESSORS } from '../dataset/cell'
import type { Assessor } from '../dataset/schema'
import type { Problem } from '../errors'
import { Complaints } from '../view/complaints'
import type { ViewQuery } from '../view/query'
import { parseQuery, queryKeys, viewHref } from '../view/query-url'
import { askTable } from '../view/table/ask-table'
import type { TableIndex } from '../view/table/index-table'
import { rowReader, tableRowsOf } from '../view/table/table-rows-of'
import type { TableRow, TableRows, TableView } from '../view/table/table-view'
import { tableViewOf } from '../view/table/table-view-of'
import { type Vocabulary, vocabularyOfTable } from '../view/vocabulary'

export type TableAnswerInput = {
  /** Of the table seen through the lens that the address asks for; see `lensOf`. */
  index: TableIndex
  /** The query of the page's address. */
  entries: Iterable<[string, string]>
  /** Keys of other pages and of pictures, passed over in silence. */
  elsewhere: readonly string[]
}

export type TableAnswer = {
  view: TableView
  query: ViewQuery
  /** The system at an index among the rows shown, and the index of a system: -1 if it is not shown. */
  systemAt: (at: number) => string | undefined
  placeOf: (system: string) => number
  rowAt: (at: number) => TableRow | undefined
  rowsFrom: (from: number, limit: number) => TableRows
}

/**
 * What the page of the matrix shows for an address, the same on the server and in the browser. What the
 * address gets wrong falls back to its default and is named in `problems`.
 */
export function tableAnswer({ index, entries, elsewhere }: TableAnswerInput): TableAnswer {
  const { table } = index
  const { query, options, problems } = parseTable({ index, entries, elsewhere })
  const asked = askTable(index, query)
  const search = viewHref('', query, options).slice(1)
  const rowOf = (system: string) => index.rowOf(system) ?? -1
  return {
    view: tableViewOf({ index, asked, query, search, options, problems }),
    query,
    systemAt: (at) => table.ids[asked.rows[at] ?? -1],
    placeOf: (system) => asked.rows.indexOf(rowOf(system)),
    rowAt: rowReader({ index, asked, query, options }),
    rowsFrom: (from, limit) => tableRowsOf({ index, asked, query, options, from, limit }),
  }
}

type Parsed = { query: ViewQuery; options: OptionValues; problems: Problem[] }

function parseTable({ index, entries, elsewhere }: TableAnswerInput): Parsed {
  const here = [...entries].filter(([key]) => !elsewhere.includes(key))
  const vocabulary = vocabularyOfTable(index.table)
  const view = parseQuery(here, vocabulary)
  const { values, problems, rest } = readTableOptions(view.rest, vocabulary.systemIds())
  return {
    query: view.query,
    options: values,
    problems: [...view.problems, ...problems, ...unknownKeys(rest, vocabulary)],
  }
}

function unknownKeys(entries: Entries, vocabulary: Vocabulary): Problem[] {
  const allowed = [...tableOptionKeys(), ...queryKeys(vocabulary)]
  const complaints = new Complaints()
  for (const key of new Set(entries.map(([key]) => key))) complaints.unknownKey(key, allowed)
  return complaints.all()
}

/** The lens that an address asks for, as far as there is such an assessor. */
export function lensOf(
  entries: Iterable<[string, string]>,
  assessors: readonly Pick<Assessor, 'id'>[],
): string {
  const asked = [...entries].find(([key, value]) => key === 'lens' && value !== '')?.[1]
  return assessors.some(({ id }) => id === asked) ? (asked ?? ALL_ASSESSORS) : ALL_ASSESSORS
}
