import type { Slot } from '../../scene/scene'
import { settleSlots } from '../slots'
import type { ColumnTable } from './column-table'

/** With more rows than twice the slots each is shared so often that it tells nothing apart. */
const MOST_TOLD_APART = 12

/** Colour, marker and dash by row, as in the pictures of the same systems; null: too many are shown. */
export function slotsOfRows(table: ColumnTable, rows: Uint32Array): Map<number, Slot> | null {
  if (rows.length > MOST_TOLD_APART) return null
  const few = table.ids.length <= MOST_TOLD_APART / 2
  const places = few ? table.ids.map((_, place) => place) : [...rows].sort((a, b) => a - b)
  return settleSlots(places.map((place) => ({ place, slot: table.slots[place] })))
}
