import { unknownSentence } from '../dataset/lookup'
import type { Problem } from '../errors'
import { nearest } from '../nearest'

/** No list in an address is longer: all systems of the largest dataset, and some marks. */
const MOST_VALUES = 400
const MOST_PROBLEMS = 20

/** Collects what is wrong with an address; after some it only counts. */
export class Complaints {
  private readonly found: Problem[] = []
  private more = 0

  add(problem: Problem): void {
    if (this.found.length < MOST_PROBLEMS) this.found.push(problem)
    else this.more++
  }

  /** The value of `param` is none of the allowed words; `noun` is what such a word stands for. */
  unknown(param: string, noun: string, { value, allowed }: Wrong): void {
    const message = unknownSentence(noun, value, allowed)
    this.add({ param, message, allowed: [...allowed], nearest: nearest(value, allowed) })
  }

  all(): Problem[] {
    if (this.more === 0) return this.found
    const message = `${this.more} more values are not known`
    return [...this.found, { param: this.found[0]?.param ?? '', message }]
  }
}

export type Wrong = { value: string; allowed: readonly string[] }

/** The values of every entry of a list key, each once, in the order given. */
export function listOf(key: string, values: readonly string[], complaints: Complaints): string[] {
  const every = [...new Set(values.flatMap((value) => value.split(',')))].filter(
    (each) => each !== '',
  )
  if (every.length > MOST_VALUES) {
    const message = `too many values of ${key}: ${every.length} (allowed: at most ${MOST_VALUES})`
    complaints.add({ param: key, message })
  }
  return every.slice(0, MOST_VALUES)
}

/** The one value of a key, or an empty string; a second one is a complaint. */
export function single(key: string, values: readonly string[], complaints: Complaints): string {
  const given = values.filter((value) => value !== '')
  if (given.length > 1) {
    complaints.add({ param: key, message: `${key} is given ${given.length} times: give it once` })
  }
  return given[0] ?? ''
}

/** Those of the values that are allowed; each other one is a complaint. */
export function knownOnly(
  { key, noun, values }: { key: string; noun: string; values: readonly string[] },
  allowed: readonly string[],
  complaints: Complaints,
): string[] {
  return values.filter((value) => {
    const known = allowed.includes(value)
    if (!known) complaints.unknown(key, noun, { value, allowed })
    return known
  })
}
