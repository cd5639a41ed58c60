import type { Said } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import type { Problem } from '../../errors'
import type { Slot } from '../../scene/scene'
import type { Order, StatePick } from '../query'
import type { Facet, RowGroup } from './asked'
import type { Sites } from './column-table'

/** How a cell stands to the same cell of the reference system; see `versus.ts`. */
export type Versus = 'higher' | 'lower' | 'same' | 'different' | 'unknown'

export type TableCell = {
  said: Said
  words: string
  hit: boolean
  /** Null while there is no reference, and for the reference itself. */
  versus: Versus | null
}

/** A system as a row: its cells stand in the order of the columns of the view. */
export type TableRow = {
  id: string
  name: string
  /** Index among the rows shown. */
  at: number
  /** Null where so many systems are shown that colours and markers tell nothing apart. */
  slot: Slot | null
  bracket: string | null
  /** Whether a search finds it by its name. */
  named: boolean
  cells: TableCell[]
  sites: Sites
}

export type TableColumn = {
  dimension: Dimension
  group: string
  pinned: boolean
  /** Whether a search finds it by its name. */
  named: boolean
}

/** A part of the sentence that says what is shown. `without`: the query without it; null: not a filter. */
export type Phrase = { key: string; text: string; strong: boolean; without: string | null }

/** All that the page of the matrix shows, but the rows; the same from the engine and from the handler. */
export type TableView = {
  dataset: string
  hash: string
  lens: string
  /** The canonical query, with the options of the matrix. */
  query: string
  problems: Problem[]
  size: { systems: number; dimensions: number; allSystems: number; allDimensions: number }
  columns: TableColumn[]
  /** Runs of neighbouring columns of one group. */
  groups: { id: string; label: string; columns: number }[]
  /** Every dimension of the dataset in the order chosen, shown or not, for menus and for moving columns. */
  allColumns: { id: string; label: string; group: string; shown: boolean }[]
  /** Ids of all chosen systems in the order shown, hidden by filters or not; null: too many to move by hand. */
  allRows: string[] | null
  /** Their names, in the same order. */
  allNames?: string[] | null
  /** Label of the dimension that brackets the systems; absent or null: there is none to order by. */
  bracket?: string | null
  /** Whether a place in the stack can be shown. */
  layers: { id: string; label: string }[]
  lenses: { id: string; label: string; on: boolean }[]
  pinned: { rows: number; columns: number }
  facets: Facet[]
  counts: Record<StatePick, number>
  /** Cells hit by a search or a filter on states. */
  hits: number | null
  left: { rows: number; columns: number }
  /** What is shown, to be read aloud: its phrases joined by nothing make the sentence. */
  sentence: Phrase[]
  /** For an empty result: filters without which there would be rows, the most first. */
  relax: { key: string; name: string; rows: number; without: string }[]
  rowGroups: RowGroup[]
  unranked: { from: number; sentence: string } | null
  order: Order
  group: string
  /** The reference system; null: none. */
  reference: { id: string; name: string } | null
}

/** Some neighbouring rows. `next`: the cursor of the rows after them; null at the end. */
export type TableRows = { from: number; rows: TableRow[]; next: string | null }
