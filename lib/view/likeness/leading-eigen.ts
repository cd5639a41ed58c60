import { seeded } from '../../seeded'
import { type Eigen, eigenOf } from './eigen'

/** Up to so many rows all eigenvectors are worked out: 60 rows took 30 ms, 200 two seconds. */
const MOST_WHOLE = 40
const KEPT = 12
const STEPS = 60
const SEED = 1

/**
 * The eigenvalues of a symmetric matrix that matter, the greatest first. Of a large matrix they come from
 * the space of its twelve strongest directions, found by repeated multiplication: near enough to begin with.
 */
export function leadingEigen(n: number, matrix: Float64Array): Eigen[] {
  if (n <= MOST_WHOLE) return eigenOf(n, matrix)
  const random = seeded(SEED)
  let basis: Float64Array[] = Array.from({ length: KEPT }, () =>
    Float64Array.from({ length: n }, () => random() - 0.5),
  )
  for (let step = 0; step < STEPS; step++) {
    basis = orthonormal(basis).map((vector) => product(matrix, vector))
  }
  basis = orthonormal(basis)
  const images = basis.map((vector) => product(matrix, vector))
  const small = Float64Array.from({ length: KEPT * KEPT }, (_, at) =>
    dot(basis[Math.floor(at / KEPT)], images[at % KEPT]),
  )
  return eigenOf(KEPT, small).map(({ value, vector }) => ({
    value,
    vector: combined(basis, vector),
  }))
}

/** A matrix of n rows times a vector. */
export function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const n = vector.length
  return vector.map((_, row) => {
    let sum = 0
    for (let column = 0; column < n; column++) {
      sum += (matrix[row * n + column] ?? 0) * (vector[column] ?? 0)
    }
    return sum
  })
}

function dot(a: Float64Array | undefined, b: Float64Array | undefined): number {
  let sum = 0
  a?.forEach((each, at) => {
    sum += each * (b?.[at] ?? 0)
  })
  return sum
}

/** What is left of a vector in smaller parts than that is an error of adding up, and no direction. */
const NO_DIRECTION = 1e-9

/** The same space by vectors at right angles, each of length 1; what adds no direction becomes 0. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = []
  for (const vector of vectors) {
    // twice, since what is taken away the first time leaves errors
    const rest = without(without(vector, done), done)
    const length = Math.sqrt(dot(rest, rest))
    const nothing = length <= NO_DIRECTION * Math.sqrt(dot(vector, vector))
    done.push(rest.map((value) => (nothing ? 0 : value / length)))
  }
  return done
}

function without(vector: Float64Array, directions: readonly Float64Array[]): Float64Array {
  return directions.reduce((rest, each) => {
    const along = dot(each, rest)
    return rest.map((value, at) => value - along * (each[at] ?? 0))
  }, vector)
}

function combined(basis: readonly Float64Array[], parts: Float64Array): Float64Array {
  const length = basis[0]?.length ?? 0
  return Float64Array.from({ length }, (_, at) =>
    basis.reduce((sum, vector, of) => sum + (parts[of] ?? 0) * (vector[at] ?? 0), 0),
  )
}
