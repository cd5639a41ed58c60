/** A stretch of neighbouring columns, `to` excluded. */
export type Band = { from: number; to: number }

type Best = { cost: number; from: number }
/** One more band costs more than any unevenness. */
const BAND = 1e9
/** A group that is parted looks as bad as a band that is this share of the room emptier. */
const PARTED = 0.25

type Columns = {
  count: number
  /** What a stretch of columns needs; it grows with the stretch. */
  width: (from: number, to: number) => number
  room: number
  groupStarts: ReadonlySet<number>
}

/**
 * Parts columns into as few bands as fit the room, evenly filled, and between groups where that
 * costs little. A column wider than the room has a band of its own.
 */
export function bandsOf({ count, width, room, groupStarts }: Columns): Band[] {
  const best: Best[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= count; to += 1) best[to] = bestUpTo(to)
  const bands: Band[] = []
  for (let to = count; to > 0; ) {
    const from = best[to]?.from ?? to - 1
    bands.unshift({ from, to })
    to = from
  }
  return bands

  function bestUpTo(to: number): Best {
    let found: Best = { cost: Number.POSITIVE_INFINITY, from: to - 1 }
    for (let from = to - 1; from >= 0; from -= 1) {
      const needed = width(from, to)
      if (needed > room && from < to - 1) break
      const parted = from > 0 && !groupStarts.has(from) ? PARTED : 0
      const empty = Math.max(0, 1 - needed / room)
      const cost = (best[from]?.cost ?? 0) + BAND + empty ** 2 + parted ** 2
      if (cost < found.cost) found = { cost, from }
    }
    return found
  }
}

/** Indexes at which groups begin. */
export function startsOf(groups: { columns: number }[]): Set<number> {
  const starts = new Set<number>()
  let start = 0
  for (const { columns } of groups) {
    starts.add(start)
    start += columns
  }
  return starts
}

/** The sum of a stretch, in constant time. */
export function stretchSum(numbers: readonly number[]): (from: number, to: number) => number {
  const sums = [0]
  for (const number of numbers) sums.push((sums.at(-1) ?? 0) + number)
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0)
}
