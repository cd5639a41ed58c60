import type { Dimension } from '../../dataset/schema'
import { formatValue } from '../../dimensions'
import { NONE } from './mark'

/** Short words that make poor second letters. */
const SMALL_WORDS = 3

export type Initial = { dimension: string; value: string; letters: string; words: string }

/**
 * Letters for every value of the category dimensions shown, no two alike in one picture: a capital,
 * then a second letter where the capital is taken.
 */
export function initialsOf(dimensions: Dimension[]): Initial[] {
  const taken = new Set<string>()
  const all = dimensions.flatMap((dimension) => {
    if (dimension.type !== 'category' && dimension.type !== 'categories') return []
    return dimension.values.map(({ id, label }) => {
      const letters = firstFree(label, taken)
      taken.add(letters)
      return { dimension: dimension.id, value: id, letters, words: label }
    })
  })
  const set = dimensions.find(({ type }) => type === 'categories')
  if (!set) return all
  return [...all, { dimension: set.id, value: '', letters: NONE, words: formatValue(set, []) }]
}

function firstFree(label: string, taken: Set<string>): string {
  const found = candidates(label).find((letters) => !taken.has(letters))
  if (found !== undefined) return found
  const base = (letters(label)[0] ?? '#').toUpperCase()
  let number = 2
  while (taken.has(`${base}${number}`)) number += 1
  return `${base}${number}`
}

function candidates(label: string): string[] {
  const words = label.split(/[\s,/-]+/).filter((word) => letters(word).length > 0)
  const [first = '', ...others] = words
  const [capital = '', ...rest] = letters(first)
  if (capital === '') return []
  const long = others.filter((word) => letters(word).length > SMALL_WORDS)
  const seconds = [...long.map((word) => letters(word)[0] ?? ''), ...rest]
  const head = capital.toUpperCase()
  return [head, ...seconds.filter(Boolean).map((letter) => head + letter.toLowerCase())]
}

function letters(text: string): string[] {
  return Array.from(text).filter((letter) => /[\p{L}\p{N}]/u.test(letter))
}
