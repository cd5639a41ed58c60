import type { PairCell, PairReading } from './reading'

/** A stretch between two ranks. */
export type Stretch = { from: number; to: number }
/**
 * `solid`, from A to B: how far apart they are whichever reading holds, so to each of the nearest.
 * `dashed` goes on to a reading that is farther. */
export type Gap = { solid: Stretch[]; dashed: Stretch | null }

/**
 * The line between two sides on a scale: from A's nearest reading to B's, and dashed over what a reading
 * in dispute would add. Null where a side has no place, lies between two levels or is not of one mind.
 */
export function gapOf(a: PairReading, b: PairReading): Gap | null {
  const [left, right] = [placesOf(a), placesOf(b)]
  if (left.length === 0 || right.length === 0) return null
  const pairs = left.flatMap((from) => right.map((to) => ({ from, to })))
  const least = Math.min(...pairs.map(length))
  const solid =
    least === 0
      ? []
      : pairs.filter((each) => length(each) === least).sort((x, y) => x.from + x.to - y.from - y.to)
  const all = [...left, ...right]
  const dashed = { from: Math.min(...all), to: Math.max(...all) }
  const more = left.length > 1 || right.length > 1
  return { solid, dashed: more ? dashed : null }
}

function length({ from, to }: Stretch): number {
  return Math.abs(from - to)
}

/** Where a side has its markers: one rank, or those in dispute of a single system. */
function placesOf({ settled, cells }: PairReading): number[] {
  const placed = cells.filter(({ ranks }) => ranks.length > 0)
  const [first] = placed
  if (!first) return []
  if (settled) return first.ranks
  return cells.length === 1 && isDisputed(first) ? first.ranks : []
}

function isDisputed({ state }: PairCell): boolean {
  return state === 'disputed'
}
