import type { Cell } from '../dataset/cell'
import type { CellState } from '../dataset/cell-state'
import { allDimensions, findDimension } from '../dataset/lookup'
import type { Dataset, Dimension } from '../dataset/schema'
import { dimensionType } from '../dimensions'
import type { FilterControl } from '../dimensions/dimension-type'
import { STATE_CHOICES } from '../words'
import { applyQuery } from './apply-query'
import { cellReader } from './cell-reader'
import { inState } from './hits'
import { meets } from './picks'
import { isPlaced } from './placements'
import { STATE_PICKS, type StatePick, type ViewQuery } from './query'
import type { View } from './view'

/** A value of a filter: what stands in the address, its words, how many it meets, and if it is on. */
export type Facet = { id: string; label: string; count: number; on: boolean }
export type DimensionFacet = {
  id: string
  label: string
  on: boolean
  control: FilterControl['control']
  /** Systems by value: the levels or choices, then every state that is no value. */
  values: Facet[]
}

/**
 * What each choice of a filter would meet under all the other filters; nothing is left out for
 * being zero. `totals` are those of the whole dataset, seen through the lens.
 */
export type Facets = {
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

/** Counts for pickers and filters; costs one View for each filter that is active. */
export function facets(dataset: Dataset, query: ViewQuery): Facets {
  const base = applyQuery(dataset, query)
  const counter = dimensionCounter(dataset, query, base)
  const bracket = findDimension(dataset, dataset.bracket)
  return {
    bracket: bracket
      ? {
          dimension: bracket.id,
          label: bracket.label,
          values: valuesOnly(bracket, counter(bracket)),
        }
      : null,
    layers: layerFacets(dataset, query, base),
    states: stateFacets(dataset, query, base),
    groups: dataset.groups.map((group) => ({
      id: group.id,
      label: group.label,
      dimensions: group.dimensions.map((dimension) => ({
        id: dimension.id,
        label: dimension.label,
        on: query.dims === null || query.dims.includes(dimension.id),
        control: dimensionType(dimension).filter.control,
        values: counter(dimension),
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
    if (inState(cell, 'weak')) counts.weak++
  }
  return counts
}

function layerFacets(dataset: Dataset, query: ViewQuery, base: View): Facet[] {
  const view = query.layers.length === 0 ? base : applyQuery(dataset, { ...query, layers: [] })
  return dataset.layers.map(({ id, label }) => ({
    id,
    label,
    count: view.placements.filter((each) => each.layer === id && isPlaced(each)).length,
    on: query.layers.includes(id),
  }))
}

function stateFacets(dataset: Dataset, query: ViewQuery, base: View): Facets['states'] {
  const view = query.state.length === 0 ? base : applyQuery(dataset, { ...query, state: [] })
  const keys = view.hits ?? Object.keys(view.cells)
  const counts = countCells(keys.flatMap((key) => view.cells[key] ?? []))
  return STATE_PICKS.map((id) => ({
    id,
    label: STATE_CHOICES[id],
    count: counts[id],
    on: query.state.includes(id),
  }))
}

/** Counts the systems at each value of a dimension, under all filters but those on itself. */
function dimensionCounter(
  dataset: Dataset,
  query: ViewQuery,
  base: View,
): (dimension: Dimension) => Facet[] {
  const ids = ({ systems }: View) => new Set(systems.map((each) => each.id))
  const shown = ids(base)
  const cellAt = cellReader(dataset, query.lens)
  return (dimension) => {
    const { [dimension.id]: is = [], ...otherIs } = query.is
    const { [dimension.id]: not = [], ...otherNot } = query.not
    const free = is.length + not.length === 0
    const asked = { ...query, is: otherIs, not: otherNot }
    const met = free ? shown : ids(applyQuery(dataset, asked))
    const cells = dataset.systems
      .filter((system) => met.has(system.id))
      .map((system) => cellAt(system, dimension))
    return choicesOf(dimension).map(({ id, label }) => ({
      id,
      label,
      count: cells.filter((cell) => meets(dimension, cell, id)).length,
      on: is.includes(id),
    }))
  }
}

function choicesOf(dimension: Dimension): { id: string; label: string }[] {
  const { filter } = dimensionType(dimension)
  const values = filter.control === 'choices' ? filter.choices : []
  const states = STATE_PICKS.filter((state) => state !== 'known' && state !== 'weak')
  return [
    ...values.map(({ pick, label }) => ({ id: pick, label })),
    ...states.map((id) => ({ id, label: STATE_CHOICES[id] })),
  ]
}

function valuesOnly(dimension: Dimension, counted: Facet[]): Facet[] {
  const { filter } = dimensionType(dimension)
  const picks = filter.control === 'choices' ? filter.choices.map((each) => each.pick) : []
  return counted.filter((each) => picks.includes(each.id))
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
