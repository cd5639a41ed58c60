import type { Said } from '../dataset/cell'
import type { Dimension } from '../dataset/schema'
import { dimensionType } from '../dimensions'
import { inState, statePick } from './table/in-state'

/** Whether a cell is what a pick says: a state, or a value. A value meets known cells only. */
export function meets(dimension: Dimension, cell: Said, pick: string): boolean {
  const state = statePick(pick)
  if (state) return inState(cell, state)
  return cell.state === 'known' && dimensionType(dimension).matches(cell.value, pick)
}
