import { CELL_STATES } from '../dataset/cell-state'

/** Values picked for a dimension: ranks, value ids, `yes`/`no`, or cell states. */
export type Picks = Record<string, string[]>

export const STATE_PICKS = [...CELL_STATES, 'weak'] as const
export type StatePick = (typeof STATE_PICKS)[number]

export type Order =
  | { by: 'declared' }
  | { by: 'depth' }
  | { by: 'bracket' }
  | { by: 'up' | 'down'; dimension: string }

/**
 * What was asked for; the same in the address of a page and of a picture. Keys in the address:
 * systems, dims, lens, layers, state, is.<dimension>, not.<dimension>, q, differ, order, mark, cell.
 *
 * `systems` and `dims` choose. Of what is chosen the filters keep what meets all of them:
 * 1. `is`, `not` and `layers` look at each system; also at dimensions that are not shown.
 * 2. `state` and `q` look at each cell and hit some. A cell that meets both is a hit; a system or
 *    a dimension stays if one of its cells is hit. `q` hits all cells of a system or a dimension
 *    that it finds by name.
 * 3. `differ` then leaves out dimensions on which all systems that stay are known and equal.
 * What the filters leave out is counted; what was not chosen is not.
 */
export type ViewQuery = {
  /** In drawing order; null: all. */
  systems: string[] | null
  /** In drawing order; null: all (a radar takes the dataset's spokes). */
  dims: string[] | null
  lens: string
  /** Keep systems that are placed in one of these layers. Empty: no filter. */
  layers: string[]
  /** Keep systems and dimensions with at least one cell in one of these states; the other cells are quiet. */
  state: StatePick[]
  is: Picks
  not: Picks
  /** Text sought in names and in the words of cells. */
  q: string
  /** Leave out dimensions on which all shown systems are known and equal. */
  differ: boolean
  order: Order
  /** Keys to stand out; the rest is dimmed. */
  mark: string[]
  /** The one selection: a key (see scene.ts), or empty. */
  cell: string
}

export const DEFAULT_QUERY: ViewQuery = {
  systems: null,
  dims: null,
  lens: 'all',
  layers: [],
  state: [],
  is: {},
  not: {},
  q: '',
  differ: false,
  order: { by: 'declared' },
  mark: [],
  cell: '',
}
