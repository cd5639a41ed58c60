import { type Cell, cellOf } from '../../lib/dataset/cell'
import { CELL_STATES } from '../../lib/dataset/cell-state'
import { allDimensions } from '../../lib/dataset/lookup'
import type { Dataset, Dimension, System } from '../../lib/dataset/schema'
import { dimensionType } from '../../lib/dimensions'
import { byCodeUnit } from '../../lib/nearest'
import { cellDistance } from '../../lib/view/gower'
import { isPlaced, placementCells } from '../../lib/view/placements'
import type { ViewQuery } from '../../lib/view/query'
import { MOST_SERIATED, seriate } from '../../lib/view/seriate'

export type Scene = { dataset: Dataset; query: ViewQuery }

export const cellAt = ({ dataset, query }: Scene, system: System, dimension: Dimension): Cell =>
  cellOf({ dataset, system, dimension, lens: query.lens })

/** Where the state of a cell stands among states. */
export const place = (cell: Cell) => CELL_STATES.indexOf(cell.state)

/** Systems in the order asked for. */
export function orderedAs(
  scene: Scene,
  systems: readonly System[],
  dimensions: readonly Dimension[],
) {
  const { dataset, query } = scene
  const { order } = query
  const declared = (a: System, b: System) => dataset.systems.indexOf(a) - dataset.systems.indexOf(b)
  const byId = (a: System, b: System) => byCodeUnit(a.id, b.id)
  const byCell = (id: string | undefined, down: boolean) => {
    const dimension = allDimensions(dataset).find((each) => each.id === id)
    if (!dimension) return []
    return [
      (a: System, b: System) => {
        const [left, right] = [cellAt(scene, a, dimension), cellAt(scene, b, dimension)]
        const values = compareValues(dimension, left, right)
        return place(left) - place(right) || (down ? -values : values)
      },
    ]
  }
  const sort = (compares: ((a: System, b: System) => number)[]) =>
    [...systems].sort((a, b) => compares.reduce((found, compare) => found || compare(a, b), 0))
  if (order.by === 'depth') {
    return sort([(a, b) => depthOf(scene, a) - depthOf(scene, b), declared])
  }
  if (order.by === 'bracket') {
    const compares = byCell(dataset.bracket, false)
    return compares.length === 0 ? [...systems] : sort([...compares, declared])
  }
  if (order.by === 'sorted') {
    const compares = order.keys.flatMap(({ way, dimension }) => byCell(dimension, way === 'down'))
    return compares.length === 0 ? [...systems] : sort([...compares, byId])
  }
  const apart = (a: System, b: System) => {
    const parts = dimensions.flatMap(
      (d) => cellDistance(d, cellAt(scene, a, d), cellAt(scene, b, d)) ?? [],
    )
    const sum = parts.reduce((total, each) => total + each, 0)
    return { distance: parts.length === 0 ? null : sum / parts.length, compared: parts.length }
  }
  if (order.by === 'like') {
    const to = dataset.systems.find(({ id }) => id === order.system)
    if (!to) return [...systems]
    const rank = (system: System) => {
      const { distance, compared } = apart(system, to)
      if (system === to) return [-1, 0, 0]
      const apartFrom = distance === null ? 2 : Math.round(distance * 1e9) / 1e9
      return [compared < 3 ? 1 : 0, apartFrom, -compared]
    }
    const byRank = (at: number) => (a: System, b: System) => (rank(a)[at] ?? 0) - (rank(b)[at] ?? 0)
    return sort([byRank(0), byRank(1), byRank(2), byId])
  }
  if (order.by === 'seriated' && systems.length <= MOST_SERIATED) {
    const sorted = sort([byId])
    const at = (n: number) => sorted[n] as System
    const places = seriate(
      sorted.length,
      (a, b) => apart(at(a), at(b)).distance,
      sorted.map(({ id }) => id),
    )
    return places.map(at)
  }
  return [...systems]
}

function compareValues(dimension: Dimension, a: Cell, b: Cell): number {
  if (a.state === 'known' && b.state === 'known')
    return dimensionType(dimension).compare(a.value, b.value)
  if (a.state === 'range' && b.state === 'range') return a.low - b.low || a.high - b.high
  if (a.state !== 'disputed' || b.state !== 'disputed') return 0
  const lowest = ({ claims }: typeof a) => {
    const lows = claims.map((claim) => ('range' in claim ? claim.range[0] : Number(claim.value)))
    return Number.isFinite(Math.min(...lows)) ? Math.min(...lows) : 0
  }
  return lowest(a) - lowest(b)
}

function depthOf({ dataset, query }: Scene, system: System): number {
  const heights = placementCells(dataset, system, query.lens)
    .filter(isPlaced)
    .map((each) => dataset.layers.findIndex(({ id }) => id === each.layer))
  return heights.length === 0
    ? dataset.layers.length
    : dataset.layers.length - 1 - Math.min(...heights)
}
