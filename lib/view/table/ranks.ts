import type { Said, SaidOf } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import { dimensionType } from '../../dimensions'
import { statePlace } from './in-state'

/** Places of entries in an order, from 0 without gaps; entries that are equal in it share one. */
export type Ranks = { of: Uint32Array; count: number }
type Compare = (a: Said, b: Said) => number

/** Known first, then the other states in their order; within a state by value. */
export function upRanks(dimension: Dimension, entries: readonly Said[]): Ranks {
  return rank(entries, (a, b) => compareValues(dimension, a, b))
}

/** The same order of states; within a state the last value first. */
export function downRanks(dimension: Dimension, entries: readonly Said[]): Ranks {
  return rank(entries, (a, b) => -compareValues(dimension, a, b))
}

/** Known ones by value; of the other states each is one place. */
export function groupRanks(dimension: Dimension, entries: readonly Said[]): Ranks {
  const { compare } = dimensionType(dimension)
  return rank(entries, (a, b) =>
    a.state === 'known' && b.state === 'known' ? compare(a.value, b.value) : 0,
  )
}

function rank(entries: readonly Said[], compareWithin: Compare): Ranks {
  const places = entries.map(statePlace)
  const compare = (a: number, b: number) => {
    const states = (places[a] ?? 0) - (places[b] ?? 0)
    const [left, right] = [entries[a], entries[b]]
    return states !== 0 || !left || !right ? states : compareWithin(left, right)
  }
  const of = new Uint32Array(entries.length)
  let [last, before] = [-1, -1]
  for (const code of entries.map((_, at) => at).sort(compare)) {
    if (before < 0 || compare(before, code) !== 0) last++
    of[code] = last
    before = code
  }
  return { of, count: last + 1 }
}

function compareValues(dimension: Dimension, a: Said, b: Said): number {
  if (a.state === 'known' && b.state === 'known') {
    return dimensionType(dimension).compare(a.value, b.value)
  }
  if (a.state === 'range' && b.state === 'range') return a.low - b.low || a.high - b.high
  return a.state === 'disputed' && b.state === 'disputed' ? lowestClaim(a) - lowestClaim(b) : 0
}

/** A disputed cell sorts by its lower reading. */
function lowestClaim({ claims }: SaidOf<'disputed'>): number {
  const lows = claims.map((claim) => ('range' in claim ? claim.range[0] : Number(claim.value)))
  const least = Math.min(...lows)
  return Number.isFinite(least) ? least : 0
}
