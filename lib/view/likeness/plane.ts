/** Places of things on a plane, by their numbers. */
export type Plane = { x: Float64Array; y: Float64Array }

/** Spreads that differ by less are taken for equal, and places that are so near the middle for the middle. */
const NEARLY = 1e-6

export function gap({ x, y }: Plane, a: number, b: number): number {
  const [dx, dy] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)]
  return Math.sqrt(dx * dx + dy * dy)
}

/**
 * The same places, moved and turned by a rule, since distances say nothing of directions: the middle at 0,
 * the widest spread from left to right; then mirrored so that the first thing that is off the middle lies
 * left of it, and the first that is above or below it lies above. Where no direction is wider, the first
 * thing that is off the middle lies straight left.
 */
export function oriented(plane: Plane): Plane {
  const middle = { x: centred(plane.x), y: centred(plane.y) }
  const turned = turn(middle, widest(middle))
  const size = Math.sqrt(sumOf(turned.x, turned.x) + sumOf(turned.y, turned.y))
  return {
    x: mirrored(turned.x, size),
    y: mirrored(turned.y, size),
  }
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length)
  return values.map((each) => each - mean)
}

function sumOf(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, each, at) => sum + each * (b[at] ?? 0), 0)
}

type Direction = { dx: number; dy: number }

/** The direction in which the places spread the most, of length 1. */
function widest({ x, y }: Plane): Direction {
  const [xx, yy, xy] = [sumOf(x, x), sumOf(y, y), sumOf(x, y)]
  const root = Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy)
  if (root <= NEARLY * (xx + yy)) return firstOff({ x, y }, Math.sqrt(xx + yy))
  // of the two ways to write the direction the one that does not vanish
  return xx >= yy
    ? unit({ dx: (xx - yy) / 2 + root, dy: xy })
    : unit({ dx: xy, dy: (yy - xx) / 2 + root })
}

function firstOff({ x, y }: Plane, size: number): Direction {
  const length = (at: number) => Math.sqrt((x[at] ?? 0) ** 2 + (y[at] ?? 0) ** 2)
  const first = x.findIndex((_, at) => length(at) > NEARLY * size)
  return first < 0 ? { dx: 1, dy: 0 } : unit({ dx: x[first] ?? 1, dy: y[first] ?? 0 })
}

function unit({ dx, dy }: Direction): Direction {
  const length = Math.sqrt(dx * dx + dy * dy)
  return { dx: dx / length, dy: dy / length }
}

function turn({ x, y }: Plane, { dx, dy }: Direction): Plane {
  return {
    x: x.map((each, at) => each * dx + (y[at] ?? 0) * dy),
    y: x.map((each, at) => (y[at] ?? 0) * dx - each * dy),
  }
}

function mirrored(values: Float64Array, size: number): Float64Array {
  const first = values.find((each) => Math.abs(each) > NEARLY * size) ?? -1
  return first > 0 ? values.map((each) => -each) : values
}
