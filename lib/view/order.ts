import type { Cell } from '../dataset/cell'
import { CELL_STATES } from '../dataset/cell-state'
import { findDimension } from '../dataset/lookup'
import type { Dataset, Dimension, System } from '../dataset/schema'
import { dimensionType } from '../dimensions'
import { byCodeUnit } from '../nearest'
import { isPlaced, placementCells } from './placements'
import type { Order, ViewQuery } from './query'

type Ordering = {
  dataset: Dataset
  query: ViewQuery
  cellAt: (system: System, dimension: Dimension) => Cell
}
type Compare = (a: System, b: System) => number

/** The systems in the order asked for; `declared` keeps them as they come. */
export function orderSystems(
  systems: readonly System[],
  { dataset, query, cellAt }: Ordering,
): System[] {
  const { order } = query
  const declared = (system: System) => dataset.systems.indexOf(system)
  const compare = compareBy(order, { dataset, query, cellAt })
  if (!compare) return [...systems]
  const byId: Compare = (a, b) => byCodeUnit(a.id, b.id)
  const last: Compare = order.by === 'sorted' ? byId : (a, b) => declared(a) - declared(b)
  return [...systems].sort((a, b) => compare(a, b) || last(a, b))
}

function compareBy(order: Order, { dataset, query, cellAt }: Ordering): Compare | null {
  if (order.by === 'depth') return byNumber((system) => depthOf(dataset, system, query.lens))
  const byColumn = (id: string | undefined, down: boolean): Compare[] => {
    const dimension = findDimension(dataset, id)
    if (!dimension) return []
    return [(a, b) => compareCells(dimension, [cellAt(a, dimension), cellAt(b, dimension)], down)]
  }
  const compares =
    order.by === 'bracket'
      ? byColumn(dataset.bracket, false)
      : order.by === 'sorted'
        ? order.keys.flatMap(({ way, dimension }) => byColumn(dimension, way === 'down'))
        : []
  if (compares.length === 0) return null
  return (a, b) => compares.reduce((found, compare) => found || compare(a, b), 0)
}

/** Layers between the surface and the deepest one that the system sits in; unplaced systems come last. */
function depthOf(dataset: Dataset, system: System, lens: string): number {
  const placed = placementCells(dataset, system, lens).filter(isPlaced)
  const heights = placed.map((each) => dataset.layers.findIndex((layer) => layer.id === each.layer))
  return heights.length === 0
    ? dataset.layers.length
    : dataset.layers.length - 1 - Math.min(...heights)
}

function byNumber(measure: (system: System) => number): Compare {
  const measured = new Map<System, number>()
  const of = (system: System) => {
    const known = measured.get(system) ?? measure(system)
    measured.set(system, known)
    return known
  }
  return (a, b) => of(a) - of(b)
}

/** Known first, then the other states in their order, whether up or down; within a state by value. */
function compareCells(dimension: Dimension, [a, b]: [Cell, Cell], down: boolean): number {
  const states = CELL_STATES.indexOf(a.state) - CELL_STATES.indexOf(b.state)
  if (states !== 0) return states
  const values = compareValues(dimension, a, b)
  return down ? -values : values
}

function compareValues(dimension: Dimension, a: Cell, b: Cell): number {
  if (a.state === 'known' && b.state === 'known') {
    return dimensionType(dimension).compare(a.value, b.value)
  }
  if (a.state === 'range' && b.state === 'range') return a.low - b.low || a.high - b.high
  return a.state === 'disputed' && b.state === 'disputed' ? lowestClaim(a) - lowestClaim(b) : 0
}

/** A disputed cell sorts by its lower reading. */
function lowestClaim(cell: Extract<Cell, { state: 'disputed' }>): number {
  const lows = cell.claims.map((claim) => ('range' in claim ? claim.range[0] : Number(claim.value)))
  const least = Math.min(...lows)
  return Number.isFinite(least) ? least : 0
}
