import type { Dimension } from '../dataset/schema'

/** Short words that make poor second letters. */
const SMALL_WORDS = 3

/** What stands for a value of a category dimension where there is no room for its words. */
export type ValueLetters = { dimension: string; value: string; letters: string; words: string }

/**
 * Letters for every value of the category dimensions shown, no two alike: a capital, then a second letter
 * where the capital is taken.
 */
export function lettersFor(dimensions: readonly Dimension[]): ValueLetters[] {
  const taken = new Set<string>()
  return dimensions.flatMap((dimension) => {
    if (dimension.type !== 'category' && dimension.type !== 'categories') return []
    return dimension.values.map(({ id, label }) => {
      const letters = firstFree(label, taken)
      taken.add(letters)
      return { dimension: dimension.id, value: id, letters, words: label }
    })
  })
}

function firstFree(label: string, taken: Set<string>): string {
  const found = candidates(label).find((letters) => !taken.has(letters))
  if (found !== undefined) return found
  const base = (lettersIn(label)[0] ?? '#').toUpperCase()
  let number = 2
  while (taken.has(`${base}${number}`)) number += 1
  return `${base}${number}`
}

function candidates(label: string): string[] {
  const words = label.split(/[\s,/-]+/).filter((word) => lettersIn(word).length > 0)
  const [first = '', ...others] = words
  const [capital = '', ...rest] = lettersIn(first)
  if (capital === '') return []
  const long = others.filter((word) => lettersIn(word).length > SMALL_WORDS)
  const seconds = [...long.map((word) => lettersIn(word)[0] ?? ''), ...rest]
  const head = capital.toUpperCase()
  return [head, ...seconds.filter(Boolean).map((letter) => head + letter.toLowerCase())]
}

function lettersIn(text: string): string[] {
  return Array.from(text).filter((letter) => /[\p{L}\p{N}]/u.test(letter))
}
