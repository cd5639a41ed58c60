import type { Cell } from '../dataset/cell'
import type { Dimension } from '../dataset/schema'
import { dimensionType } from '../dimensions'
import { inState } from './hits'
import { STATE_PICKS, type StatePick } from './query'

/** The state that a pick names; undefined if it is a value. */
export function statePick(pick: string): StatePick | undefined {
  return STATE_PICKS.find((state) => state === pick)
}

/** Whether a cell is what a pick says: a state, or a value. A value meets known cells only. */
export function meets(dimension: Dimension, cell: Cell, pick: string): boolean {
  const state = statePick(pick)
  if (state) return inState(cell, state)
  return cell.state === 'known' && dimensionType(dimension).matches(cell.value, pick)
}
