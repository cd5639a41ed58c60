import { ALL_ASSESSORS } from '../dataset/cell'
import type { CellState } from '../dataset/cell-state'
import { count } from '../words'
import type { View } from './view'

/** The name of the one assessor who is heard; null: all. */
export function lensName({ head, query }: View): string | null {
  if (query.lens === ALL_ASSESSORS) return null
  return head.assessors.find((assessor) => assessor.id === query.lens)?.name ?? query.lens
}

/**
 * What travels with a picture: dataset, version, licence, who read it, what a reader argues for, and how
 * many of the cells drawn are known. Without cells nothing is said of them.
 */
export function sourceLine(view: View, states: readonly CellState[]): string {
  const { title, version, licence } = view.head
  const known = states.filter((state) => state === 'known').length
  const parts = [
    `${title} ${version}, ${licence}`,
    ...readBy(view),
    ...(states.length === 0 ? [] : [`${known} of ${states.length} known`]),
  ]
  return `Source: ${parts.join('; ')}.`
}

function readBy({ head, query }: View): string[] {
  const { assessors } = head
  const one = assessors.find(({ id }) => query.lens === id)
  if (one) return [`read by ${one.name}${one.leaning ? `, which ${one.leaning}` : ''}`]
  const leanings = assessors.flatMap(({ leaning }) => (leaning ? [`one ${leaning}`] : []))
  return [[count(assessors.length, 'assessor'), ...leanings].join(', ')]
}
