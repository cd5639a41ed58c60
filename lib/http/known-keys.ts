import { givenTwice } from '../charts/kind-options'
import { AppError } from '../errors'
import { Complaints } from '../view/complaints'
import { badQuery } from './problem'

/** Throws `bad-query` if there is a key that is none of these. */
export function refuseOtherKeys(keys: Iterable<string>, allowed: readonly string[]): void {
  const complaints = new Complaints()
  for (const key of new Set(keys)) {
    if (!allowed.includes(key)) complaints.unknownKey(key, allowed)
  }
  const problems = complaints.all()
  if (problems.length > 0) throw new AppError('bad-query', badQuery(problems), problems)
}

/** The one value of a key; null when it is absent or empty. Throws `bad-query` for two values. */
export function oneValue(search: URLSearchParams, key: string): string | null {
  const values = search.getAll(key).filter((value) => value !== '')
  if (values.length < 2) return values[0] ?? null
  throw new AppError('bad-query', givenTwice(key).message, [givenTwice(key)])
}
