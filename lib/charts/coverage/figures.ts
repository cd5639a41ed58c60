import type { Cell } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import type { Key } from '../../scene/scene'
import type { StatePick } from '../../view/query'
import { inState } from '../../view/table/in-state'
import type { View } from '../../view/view'
import { PICKS } from './picks'
import { type Scope, searchFor } from './searches'

/** A cell with what it is of. */
export type CellAt = { system: View['systems'][number]; dimension: Dimension; cell: Cell }

/** How many cells of a row are in one state, and where the matrix shows them. */
export type CoverageFigure = {
  pick: StatePick
  count: number
  key: Key
  /** The query part of the matrix page that hits these cells; null where there are none. */
  search: string | null
  /** How many systems and dimensions these cells are of: rows and columns of that matrix. */
  systems: number
  dimensions: number
  /** Of one system its dimensions, of one dimension its systems; else empty. */
  names: string[]
}

type Counting = { view: View; key: Key; scope: Scope; cells: readonly CellAt[] }

/** A figure for each thing that is counted, also where it is zero. */
export function figuresOf({ view, key, scope, cells }: Counting): CoverageFigure[] {
  return PICKS.map((pick) => {
    const found = cells.filter(({ cell }) => inState(cell, pick))
    return {
      pick,
      count: found.length,
      key: `${key}!${pick}`,
      search: found.length === 0 ? null : searchFor(view, scope, pick),
      systems: new Set(found.map(({ system }) => system.id)).size,
      dimensions: new Set(found.map(({ dimension }) => dimension.id)).size,
      names: namesOf(found, scope),
    }
  })
}

function namesOf(found: readonly CellAt[], { system, dimension }: Scope): string[] {
  if (system !== undefined) return found.map((each) => each.dimension.label)
  return dimension === undefined ? [] : found.map((each) => each.system.name)
}
