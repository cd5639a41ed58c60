import { STATE_PICKS, type ViewQuery } from '../query'
import type { Codes } from './column-table'
import type { TableIndex } from './index-table'
import { type Search, searchTable } from './search-table'
import type { Tally } from './tally'

/**
 * How a filter on states and a search are asked of each cell: its row and its reasons may be found by
 * the search, and then its words need not be.
 */
export type HitPlan = {
  /** By row: 1 where the search finds the name. */
  named: Uint8Array
  columns: ColumnPlan[]
}

type ColumnPlan = {
  codes: Codes
  /** By entry: bit 0, hit by itself; bit 1, hit if its name or reason is found. */
  flags: Uint8Array
  /** By reason: 1 where the search finds it. */
  reasons: Uint8Array
  reasonCodes: Codes
  /** Whether the name of the row or a reason can make a difference; else `flags` alone tell. */
  simple: boolean
  /** Whether any cell can be hit. */
  any: boolean
}

const NO_REASON = new Uint8Array(1)

/** Null: neither states nor words are sought. */
export function planHits(
  index: TableIndex,
  { state, q }: Pick<ViewQuery, 'state' | 'q'>,
): HitPlan | null {
  const search = searchTable(index, q)
  if (state.length === 0 && !search) return null
  const wanted = STATE_PICKS.reduce(
    (bits, pick, at) => (state.includes(pick) ? bits | (1 << at) : bits),
    0,
  )
  return {
    named: search?.names ?? index.nobody(),
    columns: index.columns.map((_, at) => planColumn({ index, wanted, search }, at)),
  }
}

type Sought = { index: TableIndex; wanted: number; search: Search | null }

function planColumn({ index, wanted, search }: Sought, at: number): ColumnPlan {
  const { column, codes, states, size } = index.columns[at] ?? NO_COLUMN
  const words = search?.words[at]
  const all = !search || search.labels?.[at] === 1
  const bits = states()
  const flags = new Uint8Array(size)
  for (let code = 0; code < size; code++) {
    if (wanted !== 0 && ((bits[code] ?? 0) & wanted) === 0) continue
    flags[code] = all || words?.[code] === 1 ? 3 : 2
  }
  const reasons = all ? null : (search.reasons[at] ?? null)
  const simple = all || (!reasons && !search.names)
  return {
    codes,
    flags,
    reasons: reasons ?? NO_REASON,
    reasonCodes: (reasons && column.reasonCodes) ?? index.nobody(),
    simple,
    any: simple ? flags.includes(3) : flags.some((flag) => flag > 0),
  }
}

const NO_COLUMN = {
  column: { reasonCodes: null },
  codes: new Uint8Array(0),
  states: () => new Uint16Array(0),
  size: 0,
}

/** Whether a cell is hit. */
export function isHitBy(plan: HitPlan, row: number, column: number): boolean {
  const at = plan.columns[column]
  if (!at) return false
  const { flags, codes, reasons, reasonCodes } = at
  const found = (plan.named[row] ?? 0) | (reasons[reasonCodes[row] ?? 0] ?? 0)
  return (((flags[codes[row] ?? 0] ?? 0) >> found) & 1) === 1
}

/** By row: 1 where a cell of these columns is hit. Only the rows of the list are looked at. */
export function hitRows(plan: HitPlan, columns: readonly number[], rows: Uint32Array): Uint8Array {
  const hit = new Uint8Array(plan.named.length)
  const pending = rows.slice()
  let left = pending.length
  for (const column of columns) {
    const at = plan.columns[column]
    if (at?.any) left = strike({ hit, pending, left, named: plan.named }, at)
  }
  return hit
}

type Striking = { hit: Uint8Array; pending: Uint32Array; left: number; named: Uint8Array }

/** Marks the rows with a hit in this column; the others move up in the list, and are counted. */
function strike({ hit, pending, left, named }: Striking, at: ColumnPlan): number {
  const { flags, codes, reasons, reasonCodes, simple } = at
  let kept = 0
  for (let place = 0; place < left; place++) {
    const row = pending[place] ?? 0
    const found = simple ? 0 : (named[row] ?? 0) | (reasons[reasonCodes[row] ?? 0] ?? 0)
    const isHit = ((flags[codes[row] ?? 0] ?? 0) >> found) & 1
    hit[row] = isHit
    pending[kept] = row
    kept += 1 - isHit
  }
  return kept
}

type Counted = { rows: Uint32Array; tally: () => Tally }

/** Counts the entries of the cells that are hit. `tally`: those of all cells at these rows. */
export function tallyHits(plan: HitPlan, column: number, { rows, tally }: Counted): Tally {
  const at = plan.columns[column]
  if (!at?.any) return new Uint32Array(at?.flags.length ?? 0)
  const { flags, codes, reasons, reasonCodes } = at
  const { named } = plan
  if (at.simple) return tally().map((n, code) => (flags[code] === 3 ? n : 0))
  const hits = new Uint32Array(flags.length)
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0
    const code = codes[row] ?? 0
    const found = (named[row] ?? 0) | (reasons[reasonCodes[row] ?? 0] ?? 0)
    hits[code] = (hits[code] ?? 0) + (((flags[code] ?? 0) >> found) & 1)
  }
  return hits
}
