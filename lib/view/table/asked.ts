import type { CellState } from '../../dataset/cell-state'
import type { StatePick } from '../query'

/** Rows that stand together because they share the value of the dimension grouped by. */
export type RowGroup = {
  label: string
  /** What stands in a filter for it: a value or a state. */
  pick: string
  /** Index into the rows shown. */
  from: number
  rows: number
}

/** What a query keeps of a table. Rows and columns are numbers into the table. */
export type Asked = {
  /** Rows that stay, in the order asked for. */
  rows: Uint32Array
  /** Columns that stay, in the order asked for. */
  columns: number[]
  /** How many of the first rows and columns are pinned. */
  pinned: { rows: number; columns: number }
  /** Whether a search or a filter on states hits a cell; null when neither is active. */
  isHit: ((row: number, column: number) => boolean) | null
  /** How many of the cells shown are hit; null when neither is active. */
  hits: number | null
  /** How many the filters leave out. */
  left: { rows: number; columns: number }
  /** The cells shown, by state and by what else they can be picked by. */
  counts: Record<StatePick, number>
  /** Empty unless the rows are grouped. Pinned rows are in none. */
  groups: RowGroup[]
  /**
   * Sorted by columns: the index of the first row whose cell in the first of them has no place in the order
   * (unknown, not assessed, not applicable), and the states that occur there. Null: all have one.
   */
  unranked: { from: number; states: CellState[] } | null
}

/** One value of a facet. */
export type FacetValue = {
  /** What stands in the address. */
  pick: string
  label: string
  /** For where the label does not fit. */
  short: string
  /** Systems that have it, under all filters but those of this facet (cells, for the facet of states). */
  count: number
  /** Picked by `is` or `all` (by `layers` and `state` for those facets). */
  on: boolean
  /** Picked by `not`. */
  not: boolean
}

/** How a facet is filtered, which decides its control. */
export const FACET_CONTROLS = [
  'levels',
  'values',
  'several',
  'answer',
  'interval',
  'words',
  'layers',
  'states',
] as const
export type FacetControl = (typeof FACET_CONTROLS)[number]

/** A filter with what each of its choices would meet. Choices that meet nothing are listed with zero. */
export type Facet = {
  /** `is.<dimension>`, `layers` or `state`: the key in the address. */
  key: string
  /** Id of the dimension; empty for layers and states. */
  dimension: string
  label: string
  control: FacetControl
  /** Levels, values or layers, each; then the states that occur, among them unknown. */
  values: FacetValue[]
  states: FacetValue[]
  /** The span picked, for levels (ranks) and intervals; null: none. An open end is null. */
  span: { from: number | null; to: number | null } | null
  /** For several values: whether all of the picked are wanted, rather than any. */
  every: boolean
  /** For words: what is sought in them. */
  words: string
  /** For intervals: how many systems lie where, in equal steps between the ends that occur. */
  bins: { from: number; to: number; count: number }[]
  unit: string
}
