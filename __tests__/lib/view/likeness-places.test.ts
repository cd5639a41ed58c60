import fc from 'fast-check'
import { seeded } from '@/lib/seeded'
import { classicalStart } from '@/lib/view/likeness/classical'
import { type Distances, distanceAt, distances, isKnownPair } from '@/lib/view/likeness/distances'
import { eigenOf } from '@/lib/view/likeness/eigen'
import { gap, oriented, type Plane } from '@/lib/view/likeness/plane'
import { majorized, stressOne } from '@/lib/view/likeness/smacof'

const onPlane = (n: number, seed: number): Plane => {
  const random = seeded(seed)
  return {
    x: Float64Array.from({ length: n }, random),
    y: Float64Array.from({ length: n }, random),
  }
}

/** The squared differences of gaps and distances. */
function rawStress(known: Distances, plane: Plane): number {
  let sum = 0
  for (let a = 0; a < known.n; a++) {
    for (let b = a + 1; b < known.n; b++) {
      if (isKnownPair(known, a, b)) sum += (gap(plane, a, b) - distanceAt(known, a, b)) ** 2
    }
  }
  return sum
}

describe('places on a plane', () => {
  it('are found again from their distances, also where some are missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 12 }), fc.nat(), fc.boolean(), (n, seed, whole) => {
        const plane = onPlane(n, seed)
        const known = distances(n, (a, b) =>
          !whole && n > 6 && a === 0 && b === 1 ? null : gap(plane, a, b),
        )
        const start = classicalStart(known)
        const found = majorized(known, start)
        expect(rawStress(known, found)).toBeLessThanOrEqual(rawStress(known, start))
        expect(stressOne(known, found)).toBeLessThan(0.01)
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  it('end where no small move betters them', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seeded(seed)
        const known = distances(7, (a, b) => (a === 2 && b === 5 ? null : 0.2 + 0.8 * random()))
        const found = majorized(known, classicalStart(known))
        const stress = rawStress(known, found)
        for (const axis of ['x', 'y'] as const) {
          for (let at = 0; at < 7; at++) {
            for (const step of [-0.01, 0.01]) {
              const moved = { x: found.x.slice(), y: found.y.slice() }
              moved[axis][at] = (moved[axis][at] ?? 0) + step
              expect(rawStress(known, moved)).toBeGreaterThan(stress - 1e-4)
            }
          }
        }
      }),
      { numRuns: 30, seed: 1 },
    )
  })

  it('have the stress of a square where four are to be equally far apart', () => {
    const known = distances(4, () => 1)
    const found = majorized(known, classicalStart(known))
    // sides of 1 and diagonals of the root of 2: 1 - (4 + 2 sqrt 2)^2 / (6 x 8), rooted
    expect(stressOne(known, found)).toBeCloseTo(Math.sqrt(1 - (4 + 2 * Math.SQRT2) ** 2 / 48), 4)
  })

  it('have a stress that does not depend on their scale', () => {
    const known = distances(5, (a, b) => a + b)
    const plane = onPlane(5, 3)
    const large = { x: plane.x.map((each) => each * 7), y: plane.y.map((each) => each * 7) }
    expect(stressOne(known, large)).toBeCloseTo(stressOne(known, plane), 12)
  })

  it('are turned to the same picture however they lay before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 9 }),
        fc.nat(),
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        fc.boolean(),
        (n, seed, angle, mirror) => {
          const { x, y } = onPlane(n, seed)
          const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
          const turned = {
            x: x.map((each, at) => 3 + cosine * each - sine * (y[at] ?? 0)),
            y: x.map((each, at) => (mirror ? -1 : 1) * (sine * each + cosine * (y[at] ?? 0))),
          }
          const [one, other] = [oriented({ x, y }), oriented(turned)]
          one.x.forEach((each, at) => {
            expect(other.x[at]).toBeCloseTo(each, 6)
            expect(other.y[at]).toBeCloseTo(one.y[at] ?? NaN, 6)
          })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('begin straight left where no direction is wider', () => {
    const root = Math.sqrt(3) / 2
    const triangle = { x: Float64Array.of(0, root, -root), y: Float64Array.of(1, -0.5, -0.5) }
    const { x, y } = oriented(triangle)
    expect([x[0], y[0]].map((each) => Math.round((each ?? 0) * 1e6) / 1e6)).toEqual([-1, 0])
  })
})

describe('eigenvectors', () => {
  const symmetric = (n: number, seed: number) => {
    const random = seeded(seed)
    const upper = Array.from({ length: n * n }, () => random() - 0.5)
    return Float64Array.from({ length: n * n }, (_, at) => {
      const [row, column] = [Math.floor(at / n), at % n]
      return upper[Math.min(row, column) * n + Math.max(row, column)] ?? 0
    })
  }

  it('are only stretched by their matrix, by their value, the greatest first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), (n, seed) => {
        const matrix = symmetric(n, seed)
        const found = eigenOf(n, matrix)
        for (const { value, vector } of found) {
          vector.forEach((own, at) => {
            const row = matrix.subarray(at * n, (at + 1) * n)
            const each = row.reduce((sum, of, column) => sum + of * (vector[column] ?? 0), 0)
            expect(each).toBeCloseTo(value * own, 8)
          })
        }
        const values = found.map(({ value }) => value)
        expect([...values].sort((a, b) => b - a)).toEqual(values)
      }),
      { numRuns: 60 },
    )
  })

  it('are worth nothing where nothing pulls', () => {
    const found = eigenOf(40, new Float64Array(40 * 40))
    expect(found.map(({ value }) => value)).toEqual(Array.from({ length: 40 }, () => 0))
    expect(found.every(({ vector }) => vector.every(Number.isFinite))).toBe(true)
  })
})
