import type { Said } from '../../dataset/cell'
import { CELL_STATES } from '../../dataset/cell-state'
import { STATE_PICKS, type StatePick } from '../query'

/** Whether a cell can be picked by its state, or by how well it is supported. */
export function inState(cell: Said, pick: StatePick): boolean {
  switch (pick) {
    case 'low-confidence':
      return (cell.state === 'known' || cell.state === 'range') && cell.weak
    case 'no-evidence':
      return cell.unproved
    case 'stale':
      return cell.stale
    default:
      return cell.state === pick
  }
}

/** The state that a pick names; undefined if it is a value. */
export function statePick(pick: string): StatePick | undefined {
  return STATE_PICKS.find((state) => state === pick)
}

/** All that a cell can be picked by beside its value, a bit for each in the order of STATE_PICKS. */
export function stateBits(cell: Said): number {
  return STATE_PICKS.reduce((bits, pick, at) => (inState(cell, pick) ? bits | (1 << at) : bits), 0)
}

/** The place of a cell's state in the order of states. */
export function statePlace(cell: Said): number {
  return CELL_STATES.indexOf(cell.state)
}
