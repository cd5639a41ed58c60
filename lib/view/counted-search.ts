import { cellKey } from '../dataset/cell'
import { meets } from './picks'
import type { ViewQuery } from './query'
import { formatQuery } from './query-url'
import type { View } from './view'

/**
 * The query part of the page of the matrix, from the query of a picture: what it chooses, hides, filters and
 * orders, with `change` put in. What stands out and what is selected stay behind, and so does `differ`: among
 * systems that were counted because they are alike it would take away the very column that was counted.
 */
export function matrixSearch(query: ViewQuery, change: Partial<ViewQuery> = {}): string {
  return formatQuery({ ...query, differ: false, mark: [], cell: '', ...change })
}

export type Counted = {
  dimension: string
  /** A value as it stands in an address, or a state. */
  pick: string
}

/**
 * The matrix of exactly those systems of a picture, at least one, whose cell is what a pick says. Where the
 * dimension is filtered already, they are named: a filter with both picks would let pass what meets either.
 */
export function countedSearch(view: View, counted: Counted): string {
  const { dimension, pick } = counted
  const is = { ...view.query.is, [dimension]: [pick] }
  const named = Object.hasOwn(view.query.is, dimension) || chosenByCells(view.query)
  const search = { is, ...dimensionsOf(view) }
  return matrixSearch(
    view.query,
    named ? { ...search, systems: countedSystems(view, counted) } : search,
  )
}

/** The matrix of some systems of a picture, by their ids, with its dimensions. */
export function systemsSearch(view: View, systems: string[]): string {
  return matrixSearch(view.query, { systems, ...dimensionsOf(view) })
}

/**
 * Names the dimensions of a picture where single cells have chosen them: with fewer systems there are fewer
 * such cells, and what was counted could be gone.
 */
function dimensionsOf({ query, dimensions }: View): Partial<ViewQuery> {
  if (!chosenByCells(query)) return {}
  return { dims: dimensions.map(({ id }) => id), q: '', state: [] }
}

/** Whether systems and dimensions were chosen by single cells. */
export function chosenByCells({ q, state }: ViewQuery): boolean {
  return q !== '' || state.length > 0
}

/** Ids of the systems of a picture whose cell is what a pick says, in their order. */
export function countedSystems(view: View, { dimension: id, pick }: Counted): string[] {
  const dimension = view.dimensions.find((each) => each.id === id)
  return view.systems.flatMap((system) => {
    const cell = view.cells[cellKey(system.id, id)]
    return dimension && cell && meets(dimension, cell, pick) ? [system.id] : []
  })
}
