import { allDimensions } from '../dataset/lookup'
import type { Dataset, System } from '../dataset/schema'
import { chosen } from './apply-query'
import { cellReader } from './cell-reader'
import { hitsOf } from './hits'
import { parseKey } from './key'
import type { ViewQuery } from './query'
import { systemFilters } from './system-filters'

/** The systems that a query keeps without the filters of these keys, such as `is.access` or `q`. */
export type Standing = (without?: readonly string[]) => System[]

/**
 * What a query would keep with some of its filters cleared. Each filter meets each system once,
 * however many questions follow; the systems come as chosen, not in the order asked for.
 */
export function standingOf(dataset: Dataset, query: ViewQuery): Standing {
  const cellAt = cellReader(dataset, query.lens)
  const systems = chosen(dataset.systems, query.systems)
  const dimensions = chosen(allDimensions(dataset), query.dims)
  const filters = systemFilters({ dataset, query, cellAt })
  const failed = systems.map((system) => ({
    system,
    keys: filters.filter((each) => !each.meets(system)).map(({ key }) => key),
  }))
  const rows = rowReader(query, (asked) => hitsOf(asked, { systems, dimensions, cellAt }))
  return (without = []) => {
    const hit = rows(without)
    return failed
      .filter(({ system, keys }) => keys.every((key) => without.includes(key)) && hit(system))
      .map(({ system }) => system)
  }
}

type Sought = Pick<ViewQuery, 'state' | 'q'>

/** Whether a system has a cell that is hit; read once for each of the four ways to ask. */
function rowReader(query: Sought, read: (asked: Sought) => string[] | null) {
  const known = new Map<string, ReadonlySet<string> | null>()
  return (without: readonly string[]) => {
    const state = without.includes('state') ? [] : query.state
    const q = without.includes('q') ? '' : query.q
    const way = `${state.length > 0} ${q !== ''}`
    const ids = known.get(way) ?? rowsOf(read({ state, q }))
    known.set(way, ids)
    return ({ id }: System) => ids === null || ids.has(id)
  }
}

function rowsOf(hits: string[] | null): ReadonlySet<string> | null {
  return hits && new Set(hits.map((key) => parseKey(key)?.system ?? ''))
}
