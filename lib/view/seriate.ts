import { byCodeUnit } from '../nearest'
import { leafOrder } from './leaf-order'

/**
 * The most systems that are put in such an order: 300 took 75 to 105 ms (five runs each
 * on random points and on levels), 400 took 135 to 210 ms.
 */
export const MOST_SERIATED = 300

/** Up to so many systems a best order is found by trying; more would take too long. */
const EXACT = 8
/** Sums of distances that are no further apart are the same: they differ by how they were added. */
const EQUAL = 1e-9
/** Systems with nothing in common lie as far apart as can be. */
const NOTHING_IN_COMMON = 1

/** Between two systems, 0 to 1; null where nothing of them can be compared. Symmetric. */
export type Distance = (a: number, b: number) => number | null

/**
 * An order of the numbers 0 to n - 1 in which neighbours are alike: the one with the least summed
 * distance of neighbours up to 8, else a good one by average linkage with optimal leaf order. It
 * depends on distances and ids (all different, one for each number) alone, never on the order in which
 * they come: ties are decided by id, and of the two directions it takes the one that begins lower.
 */
export function seriate(n: number, distance: Distance, ids: readonly string[]): number[] {
  const byId = Array.from({ length: n }, (_, index) => index).sort((a, b) =>
    byCodeUnit(ids[a] ?? '', ids[b] ?? ''),
  )
  const apart = new Float64Array(n * n)
  byId.forEach((a, row) => {
    for (let column = row + 1; column < n; column += 1) {
      const far = distance(a, byId[column] ?? 0) ?? NOTHING_IN_COMMON
      apart[row * n + column] = far
      apart[column * n + row] = far
    }
  })
  const order = n <= EXACT ? shortestOrder(n, apart) : leafOrder(n, apart)
  const forward = (order[0] ?? 0) <= (order.at(-1) ?? 0) ? order : order.reverse()
  return forward.map((place) => byId[place] ?? place)
}

/**
 * Of all orders with the least sum the first one by number. `least[set * n + first]` is the least sum
 * of an order of the set, given as bits, that begins with `first`.
 */
function shortestOrder(n: number, apart: Float64Array): number[] {
  const least = new Float64Array(n * 2 ** n).fill(Number.POSITIVE_INFINITY)
  const onward = (set: number, from: number, to: number) =>
    (apart[from * n + to] ?? 0) + (least[set * n + to] ?? 0)
  const members = (set: number) =>
    Array.from({ length: n }, (_, index) => index).filter((each) => set & (1 << each))
  for (let set = 1; set < 2 ** n; set += 1) {
    for (const first of members(set)) {
      const rest = set & ~(1 << first)
      const sums = members(rest).map((next) => onward(rest, first, next))
      least[set * n + first] = rest === 0 ? 0 : Math.min(...sums)
    }
  }
  const order: number[] = []
  for (let set = 2 ** n - 1; set !== 0; ) {
    const before = order.at(-1)
    const left = set
    const sumOf = (each: number) =>
      before === undefined ? (least[left * n + each] ?? 0) : onward(left, before, each)
    const sums = members(left).map(sumOf)
    const next = members(left).find((each) => sumOf(each) <= Math.min(...sums) + EQUAL) ?? 0
    order.push(next)
    set &= ~(1 << next)
  }
  return order
}
