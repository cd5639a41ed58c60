import type { Cell } from '../dataset/cell'
import type { CellState } from '../dataset/cell-state'
import type { Dataset } from '../dataset/schema'
import { isComparable } from './likeness/possible-distance'
import type { StatePick, ViewQuery } from './query'
import { countStates } from './table/ask-table'
import type { Facet as TableFacet } from './table/asked'
import { facetsOf } from './table/facets-of'
import { inState } from './table/in-state'
import { indexTable, type TableIndex } from './table/index-table'
import { tableOf } from './table/tabulate'
import type { View } from './view'

/** A value of a filter: what stands in the address, its words, how many it meets, and if it is on. */
export type Facet = { id: string; label: string; count: number; on: boolean }
/** `comparable`: likeness can be measured on it. */
export type DimensionFacet = { id: string; label: string; on: boolean; comparable: boolean }

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
  states: Facet[]
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
  const index = indexTable(tableOf(dataset, query.lens))
  const all = facetsOf(index, query)
  const bracket = all.find(
    ({ dimension }) => dimension !== '' && dimension === index.table.head.bracket,
  )
  return {
    bracket: bracket
      ? { dimension: bracket.dimension, label: bracket.label, values: shortly(bracket.values) }
      : null,
    layers: shortly(all.find(({ key }) => key === 'layers')?.values ?? []),
    states: shortly(all.find(({ key }) => key === 'state')?.states ?? []),
    groups: dataset.groups.map(({ id, label, dimensions }) => ({
      id,
      label,
      dimensions: dimensions.map((dimension) => ({
        id: dimension.id,
        label: dimension.label,
        on: query.dims === null || query.dims.includes(dimension.id),
        comparable: isComparable(dimension),
      })),
    })),
    totals: totalsOf(index),
  }
}

function shortly(values: TableFacet['values']): Facet[] {
  return values.map(({ pick, label, count, on }) => ({ id: pick, label, count, on }))
}

/** How many cells of a View are in each state; `weak` ones are counted under their state as well. */
export function stateCounts(view: Pick<View, 'cells'>): Record<CellState | 'weak', number> {
  const cells: Cell[] = Object.values(view.cells)
  const count = (pick: StatePick) => cells.filter((cell) => inState(cell, pick)).length
  return {
    known: count('known'),
    range: count('range'),
    disputed: count('disputed'),
    'not-applicable': count('not-applicable'),
    unknown: count('unknown'),
    'not-assessed': count('not-assessed'),
    weak: count('low-confidence'),
  }
}

function totalsOf(index: TableIndex): Facets['totals'] {
  const { table, columns, rows } = index
  const counts = countStates(index, [...columns.keys()], (at) => columns[at]?.tally() ?? NONE)
  const { 'low-confidence': weak, 'no-evidence': _unproved, stale: _stale, ...cells } = counts
  return {
    systems: rows,
    dimensions: columns.length,
    layers: table.head.layers.length,
    cells: { ...cells, weak },
    disputed: cells.disputed,
    weak,
  }
}

const NONE = new Uint32Array(0)
