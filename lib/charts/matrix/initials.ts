import type { Dimension } from '../../dataset/schema'
import { formatValue } from '../../dimensions'
import { lettersFor, type ValueLetters } from '../../view/letters'
import { NONE } from './mark'

export type Initial = ValueLetters

/** Letters for every value of the category dimensions shown, and the sign of an empty set of them. */
export function initialsOf(dimensions: Dimension[]): Initial[] {
  const all = lettersFor(dimensions)
  const set = dimensions.find(({ type }) => type === 'categories')
  if (!set) return all
  return [...all, { dimension: set.id, value: '', letters: NONE, words: formatValue(set, []) }]
}
