import { givenTwice, unknownValue } from '../charts/kind-options'
import { AppError, type Problem } from '../errors'
import { badQuery } from './problem'

/** Throws `bad-query` if there is a key that is none of these. */
export function refuseOtherKeys(keys: Iterable<string>, allowed: readonly string[]): void {
  const problems: Problem[] = [...new Set(keys)]
    .filter((key) => !allowed.includes(key))
    .map((value) => ({ ...unknownValue({ param: 'parameter', value, allowed }), param: value }))
  if (problems.length > 0) throw new AppError('bad-query', badQuery(problems), problems)
}

/** The one value of a key; null when it is absent or empty. Throws `bad-query` for two values. */
export function oneValue(search: URLSearchParams, key: string): string | null {
  const values = search.getAll(key).filter((value) => value !== '')
  if (values.length < 2) return values[0] ?? null
  throw new AppError('bad-query', givenTwice(key).message, [givenTwice(key)])
}
