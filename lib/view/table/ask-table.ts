import type { CellState } from '../../dataset/cell-state'
import { STATE_PICKS, type StatePick, type ViewQuery } from '../query'
import type { Asked } from './asked'
import { type Evaluation, evaluate } from './evaluate'
import { groupRows } from './group-rows'
import { isHitBy } from './hit-plan'
import type { TableIndex } from './index-table'
import { orderRows } from './order-rows'
import type { Tally } from './tally'

/** The words of an entry of a column, as they are shown. */
export function wordsOf(index: TableIndex, column: number, code: number): string {
  return index.columns[column]?.wordsOf(code) ?? ''
}

/** What a query keeps of a table, in the order asked for; query.ts says what each key means. */
export function askTable(index: TableIndex, query: ViewQuery): Asked {
  const found = evaluate(index, query)
  const { plan, chosen, rows } = found
  const pinnedRows = pinnedOf(query.pin, (key) => index.rowOf(key), rows)
  const columns = pinColumns(found)
  const group = index.columns[index.columnOf(query.group) ?? -1]
  const loose = without(orderRows(found), pinnedRows)
  const grouped = group ? groupRows(loose, group, pinnedRows.length) : { rows: loose, groups: [] }
  const ordered = joined(pinnedRows, grouped.rows)
  return {
    rows: ordered,
    groups: grouped.groups,
    columns: columns.all,
    pinned: { rows: pinnedRows.length, columns: columns.pinned },
    isHit: plan && ((row, column) => isHitBy(plan, row, column)),
    hits: plan && columns.all.reduce((sum, column) => sum + total(found.hitTally(column)), 0),
    left: {
      rows: chosen.rows.length - rows.length,
      columns: chosen.columns.length - columns.all.length,
    },
    counts: countStates(index, columns.all, found.tally),
    unranked: group ? null : unrankedOf(found, ordered, pinnedRows.length),
  }
}

/** Cells by state, and by what else they can be picked by, from the tallies of their columns. */
export function countStates(
  { columns }: Pick<TableIndex, 'columns'>,
  shown: readonly number[],
  tallyOf: (column: number) => Tally,
): Record<StatePick, number> {
  const sums = STATE_PICKS.map(() => 0)
  for (const column of shown) {
    const states = columns[column]?.states()
    tallyOf(column).forEach((n, code) => {
      if (n === 0) return
      const bits = states?.[code] ?? 0
      for (let pick = 0; bits >> pick !== 0; pick++) {
        if ((bits >> pick) & 1) sums[pick] = (sums[pick] ?? 0) + n
      }
    })
  }
  const at = (pick: StatePick) => sums[STATE_PICKS.indexOf(pick)] ?? 0
  return {
    known: at('known'),
    range: at('range'),
    disputed: at('disputed'),
    'not-applicable': at('not-applicable'),
    unknown: at('unknown'),
    'not-assessed': at('not-assessed'),
    'low-confidence': at('low-confidence'),
    'no-evidence': at('no-evidence'),
    stale: at('stale'),
  }
}

function total(tally: Tally): number {
  return tally.reduce((sum, n) => sum + n, 0)
}

/** The rows of a list of keys, each once and in its order, as far as they stay. */
function pinnedOf(
  keys: readonly string[],
  rowOf: (key: string) => number | undefined,
  rows: Uint32Array,
): number[] {
  const named = [...new Set(keys.flatMap((key) => rowOf(key) ?? []))]
  return named.filter((row) => rows.includes(row))
}

function pinColumns({ index, query, columns }: Evaluation): { all: number[]; pinned: number } {
  const stay = columns()
  const ids = query.pin.flatMap((key) => (key.startsWith('/') ? [key.slice(1)] : []))
  const named = [...new Set(ids.flatMap((id) => index.columnOf(id) ?? []))]
  const pinned = named.filter((column) => stay.includes(column))
  const rest = stay.filter((column) => !pinned.includes(column))
  return { all: [...pinned, ...rest], pinned: pinned.length }
}

/** The rows of the list without some, in their order. */
function without(rows: Uint32Array, taken: readonly number[]): Uint32Array {
  if (taken.length === 0) return rows
  const gone = new Set(taken)
  const kept = new Uint32Array(rows.length - gone.size)
  let at = 0
  for (const row of rows) if (!gone.has(row)) kept[at++] = row
  return kept
}

function joined(first: readonly number[], rows: Uint32Array): Uint32Array {
  if (first.length === 0) return rows
  const all = new Uint32Array(first.length + rows.length)
  all.set(first)
  all.set(rows, first.length)
  return all
}

const UNRANKED: readonly CellState[] = ['not-applicable', 'unknown', 'not-assessed']

/** Where the rows begin that have no place in the order of the first column sorted by. */
function unrankedOf(
  { index, query }: Evaluation,
  rows: Uint32Array,
  pinned: number,
): Asked['unranked'] {
  if (query.order.by !== 'sorted') return null
  const key = query.order.keys.find(({ dimension }) => index.columnOf(dimension) !== undefined)
  const column = index.columns[index.columnOf(key?.dimension ?? '') ?? -1]?.column
  const stateAt = (at: number) => column?.entries[column.codes[rows[at] ?? 0] ?? 0]?.state
  const states = new Set<CellState | undefined>()
  let from = rows.length
  for (; from > pinned; from--) {
    const state = UNRANKED.find((each) => each === stateAt(from - 1))
    if (!state) break
    states.add(state)
  }
  const found = UNRANKED.filter((state) => states.has(state))
  return found.length === 0 ? null : { from, states: found }
}
