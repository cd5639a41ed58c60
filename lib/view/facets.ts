import type { Cell } from '../dataset/cell'
import type { CellState } from '../dataset/cell-state'
import { allDimensions, findDimension } from '../dataset/lookup'
import type { Dataset } from '../dataset/schema'
import { dimensionType } from '../dimensions'
import { STATE_CHOICES } from '../words'
import { applyQuery } from './apply-query'
import { cellReader } from './cell-reader'
import { inState } from './hits'
import { meets } from './picks'
import { isPlaced, placementCells } from './placements'
import { STATE_PICKS, type StatePick, type ViewQuery } from './query'
import { type Standing, standingOf } from './standing'
import type { View } from './view'

/** A value of a filter: what stands in the address, its words, how many it meets, and if it is on. */
export type Facet = { id: string; label: string; count: number; on: boolean }
export type DimensionFacet = { id: string; label: string; on: boolean }

/**
 * What each choice of a filter would meet under all the other filters; nothing is left out for
 * being zero. `totals` are those of the whole dataset, seen through the lens.
 */
export type Facets = {
  /** Systems by value of the dimension that brackets them. */
  bracket: { dimension: string; label: string; values: Facet[] } | null
  /** Systems placed in each layer, from the bottom to the top. */
  layers: Facet[]
  /** Cells in each state. */
  states: (Facet & { id: StatePick })[]
  groups: { id: string; label: string; dimensions: DimensionFacet[] }[]
  totals: {
    systems: number
    dimensions: number
    layers: number
    cells: Record<CellState | 'weak', number>
    disputed: number
    weak: number
  }
}

/** Counts for pickers and filters; each filter is read once, however many are active. */
export function facets(dataset: Dataset, query: ViewQuery): Facets {
  const standing = standingOf(dataset, query)
  return {
    bracket: bracketFacet({ dataset, query, standing }),
    layers: layerFacets({ dataset, query, standing }),
    states: stateFacets(dataset, query),
    groups: dataset.groups.map(({ id, label, dimensions }) => ({
      id,
      label,
      dimensions: dimensions.map((dimension) => ({
        id: dimension.id,
        label: dimension.label,
        on: query.dims === null || query.dims.includes(dimension.id),
      })),
    })),
    totals: totalsOf(dataset, query.lens),
  }
}

/** How many cells of a View are in each state; `weak` ones are counted under their state as well. */
export function stateCounts(view: Pick<View, 'cells'>): Record<CellState | 'weak', number> {
  return countCells(Object.values(view.cells))
}

function countCells(cells: Iterable<Cell>): Record<CellState | 'weak', number> {
  const counts = {
    known: 0,
    range: 0,
    disputed: 0,
    'not-applicable': 0,
    unknown: 0,
    'not-assessed': 0,
    weak: 0,
  }
  for (const cell of cells) {
    counts[cell.state]++
    if (inState(cell, 'low-confidence')) counts.weak++
  }
  return counts
}

type Counting = { dataset: Dataset; query: ViewQuery; standing: Standing }

function layerFacets({ dataset, query, standing }: Counting): Facet[] {
  const placements = standing(['layers']).flatMap((system) =>
    placementCells(dataset, system, query.lens).filter(isPlaced),
  )
  return dataset.layers.map(({ id, label }) => ({
    id,
    label,
    count: placements.filter((each) => each.layer === id).length,
    on: query.layers.includes(id),
  }))
}

function stateFacets(dataset: Dataset, query: ViewQuery): Facets['states'] {
  const view = applyQuery(dataset, { ...query, state: [] })
  const keys = view.hits ?? Object.keys(view.cells)
  const counts = countCells(keys.flatMap((key) => view.cells[key] ?? []))
  return STATE_PICKS.map((id) => ({
    id,
    label: STATE_CHOICES[id],
    count: id in counts ? counts[id] : 0,
    on: query.state.includes(id),
  }))
}

/** Counts the systems at each value of the bracket, under all filters but those on itself. */
function bracketFacet({ dataset, query, standing }: Counting): Facets['bracket'] {
  const bracket = findDimension(dataset, dataset.bracket)
  if (!bracket) return null
  const { id: dimension, label } = bracket
  const { filter } = dimensionType(bracket)
  const choices = filter.control === 'choices' ? filter.choices : []
  const cellAt = cellReader(dataset, query.lens)
  const cells = standing([`is.${dimension}`, `not.${dimension}`]).map((each) =>
    cellAt(each, bracket),
  )
  const values = choices.map(({ pick, label }) => ({
    id: pick,
    label,
    count: cells.filter((cell) => meets(bracket, cell, pick)).length,
    on: query.is[dimension]?.includes(pick) ?? false,
  }))
  return { dimension, label, values }
}

function totalsOf(dataset: Dataset, lens: string): Facets['totals'] {
  const dimensions = allDimensions(dataset)
  const cellAt = cellReader(dataset, lens)
  const cells = countCells(
    dataset.systems.flatMap((system) => dimensions.map((dimension) => cellAt(system, dimension))),
  )
  return {
    systems: dataset.systems.length,
    dimensions: dimensions.length,
    layers: dataset.layers.length,
    cells,
    disputed: cells.disputed,
    weak: cells.weak,
  }
}
