import { CELL_STATES, type CellState } from '../../dataset/cell-state'
import { STALE_AFTER } from '../../dataset/stale'
import type { StatePick } from '../../view/query'
import { STATE_CHOICES } from '../../words'

/** What holds of some cells beside their state: these are counted a second time. */
export const SUPPORTS = ['low-confidence', 'no-evidence', 'stale'] as const

/** All that is counted, in its order: every cell is in one state, and in any number of the others. */
export const PICKS = [...CELL_STATES, ...SUPPORTS] as const satisfies readonly StatePick[]

export function isState(pick: StatePick): pick is CellState {
  return CELL_STATES.some((state) => state === pick)
}

/** What a pick is called. What is stale is older than `staleAfter` months, which the words say. */
export function pickWords(pick: StatePick, staleAfter: number = STALE_AFTER): string {
  return pick === 'stale' ? `older than ${spanWords(staleAfter)}` : STATE_CHOICES[pick]
}

/** `a year`, `2 years`, `18 months`. */
function spanWords(months: number): string {
  const [unit, length] = months % 12 === 0 ? ['year', months / 12] : ['month', months]
  return length === 1 ? `a ${unit}` : `${length} ${unit}s`
}
