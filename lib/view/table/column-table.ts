import type { Said } from '../../dataset/cell'
import type { Dataset, DatasetHead, Dimension } from '../../dataset/schema'
import type { PlacementCell } from '../view'

/** Numbers of entries, one for each row; as narrow as the number of entries allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/**
 * One dimension of a table. Equal cells share an entry, so whatever is asked of a value is asked once,
 * however many systems have it: `entries[codes[row]]` is what the cell says.
 */
export type Column = {
  dimension: Dimension
  entries: readonly Said[]
  codes: Codes
  /** The reasons given, each once; the first is empty. `reasonCodes` null: nobody gives any. */
  reasons: readonly string[]
  reasonCodes: Codes | null
}

/** Where a system sits: its layers from the bottom to the top, with how. */
export type Sites = readonly Pick<PlacementCell, 'layer' | 'state'>[]

/**
 * All cells of a dataset through one lens, column by column: what filters, counts, sorting and search
 * work on, in the browser and in the handlers alike. Never changed once made. Rows are systems in
 * declared order.
 */
export type ColumnTable = {
  /** Of the dataset it was made from. */
  hash: string
  head: DatasetHead
  groups: Dataset['groups']
  lens: string
  /** Of the systems, by row. */
  ids: readonly string[]
  names: readonly string[]
  /** Slots that systems declare for themselves, by row; 0: none. */
  slots: Uint8Array
  columns: readonly Column[]
  sites: { entries: readonly Sites[]; codes: Codes }
}
