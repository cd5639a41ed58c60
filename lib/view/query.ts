import { CELL_STATES } from '../dataset/cell-state'

/**
 * Values picked for a dimension: ranks, spans of ranks or numbers (`2..4`, `10..`), value ids,
 * `yes`/`no`, words that a text holds (`~shared work`), or states of cells.
 */
export type Picks = Record<string, string[]>

/** What a cell can be picked by beside its value: its state, and how well it is supported. */
export const STATE_PICKS = [...CELL_STATES, 'low-confidence', 'no-evidence', 'stale'] as const
export type StatePick = (typeof STATE_PICKS)[number]

/** One column to sort by, and whether its first or its last value comes first. */
export type SortKey = { way: 'up' | 'down'; dimension: string }

/**
 * In the address: `declared`, `depth`, `bracket`, `seriated`, `like.<system>`, or one to five of
 * `up.<dimension>` and `down.<dimension>` with commas, the first deciding.
 */
export type Order =
  | { by: 'declared' | 'depth' | 'bracket' | 'seriated' }
  | { by: 'like'; system: string }
  | { by: 'sorted'; keys: readonly SortKey[] }

/**
 * What was asked for; the same in the address of a page and of a picture. Keys in the address:
 * systems, dims, hide, lens, layers, state, is.<dimension>, all.<dimension>, not.<dimension>, q, differ,
 * group, order, pin, mark, cell.
 *
 * `systems` and `dims` choose, `hide` takes away from what is chosen. Of the rest the filters keep what
 * meets all of them:
 * 1. `is`, `all`, `not` and `layers` look at each system; also at dimensions that are not shown.
 *    `is` wants any of its values, `all` every one, `not` none.
 * 2. `state` and `q` look at each cell and hit some. A cell that meets both is a hit; a system or
 *    a dimension stays if one of its cells is hit. `q` hits all cells of a system or a dimension
 *    that it finds by name.
 * 3. `differ` then leaves out dimensions on which all systems that stay are known and equal.
 * What the filters leave out is counted; what was not chosen, or is hidden, is not.
 * Then `order` orders, `group` brings systems of one value together, keeping that order within, and
 * `pin` puts its systems and dimensions first, in the order in which it names them.
 */
export type ViewQuery = {
  /** In drawing order; null: all. */
  systems: string[] | null
  /** In drawing order; null: all (a radar takes the dataset's spokes). */
  dims: string[] | null
  /** Keys of systems and dimensions that are taken away: `bitcoin`, `/openness`. */
  hide: string[]
  lens: string
  /** Keep systems that are placed in one of these layers. Empty: no filter. */
  layers: string[]
  /** Keep systems and dimensions with at least one cell in one of these states; the other cells are quiet. */
  state: StatePick[]
  is: Picks
  /** Of dimensions with several values in a cell: those that must all be there. */
  all: Picks
  not: Picks
  /** Text sought in names and in the words of cells. */
  q: string
  /** Leave out dimensions on which all shown systems are known and equal. */
  differ: boolean
  /** Id of the dimension by whose values the systems are grouped; empty: none. */
  group: string
  order: Order
  /** Keys of systems and dimensions that come first and stay in sight. */
  pin: string[]
  /** Keys to stand out; the rest is dimmed. */
  mark: string[]
  /** The one selection: a key (see scene.ts), or empty. */
  cell: string
}

export const DEFAULT_QUERY: ViewQuery = {
  systems: null,
  dims: null,
  hide: [],
  lens: 'all',
  layers: [],
  state: [],
  is: {},
  all: {},
  not: {},
  q: '',
  differ: false,
  group: '',
  order: { by: 'declared' },
  pin: [],
  mark: [],
  cell: '',
}
