import type { ViewQuery } from '../query'
import { evaluate, rowsUpTo } from './evaluate'
import { hitRows, planHits } from './hit-plan'
import type { TableIndex } from './index-table'
import { failures, rowFilters } from './row-filters'
import { searchTable } from './search-table'

/** How many rows would stay without one filter. */
export type RowsWithout = { key: string; rows: number }

/**
 * How many rows would stay if one filter were cleared, for each that is active, by its key in the
 * address: `q`, `state`, `layers`, `is.<dimension>`, `all.<dimension>`, `not.<dimension>`.
 */
export function rowsWithout(index: TableIndex, query: ViewQuery): RowsWithout[] {
  const { chosen, rows, hit } = evaluate(index, query)
  const filters = rowFilters(index, query)
  const marks = new Uint8Array(index.rows).fill(2)
  for (const row of chosen.rows) marks[row] = 0
  const failed = failures(marks, filters)
  const gained = filters.map(() => 0)
  for (let row = 0; row < index.rows; row++) {
    if (failed.count[row] !== 1) continue
    const last = failed.last[row] ?? 0
    gained[last] = (gained[last] ?? 0) + (hit ? (hit[row] ?? 0) : 1)
  }
  const all = rowsUpTo(failed, 0)
  const sought = (cleared: Partial<ViewQuery>) => {
    const plan = planHits(index, { ...query, ...cleared })
    if (!plan) return all.length
    return hitRows(plan, chosen.columns, all).reduce((sum, one) => sum + one, 0)
  }
  return [
    ...(searchTable(index, query.q) ? [{ key: 'q', rows: sought({ q: '' }) }] : []),
    ...(query.state.length > 0 ? [{ key: 'state', rows: sought({ state: [] }) }] : []),
    ...filters.map(({ key }, at) => ({ key, rows: rows.length + (gained[at] ?? 0) })),
  ]
}
