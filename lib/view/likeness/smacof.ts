import { type Distances, distanceAt, isKnownPair } from './distances'
import { gap, type Plane } from './plane'

const MOST_STEPS = 500
/** A step that betters the stress by a smaller part ends the search. */
const SMALLEST_GAIN = 1e-10

/**
 * Places things so that their gaps show the distances as well as can be from the given start: stress
 * majorization (De Leeuw 1977; Borg and Groenen 2005, chapter 8). No step makes it worse. Pairs whose
 * distance is not known do not pull; all things must hang together by those that are.
 */
export function majorized(known: Distances, start: Plane): Plane {
  const inverse = inverseOfTies(known)
  let plane = start
  let stress = rawStress(known, plane)
  for (let step = 0; step < MOST_STEPS && stress > 0; step++) {
    const next = guttman(known, plane, inverse)
    const after = rawStress(known, next)
    plane = next
    if (stress - after <= SMALLEST_GAIN * stress) break
    stress = after
  }
  return plane
}

/** The squared differences of gaps and distances. */
export function rawStress(known: Distances, plane: Plane): number {
  let sum = 0
  forPairs(known, (a, b, far) => {
    sum += (gap(plane, a, b) - far) ** 2
  })
  return sum
}

/** Kruskal's stress-1 (Kruskal 1964): what is left after the distances are brought to the scale that fits best. */
export function stressOne(known: Distances, plane: Plane): number {
  let [gaps, fars, both] = [0, 0, 0]
  forPairs(known, (a, b, far) => {
    const wide = gap(plane, a, b)
    gaps += wide * wide
    fars += far * far
    both += wide * far
  })
  if (gaps === 0 || fars === 0) return gaps === fars ? 0 : 1
  return Math.sqrt(Math.max(0, 1 - (both * both) / (gaps * fars)))
}

function forPairs(known: Distances, each: (a: number, b: number, far: number) => void): void {
  for (let a = 0; a < known.n; a++) {
    for (let b = a + 1; b < known.n; b++) {
      if (isKnownPair(known, a, b)) each(a, b, distanceAt(known, a, b))
    }
  }
}

/** One step: each pair is pulled to its distance along the line between the two. */
function guttman(known: Distances, plane: Plane, inverse: Float64Array): Plane {
  const { n } = known
  const pull = { x: new Float64Array(n), y: new Float64Array(n) }
  forPairs(known, (a, b, far) => {
    const wide = gap(plane, a, b)
    if (wide === 0) return
    for (const axis of ['x', 'y'] as const) {
      const force = (far / wide) * ((plane[axis][a] ?? 0) - (plane[axis][b] ?? 0))
      pull[axis][a] = (pull[axis][a] ?? 0) + force
      pull[axis][b] = (pull[axis][b] ?? 0) - force
    }
  })
  return { x: product(inverse, pull.x), y: product(inverse, pull.y) }
}

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

/** The inverse of the table of ties, made whole by adding 1/n: what it does to pulls that sum to 0 is the same. */
function inverseOfTies(known: Distances): Float64Array {
  const { n } = known
  const ties = new Float64Array(n * n).fill(1 / n)
  const add = (row: number, column: number, by: number) => {
    ties[row * n + column] = (ties[row * n + column] ?? 0) + by
  }
  forPairs(known, (a, b) => {
    add(a, a, 1)
    add(b, b, 1)
    add(a, b, -1)
    add(b, a, -1)
  })
  return inverted(n, ties)
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
