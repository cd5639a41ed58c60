import type { Complaints } from './complaints'
import type { Vocabulary } from './vocabulary'

/** No list in an address is longer; an address of more would be refused on its way by many servers. */
const MOST_VALUES = 400

/** What an address gives for each key of a query, while it is read. */
export type Reading = {
  vocabulary: Vocabulary
  given: Map<string, string[]>
  complaints: Complaints
}

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

/** Whether there is such a system; if not, it is a complaint about `param`. */
export function isSystem(
  id: string,
  param: string,
  { vocabulary, complaints }: Pick<Reading, 'vocabulary' | 'complaints'>,
): boolean {
  const known = vocabulary.hasSystem(id)
  if (!known) complaints.unknown(param, 'system', { value: id, allowed: vocabulary.systemIds() })
  return known
}

/** The ids of dimensions, for those of one of the types if any is named. */
export function dimensionIds(vocabulary: Vocabulary, types: readonly string[] = []): string[] {
  const { dimensions } = vocabulary
  const some =
    types.length === 0 ? dimensions : dimensions.filter((each) => types.includes(each.type))
  return some.map(({ id }) => id)
}
