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
    ...(states.length === 0 ? [] : [`${known} of ${states.length} cells known`]),
  ]
  return `Source: ${parts.join('; ')}.`
}

function readBy({ head, query }: View): string[] {
  const { assessors } = head
  const heard = assessors.filter(({ id }) => query.lens === ALL_ASSESSORS || query.lens === id)
  const one = heard.length === 1 && assessors.length > 1 ? heard[0] : undefined
  const who = one ? `read by ${one.name}` : count(assessors.length, 'assessor')
  const leanings = heard.flatMap(({ name, leaning }) =>
    leaning ? [`${lower(name)} ${leaning}`] : [],
  )
  return [who, ...leanings]
}

/** A name within a sentence: "The article" becomes "the article". */
function lower(name: string): string {
  return name.startsWith('The ') ? `the ${name.slice(4)}` : name
}
