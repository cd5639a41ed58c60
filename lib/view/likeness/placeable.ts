import { type Distances, isKnownPair } from './distances'

/** With fewer known distances a thing could lie at several places of a plane. */
const LEAST_TIES = 3

/**
 * Which things can be placed by their distances: the most that hang together, each with known distances
 * to at least three others of them, or to all if they are fewer. The first are kept where it is a draw.
 */
export function placeable(known: Distances): number[] {
  const all = Array.from({ length: known.n }, (_, thing) => thing)
  if (known.n < 2) return all
  let kept = all
  for (;;) {
    kept = largestPart(known, kept)
    if (kept.length < 2) return []
    const loosest = leastTied(known, kept)
    if (loosest === null) return kept
    kept = kept.filter((each) => each !== loosest)
  }
}

function leastTied(known: Distances, kept: readonly number[]): number | null {
  const wanted = Math.min(LEAST_TIES, kept.length - 1)
  const tiesOf = (thing: number) => kept.filter((other) => isKnownPair(known, thing, other)).length
  const ties = kept.map(tiesOf)
  const least = Math.min(...ties)
  return least >= wanted ? null : (kept[ties.lastIndexOf(least)] ?? null)
}

function largestPart(known: Distances, kept: readonly number[]): number[] {
  const left = new Set(kept)
  let largest: number[] = []
  for (const first of kept) {
    if (!left.delete(first)) continue
    const part = [first]
    for (const member of part) {
      for (const other of left) if (isKnownPair(known, member, other)) part.push(other)
      for (const other of part) left.delete(other)
    }
    if (part.length > largest.length) largest = part
  }
  return largest.sort((a, b) => a - b)
}
