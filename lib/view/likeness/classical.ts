import { seeded } from '../../seeded'
import { type Distances, distanceAt, isKnownPair } from './distances'
import { eigenOf } from './eigen'
import type { Plane } from './plane'

/** How far a start is loosened, in parts of the mean distance. */
const LOOSE = 0.01
const SEED = 1

/**
 * Where a layout begins: classical scaling (Torgerson 1952, Gower 1966), with the means of both rows for a
 * distance that is not known. It is loosened a little, since two things that begin at one place could never
 * part.
 */
export function classicalStart(known: Distances): Plane {
  const { n } = known
  const means = Float64Array.from({ length: n }, (_, row) => meanOfRow(known, row))
  const filled = (a: number, b: number) => {
    if (a === b) return 0
    const far = distanceAt(known, a, b)
    return Number.isNaN(far) ? ((means[a] ?? 0) + (means[b] ?? 0)) / 2 : far
  }
  const [first, second] = eigenOf(
    n,
    doubleCentred(n, (a, b) => filled(a, b) ** 2),
  )
  const size = means.reduce((sum, each) => sum + each, 0) / Math.max(1, n)
  const random = seeded(SEED)
  const loose = Array.from({ length: n }, () => [random() - 0.5, random() - 0.5] as const)
  const axis = (of: typeof first, side: 0 | 1) =>
    Float64Array.from({ length: n }, (_, at) => {
      const length = Math.sqrt(Math.max(0, of?.value ?? 0))
      return (of?.vector[at] ?? 0) * length + LOOSE * size * (loose[at]?.[side] ?? 0)
    })
  return { x: axis(first, 0), y: axis(second, 1) }
}

function meanOfRow(known: Distances, row: number): number {
  let sum = 0
  let found = 0
  for (let other = 0; other < known.n; other++) {
    if (!isKnownPair(known, row, other)) continue
    sum += distanceAt(known, row, other)
    found++
  }
  return found === 0 ? 0 : sum / found
}

/** Half of what is left of squares once the means of rows and columns are taken from them, turned round. */
function doubleCentred(n: number, square: (a: number, b: number) => number): Float64Array {
  const squares = Float64Array.from({ length: n * n }, (_, at) =>
    square(Math.floor(at / n), at % n),
  )
  const means = Float64Array.from(
    { length: n },
    (_, row) => squares.subarray(row * n, (row + 1) * n).reduce((sum, each) => sum + each, 0) / n,
  )
  const mean = means.reduce((sum, each) => sum + each, 0) / Math.max(1, n)
  return squares.map(
    (each, at) => -0.5 * (each - (means[Math.floor(at / n)] ?? 0) - (means[at % n] ?? 0) + mean),
  )
}
