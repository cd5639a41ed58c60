import { findDimension } from '../dataset/lookup'
import type { Dataset, Dimension, System } from '../dataset/schema'
import type { CellAt } from './cell-reader'
import { meets } from './picks'
import { isPlaced, placementCells } from './placements'
import type { ViewQuery } from './query'

export type Asked = { dataset: Dataset; query: ViewQuery; cellAt: CellAt }
/** A filter that looks at each system by itself; its key is the one of the address. */
export type SystemFilter = { key: string; meets: (system: System) => boolean }

/** The filters `is`, `not` and `layers` of a query. Those on dimensions that are not there are none. */
export function systemFilters(asked: Asked): SystemFilter[] {
  const { is, not } = asked.query
  return [
    ...pickFilters(asked, { verb: 'is', picks: is, wanted: true }),
    ...pickFilters(asked, { verb: 'not', picks: not, wanted: false }),
    ...layerFilters(asked),
  ]
}

type Picked = { verb: 'is' | 'not'; picks: ViewQuery['is']; wanted: boolean }

function pickFilters({ dataset, cellAt }: Asked, { verb, picks, wanted }: Picked): SystemFilter[] {
  return Object.entries(picks).flatMap(([id, values]) => {
    const dimension = findDimension(dataset, id)
    if (!dimension) return []
    const meetsOne = (system: System) => meetsAny(dimension, cellAt(system, dimension), values)
    return [{ key: `${verb}.${id}`, meets: (system) => meetsOne(system) === wanted }]
  })
}

function meetsAny(dimension: Dimension, cell: ReturnType<CellAt>, values: readonly string[]) {
  return values.some((value) => meets(dimension, cell, value))
}

function layerFilters({ dataset, query }: Asked): SystemFilter[] {
  const { layers, lens } = query
  if (layers.length === 0) return []
  const placed = (system: System) =>
    placementCells(dataset, system, lens).some(
      (each) => isPlaced(each) && layers.includes(each.layer),
    )
  return [{ key: 'layers', meets: placed }]
}
