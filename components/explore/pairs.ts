import { withKeys } from '@/lib/view/address'

/** What a pair can be made of, by id: systems, or values of the bracket. */
export type Pairing = { key: 'systems' | 'sides'; ids: readonly string[]; a: string; b: string }

/** The query with these two compared, in this order. */
export function pairSearch(
  search: string,
  { key }: Pick<Pairing, 'key'>,
  pair: readonly [string, string],
): string {
  const other = key === 'systems' ? 'sides' : 'systems'
  return withKeys(search, { [key]: pair, [other]: [] })
}

/** Every pair once, as declared: each with those that come after it. */
export function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [string, string] => [a, b]))
}

/** The place of a pair among all, whichever way round it stands; -1: it is none of them. */
export function placeOf(
  pairs: readonly (readonly [string, string])[],
  { a, b }: Pick<Pairing, 'a' | 'b'>,
): number {
  return pairs.findIndex(([x, y]) => (x === a && y === b) || (x === b && y === a))
}
