import type { CellState } from '../../dataset/cell-state'
import { capital } from '../../number-words'
import { listWords, STATE_WORDS } from '../../words'
import type { Order } from '../query'
import type { Column } from './column-table'

/** "Unknown or not assessed on openness, so not ranked"; empty where nothing is sorted by a column. */
export function unrankedSentence(
  columns: readonly Column[],
  order: Order,
  states: readonly CellState[],
): string {
  const [key] = order.by === 'sorted' ? order.keys : []
  const dimension = columns.find((each) => each.dimension.id === key?.dimension)?.dimension
  if (!dimension) return ''
  const words = states.map((state) => STATE_WORDS[state])
  return `${capital(listWords(words, 'or'))} on ${dimension.label.toLowerCase()}, so not ranked`
}
