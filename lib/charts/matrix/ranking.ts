import { type Cell, cellKey } from '../../dataset/cell'
import { capital } from '../../number-words'
import type { View } from '../../view/view'
import { listWords } from '../../words'
import { SILENT } from './cell-text'

/** The dimension by which the rows are sorted, and where those begin that cannot be. */
export type Ranking = {
  column: string
  direction: 'up' | 'down'
  /** Index of the first row without a place in the order; null: all have one. */
  from: number | null
  sentence: string
}

const UNRANKED = ['not-applicable', 'unknown', 'not-assessed'] as const
const WHY: Record<(typeof UNRANKED)[number], string> = {
  unknown: SILENT,
  'not-applicable': 'not applicable',
  'not-assessed': 'not assessed',
}

/** How the rows are ranked; null where they are not sorted by a dimension that is shown. */
export function rankingOf(view: View): Ranking | null {
  const { order } = view.query
  const [key] = order.by === 'sorted' ? order.keys : []
  const dimension = view.dimensions.find((each) => each.id === key?.dimension)
  if (!key || !dimension) return null
  const states = view.systems.map(({ id }) => view.cells[cellKey(id, dimension.id)]?.state)
  const from = states.findIndex(isUnranked)
  const found = UNRANKED.filter((state) => states.includes(state)).map((state) => WHY[state])
  return {
    column: dimension.id,
    direction: key.way,
    from: from > 0 ? from : null,
    sentence: `${capital(listWords(found, 'or'))} on ${dimension.label.toLowerCase()}, so not ranked`,
  }
}

function isUnranked(state: Cell['state'] | undefined): boolean {
  return UNRANKED.some((each) => each === state)
}
