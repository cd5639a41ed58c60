import { type Distances, distanceAt, isKnownPair } from './distances'
import { gap, type Plane } from './plane'

const MOST_STEPS = 500
/** A step that betters the stress by a smaller part ends the search. */
const SMALLEST_GAIN = 1e-10

/** The pairs whose distance is known. */
type Pairs = { a: Uint16Array; b: Uint16Array; far: Float64Array }

/**
 * Places things so that their gaps show the distances as well as can be from the given start: stress
 * majorization (De Leeuw 1977; Borg and Groenen 2005, chapter 8). No step makes it worse. Pairs whose
 * distance is not known do not pull; all things must hang together by those that are.
 */
export function majorized(known: Distances, start: Plane): Plane {
  const pairs = pairsOf(known)
  const settle = settler(known.n, pairs)
  let plane = start
  let stress = stressOf(pairs, plane)
  for (let step = 0; step < MOST_STEPS && stress > 0; step++) {
    const next = settle(pulls(pairs, plane))
    const after = stressOf(pairs, next)
    plane = next
    if (stress - after <= SMALLEST_GAIN * stress) break
    stress = after
  }
  return plane
}

/** Kruskal's stress-1 (Kruskal 1964): what is left after the distances are brought to the scale that fits best. */
export function stressOne(known: Distances, plane: Plane): number {
  const { a, b, far } = pairsOf(known)
  let [gaps, fars, both] = [0, 0, 0]
  for (let at = 0; at < far.length; at++) {
    const wide = gap(plane, a[at] ?? 0, b[at] ?? 0)
    const apart = far[at] ?? 0
    gaps += wide * wide
    fars += apart * apart
    both += wide * apart
  }
  if (gaps === 0 || fars === 0) return gaps === fars ? 0 : 1
  return Math.sqrt(Math.max(0, 1 - (both * both) / (gaps * fars)))
}

function pairsOf(known: Distances): Pairs {
  const found: { a: number[]; b: number[]; far: number[] } = { a: [], b: [], far: [] }
  for (let a = 0; a < known.n; a++) {
    for (let b = a + 1; b < known.n; b++) {
      if (!isKnownPair(known, a, b)) continue
      found.a.push(a)
      found.b.push(b)
      found.far.push(distanceAt(known, a, b))
    }
  }
  return {
    a: Uint16Array.from(found.a),
    b: Uint16Array.from(found.b),
    far: Float64Array.from(found.far),
  }
}

/** The squared differences of gaps and distances. */
function stressOf({ a, b, far }: Pairs, plane: Plane): number {
  let sum = 0
  for (let at = 0; at < far.length; at++) {
    const miss = gap(plane, a[at] ?? 0, b[at] ?? 0) - (far[at] ?? 0)
    sum += miss * miss
  }
  return sum
}

/** What pulls at each thing: each pair towards its distance, along the line between the two. */
function pulls({ a, b, far }: Pairs, plane: Plane): Plane {
  const { x, y } = plane
  const pull = { x: new Float64Array(x.length), y: new Float64Array(y.length) }
  for (let at = 0; at < far.length; at++) {
    const [one, other] = [a[at] ?? 0, b[at] ?? 0]
    const wide = gap(plane, one, other)
    if (wide === 0) continue
    const force = (far[at] ?? 0) / wide
    const dx = force * ((x[one] ?? 0) - (x[other] ?? 0))
    const dy = force * ((y[one] ?? 0) - (y[other] ?? 0))
    pull.x[one] = (pull.x[one] ?? 0) + dx
    pull.x[other] = (pull.x[other] ?? 0) - dx
    pull.y[one] = (pull.y[one] ?? 0) + dy
    pull.y[other] = (pull.y[other] ?? 0) - dy
  }
  return pull
}

/** From pulls to places: where all pairs are tied each pull counts one part in n, else by the ties. */
function settler(n: number, pairs: Pairs): (pull: Plane) => Plane {
  if (pairs.far.length === (n * (n - 1)) / 2) {
    return ({ x, y }) => ({ x: x.map((each) => each / n), y: y.map((each) => each / n) })
  }
  const inverse = inverted(n, tiesOf(n, pairs))
  return ({ x, y }) => ({ x: product(inverse, x), y: product(inverse, y) })
}

/** A matrix of n rows times a vector. */
function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const n = vector.length
  return vector.map((_, row) => {
    let sum = 0
    for (let column = 0; column < n; column++) {
      sum += (matrix[row * n + column] ?? 0) * (vector[column] ?? 0)
    }
    return sum
  })
}

/** Who is tied to whom, made whole by adding 1/n: what its inverse does to pulls that sum to 0 is the same. */
function tiesOf(n: number, { a, b }: Pairs): Float64Array {
  const ties = new Float64Array(n * n).fill(1 / n)
  const add = (row: number, column: number, by: number) => {
    ties[row * n + column] = (ties[row * n + column] ?? 0) + by
  }
  a.forEach((one, at) => {
    const other = b[at] ?? 0
    add(one, one, 1)
    add(other, other, 1)
    add(one, other, -1)
    add(other, one, -1)
  })
  return ties
}

/** Gauss and Jordan; the matrix is positive definite, so that no row need be exchanged. */
function inverted(n: number, matrix: Float64Array): Float64Array {
  const left = Float64Array.from(matrix)
  const right = Float64Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 ? 1 : 0))
  for (let pivot = 0; pivot < n; pivot++) {
    const by = left[pivot * n + pivot] ?? 1
    for (const side of [left, right]) {
      for (let at = pivot * n; at < (pivot + 1) * n; at++) side[at] = (side[at] ?? 0) / by
    }
    for (let row = 0; row < n; row++) {
      const times = left[row * n + pivot] ?? 0
      if (row === pivot || times === 0) continue
      for (const side of [left, right]) {
        for (let at = 0; at < n; at++) {
          side[row * n + at] = (side[row * n + at] ?? 0) - times * (side[pivot * n + at] ?? 0)
        }
      }
    }
  }
  return right
}
