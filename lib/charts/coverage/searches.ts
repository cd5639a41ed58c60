import { chosenByCells, matrixSearch } from '../../view/counted-search'
import type { StatePick, ViewQuery } from '../../view/query'
import type { View } from '../../view/view'

/** The cells that are counted: of one system, of one dimension, or through one lens; without any, all. */
export type Scope = { system?: string; dimension?: string; lens?: string }

/**
 * The query of the matrix page that hits exactly the cells that a figure counts. A filter on rows stays
 * where it keeps the same systems. A filter that looks at cells, or that another lens would read
 * otherwise, is replaced by the systems and dimensions that it left.
 */
export function searchFor(view: View, scope: Scope, pick: StatePick | null): string {
  const lens = scope.lens ?? view.query.lens
  return matrixSearch(view.query, {
    ...rowsOf(view, scope, lens),
    ...columnsOf(view, scope),
    ...{ lens, q: '' },
    hide: view.query.hide.filter((key) => !isNamed(view, scope, key)),
    state: pick === null ? [] : [pick],
  })
}

const NO_ROW_FILTERS = { layers: [], is: {}, all: {}, not: {} }

function rowsOf(view: View, { system }: Scope, lens: string): Partial<ViewQuery> {
  if (system !== undefined) return { ...NO_ROW_FILTERS, systems: [system] }
  const { layers, is, all, not } = view.query
  const filtered = [layers, ...[is, all, not].map(Object.keys)].some(({ length }) => length > 0)
  if (!looksAtCells(view.query) && (!filtered || lens === view.query.lens)) return {}
  return { ...NO_ROW_FILTERS, systems: view.systems.map(({ id }) => id) }
}

function columnsOf(view: View, { dimension }: Scope): Partial<ViewQuery> {
  if (dimension !== undefined) return { dims: [dimension] }
  return looksAtCells(view.query) ? { dims: view.dimensions.map(({ id }) => id) } : {}
}

/** Whether a filter chose systems or dimensions by single cells. */
export function looksAtCells(query: ViewQuery): boolean {
  return chosenByCells(query) || query.differ
}

/** Whether rows, or for the key of a dimension columns, are chosen by id: what is hidden is not among them. */
function isNamed({ query }: View, { system, dimension }: Scope, key: string): boolean {
  const named = key.startsWith('/') ? dimension : system
  return named !== undefined || looksAtCells(query)
}
