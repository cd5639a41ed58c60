import type { Cell } from '../dataset/cell'
import type {
  DatasetHead,
  Dimension,
  Layer,
  Placement,
  PlacementRole,
  Relation,
  System,
} from '../dataset/schema'
import type { Slot } from '../scene/scene'
import type { ViewQuery } from './query'

/** A system as it is shown: with its slot (colour, marker and dash together). */
export type ShownSystem = Pick<System, 'id' | 'name' | 'url'> & {
  slot: Slot
  /** The label of its bracket, such as its model; null if the dataset has none or it is not known. */
  bracket: string | null
}

/** What the lens says of one system in one layer. Nothing: the system is not in that layer. */
export type PlacementCell = {
  system: string
  layer: string
  /** `disputed`: assessors who place this system differ on whether or how it sits in this layer. */
  state: PlacementRole | 'disputed'
  /** The roles claimed, by assessor. */
  claims: Pick<Placement, 'assessor' | 'role' | 'reason' | 'evidence'>[]
}

export type ShownRelation = Relation & { from: string }

/** A value of the dimension that brackets the systems, and which of the shown systems have it. */
export type ShownBracket = { id: string; label: string; systems: string[] }

export type ShownGroup = { id: string; label: string; dimensions: string[] }

/** What is shown: filtered, ordered and seen through the lens. Plain JSON; no pixels. */
export type View = {
  head: DatasetHead
  query: ViewQuery
  systems: ShownSystem[]
  dimensions: Dimension[]
  /** The groups of the shown dimensions, in order; without empty ones. */
  groups: ShownGroup[]
  /** By `system/dimension`, for every shown pair. */
  cells: Record<string, Cell>
  /**
   * Of shown cells those of which an assessor speaks whom the lens does not hear, as they are when all are
   * heard. Empty without a lens.
   */
  unheard: Record<string, Cell>
  /** Keys of the cells that a state filter or a search hits; null when neither is active. */
  hits: string[] | null
  /** From the bottom to the top. */
  layers: Layer[]
  placements: PlacementCell[]
  /** Relations between shown systems, seen through the lens. */
  relations: ShownRelation[]
  /** The values of the bracket in their declared order, also those of no shown system; empty without one. */
  brackets: ShownBracket[]
  /** All systems of the dataset, for the picker. */
  all: ShownSystem[]
  /** How many the filters leave out. */
  left: { systems: number; dimensions: number }
  /** How many systems stay but are too many to draw: they stand in none of the lists above but `all`. */
  beyond: number
}
