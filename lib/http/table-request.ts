import { CHART_KINDS } from '../charts/index'
import { tableOptionKeys } from '../charts/table-options'
import type { Dataset } from '../dataset/schema'
import { AppError, type Problem } from '../errors'
import { shorten } from '../shown'
import { indexTable, type TableIndex } from '../view/table/index-table'
import { readCursor } from '../view/table/table-cursor'
import type { TableRows, TableView } from '../view/table/table-view'
import { tableOf } from '../view/table/tabulate'
import { ROWS, rowsSchema } from './asked-schemas'
import { FRAME_KEYS } from './frame-keys'
import { oneValue } from './known-keys'
import { badQuery } from './problem'
import { lensOf, type TableAnswer, tableAnswer } from './table-answer'

type Entries = [string, string][]
export type TableSource = { dataset: Dataset; hash: string; entries: Entries }

/** Keys that an address may carry for other pictures and for files; the table passes them over. */
export function keysElsewhere(): string[] {
  const own = tableOptionKeys()
  const others = CHART_KINDS.flatMap((kind) => kind.optionKeys())
  return [...others.filter((key) => !own.includes(key)), ...FRAME_KEYS, 'tab']
}

/** The index of a dataset's table through the lens that an address asks for. */
export function tableIndexOf({ dataset, hash, entries }: TableSource): TableIndex {
  return indexTable(tableOf(dataset, lensOf(entries, dataset.assessors), hash))
}

/** The answer to an address, on the server. */
export function askedTable(source: TableSource): TableAnswer {
  const index = tableIndexOf(source)
  return tableAnswer({ index, entries: source.entries, elsewhere: keysElsewhere() })
}

/** The first rows come with all that stands around them; those after a cursor alone. */
export type RowsAnswer = { view: TableView | null; rows: TableRows }

/** What `/api/rows` answers. Throws `bad-query` for a wrong cursor or limit. */
export function rowsAnswer({ dataset, hash, entries }: TableSource): RowsAnswer {
  const own = new URLSearchParams(entries.filter(([key]) => isOwn(key)))
  const [cursor, limit] = [oneValue(own, 'cursor'), limitOf(oneValue(own, 'limit'))]
  const asked = askedTable({ dataset, hash, entries: entries.filter(([key]) => !isOwn(key)) })
  if (cursor === null) return { view: asked.view, rows: asked.rowsFrom(0, limit) }
  const from = readCursor(cursor, { hash, query: asked.query })
  if (from === null || from > asked.view.size.systems) throw refused(strangeCursor(cursor))
  return { view: null, rows: asked.rowsFrom(from, limit) }
}

const isOwn = (key: string) => Object.hasOwn(rowsSchema.shape, key)

function limitOf(text: string | null): number {
  if (text === null) return ROWS.usual
  const limit = rowsSchema.shape.limit.safeParse(text)
  if (limit.success) return limit.data
  const message = `wrong limit: ${shorten(text)} (allowed: 1 to ${ROWS.most} rows)`
  throw refused({ param: 'limit', message, nearest: [String(nearestLimit(text))] })
}

function nearestLimit(text: string): number {
  const asked = Number(text)
  return Number.isFinite(asked) ? Math.min(Math.max(Math.round(asked), 1), ROWS.most) : ROWS.usual
}

function strangeCursor(cursor: string): Problem {
  const message = `a cursor of other rows: ${shorten(cursor)} (allowed: the cursor "next" of the answer to this very query and state of the dataset; without one the rows begin)`
  return { param: 'cursor', message }
}

function refused(problem: Problem): AppError {
  return new AppError('bad-query', badQuery([problem]), [problem])
}
