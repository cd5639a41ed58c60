import { once } from '../../once'
import type { ViewQuery } from '../query'
import { type Chosen, choose } from './choose'
import { type HitPlan, hitRows, planHits, tallyHits } from './hit-plan'
import type { TableIndex } from './index-table'
import { byFacet, type Failures, failures, type RowFilter, rowFilters } from './row-filters'
import { subtractTallies, type Tally, tallyRows } from './tally'

/** What a query finds, before anything is ordered. Rows and counts, counts beside filters: all read it. */
export type Evaluation = {
  index: TableIndex
  query: ViewQuery
  chosen: Chosen
  /** One filter for each facet that filters rows; `failed.last` is a place in it. */
  filters: RowFilter[]
  /** What rows fail of them; more than once for rows that are not chosen. */
  failed: Failures
  plan: HitPlan | null
  /** By row, of those that fail at most once: whether a chosen cell is hit. Null: no cells are sought. */
  hit: Uint8Array | null
  /** Rows that stay, in declared order. */
  rows: Uint32Array
  /** The entries of a column at the rows that stay, and those of the cells that are hit. */
  tally: (column: number) => Tally
  hitTally: (column: number) => Tally
  /** Columns that stay, as chosen. */
  columns: () => number[]
}

/** What a query finds; worked out once for each query. */
export function evaluate(index: TableIndex, query: ViewQuery): Evaluation {
  const known = index.evaluations.get(query)
  if (known) return known
  const made = makeEvaluation(index, query)
  index.evaluations.set(query, made)
  return made
}

function makeEvaluation(index: TableIndex, query: ViewQuery): Evaluation {
  const chosen = choose(index, query)
  const filters = byFacet(rowFilters(index, query))
  const failed = failures(unchosen(index, chosen), filters)
  const plan = planHits(index, query)
  const hit = plan && hitRows(plan, chosen.columns, rowsUpTo(failed, 1))
  const { rows, dropped } = split(failed, hit)
  const tally = byColumn(index, (column) => tallyKept({ index, rows, dropped }, column))
  const hitTally = byColumn(index, (column) =>
    plan ? tallyHits(plan, column, { rows, tally: () => tally(column) }) : tally(column),
  )
  const columns = once(() => {
    const isFound = (column: number) => plan === null || hitTally(column).some((n) => n > 0)
    const found = chosen.columns.filter(isFound)
    if (!query.differ || rows.length < 2) return found
    return found.filter((column) => differs(index, column, tally(column)))
  })
  return { index, query, chosen, filters, failed, plan, hit, rows, tally, hitTally, columns }
}

/** By row: 2 for those that are not chosen. */
function unchosen({ rows }: TableIndex, chosen: Chosen): Uint8Array {
  if (chosen.everyone) return new Uint8Array(rows)
  const marks = new Uint8Array(rows).fill(2)
  for (const row of chosen.rows) marks[row] = 0
  return marks
}

/** Rows that fail at most so often. */
export function rowsUpTo({ count }: Failures, most: number): Uint32Array {
  const rows = new Uint32Array(count.length)
  let found = 0
  for (let row = 0; row < count.length; row++) {
    rows[found] = row
    found += Number((count[row] ?? 0) <= most)
  }
  return rows.subarray(0, found)
}

/** The rows that stay and those that do not, both in declared order. */
function split({ count }: Failures, hit: Uint8Array | null) {
  const [rows, dropped] = [new Uint32Array(count.length), new Uint32Array(count.length)]
  let [stay, go] = [0, 0]
  for (let row = 0; row < count.length; row++) {
    const stays = count[row] === 0 && (hit === null || hit[row] === 1)
    if (stays) rows[stay++] = row
    else dropped[go++] = row
  }
  return { rows: rows.subarray(0, stay), dropped: dropped.subarray(0, go) }
}

type Kept = { index: TableIndex; rows: Uint32Array; dropped: Uint32Array }

/** Counts over whichever are fewer, the rows that stay or those that do not. */
function tallyKept({ index, rows, dropped }: Kept, column: number): Tally {
  const at = index.columns[column]
  if (!at) return new Uint32Array(0)
  if (dropped.length === 0) return at.tally()
  if (rows.length <= dropped.length) return tallyRows(at.codes, at.size, rows)
  return subtractTallies(at.tally(), tallyRows(at.codes, at.size, dropped))
}

function byColumn({ columns }: TableIndex, make: (column: number) => Tally) {
  const made = columns.map((_, column) => once(() => make(column)))
  return (column: number) => made[column]?.() ?? new Uint32Array(0)
}

/** False only if all are known and equal. */
function differs(index: TableIndex, column: number, tally: Tally): boolean {
  const at = index.columns[column]
  const ranks = at?.group().of
  let rank: number | undefined
  for (let code = 0; code < tally.length; code++) {
    if (tally[code] === 0) continue
    if (at?.column.entries[code]?.state !== 'known') return true
    if (rank !== undefined && rank !== ranks?.[code]) return true
    rank = ranks?.[code]
  }
  return false
}
