import { unknownProblem } from '../dataset/lookup'
import type { Problem } from '../errors'

const MOST_PROBLEMS = 20
/** Letters of a key that are said again. */
const LONGEST_PARAM = 80

export type Wrong = { value: string; allowed: readonly string[] }

/** Collects what is wrong with an address; after some it only counts, and looks for nothing near. */
export class Complaints {
  private readonly found: Problem[] = []
  private more = 0

  add(problem: Problem): void {
    if (this.full()) this.more++
    else this.found.push(problem)
  }

  /** The value of `param` is none of the allowed words; `noun` is what such a word stands for. */
  unknown(param: string, noun: string, { value, allowed }: Wrong): void {
    if (this.full()) this.more++
    else this.found.push(unknownProblem({ param, noun, value, allowed }))
  }

  /** A key that nothing reads. */
  unknownKey(key: string, allowed: readonly string[]): void {
    this.unknown(key.slice(0, LONGEST_PARAM), 'parameter', { value: key, allowed })
  }

  all(): Problem[] {
    if (this.more === 0) return this.found
    const message = `${this.more} more ${this.more === 1 ? 'thing is' : 'things are'} wrong`
    return [...this.found, { param: this.found[0]?.param ?? '', message }]
  }

  private full(): boolean {
    return this.found.length === MOST_PROBLEMS
  }
}
