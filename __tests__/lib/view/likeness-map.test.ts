import fc from 'fast-check'
import { seeded } from '@/lib/seeded'
import { applyQuery } from '@/lib/view/apply-query'
import { classicalStart } from '@/lib/view/likeness/classical'
import { distances } from '@/lib/view/likeness/distances'
import { eigenOf } from '@/lib/view/likeness/eigen'
import { leadingEigen, product } from '@/lib/view/likeness/leading-eigen'
import { type LikenessMap, likenessMap } from '@/lib/view/likeness/likeness-map'
import { likenessOf } from '@/lib/view/likeness/likeness-of'
import { gap, oriented, type Plane } from '@/lib/view/likeness/plane'
import { majorized, rawStress, stressOne } from '@/lib/view/likeness/smacof'
import { DEFAULT_QUERY } from '@/lib/view/query'
import { makeDataset } from '../../support/make-dataset'
import { viewOf, words, yesNo } from '../../support/read-systems'

const dims = (n: number) => Array.from({ length: n }, (_, at) => yesNo(`d-${at}`))
const says = (yes: string) =>
  Object.fromEntries([...yes].map((each, at) => [`d-${at}`, each === '-' ? [] : [each === '1']]))
const between = ({ points }: LikenessMap, a: string, b: string) => {
  const [one, other] = [a, b].map((id) => points.find(({ system }) => system === id))
  return Math.hypot((one?.x ?? NaN) - (other?.x ?? NaN), (one?.y ?? NaN) - (other?.y ?? NaN))
}
const onPlane = (n: number, seed: number): Plane => {
  const random = seeded(seed)
  return {
    x: Float64Array.from({ length: n }, random),
    y: Float64Array.from({ length: n }, random),
  }
}

describe('the map of all systems', () => {
  it('shows three systems with their distances, worked out by hand', () => {
    const map = likenessMap(viewOf(dims(4), { a: says('0000'), b: says('1000'), c: says('1110') }))
    expect(map).toMatchObject({ apart: [], pairs: { known: 3, missing: 0 } })
    expect(map.stress).toBeCloseTo(0, 4)
    // 1 of 4, 2 of 4 and 3 of 4 differ: all lie on one line
    expect(between(map, 'a', 'b')).toBeCloseTo(0.25, 3)
    expect(between(map, 'b', 'c')).toBeCloseTo(0.5, 3)
    expect(between(map, 'a', 'c')).toBeCloseTo(0.75, 3)
    expect(map.points.map(({ system, x }) => [system, Math.sign(x)])).toEqual([
      ['a', -1],
      ['b', -1],
      ['c', 1],
    ])
  })

  it('states the stress of what no plane can show: four systems, all as far apart', () => {
    // any two differ on 2 of 3; a square is the best a plane has for them
    const four = { a: says('000'), b: says('110'), c: says('101'), d: says('011') }
    const square = Math.sqrt(1 - (4 + 2 * Math.SQRT2) ** 2 / (6 * 8))
    expect(likenessMap(viewOf(dims(3), four)).stress).toBeCloseTo(square, 4)
  })

  it('puts systems that are alike in all on one place', () => {
    const view = viewOf(dims(4), {
      a: says('0011'),
      b: says('1100'),
      c: says('0011'),
      d: says('0111'),
    })
    expect(between(likenessMap(view), 'a', 'c')).toBeCloseTo(0, 9)
  })

  it('sets apart what is compared with too few, or on too few cells', () => {
    const view = viewOf(dims(6), {
      a: says('000000'),
      b: says('100000'),
      c: says('110000'),
      d: says('111000'),
      e: says('111100'),
      few: says('00----'),
    })
    const map = likenessMap(view)
    expect(map.apart).toEqual(['few'])
    expect(map.points.map(({ system }) => system)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(map.pairs).toEqual({ known: 10, missing: 0 })
  })

  it('lets a pair whose distance is not known not pull, and counts it', () => {
    const view = viewOf(dims(6), {
      a: says('000---'),
      b: says('---000'),
      c: says('110000'),
      d: says('111000'),
      e: says('011100'),
    })
    expect(likenessMap(view).pairs).toEqual({ known: 9, missing: 1 })
  })

  it.each<[string, Parameters<typeof viewOf>, number, string[]]>([
    ['one system, in the middle', [dims(3), { a: says('000') }], 1, []],
    ['two systems', [dims(3), { a: says('000'), b: says('100') }], 2, []],
    ['two of which nothing is known', [dims(3), { a: {}, b: {} }], 0, ['a', 'b']],
    ['words alone', [[words('m')], { a: { m: ['x'] }, b: { m: ['x'] } }], 0, ['a', 'b']],
    [
      'three that are alike in all',
      [dims(3), { a: says('000'), b: says('000'), c: says('000') }],
      3,
      [],
    ],
  ])('knows %s', (_name, [dimensions, systems], placed, apart) => {
    const map = likenessMap(viewOf(dimensions, systems))
    expect(map.points).toHaveLength(placed)
    expect(map.apart).toEqual(apart)
    expect(map.stress).toBeCloseTo(0, 9)
  })

  it('follows the weights', () => {
    const view = viewOf(dims(4), { a: says('0000'), b: says('1000'), c: says('0110') })
    // a and b differ on the first alone: 4 of 4 + 1 + 1 + 1
    expect(between(likenessMap(view, { 'd-0': 4 }), 'a', 'b')).toBeCloseTo(4 / 7, 3)
  })

  it('holds for any dataset: the same at any order, turned by the rule, each system once', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.integer({ min: 1, max: 9 }), (seed, systems) => {
        const view = applyQuery(makeDataset({ systems, dimensions: 9, seed }), DEFAULT_QUERY)
        const map = likenessMap(view)
        const again = likenessMap({ ...view, systems: [...view.systems].reverse() })
        expect({
          ...again,
          points: [...again.points].reverse(),
          apart: [...again.apart].reverse(),
        }).toEqual(map)
        const all = [...map.points.map(({ system }) => system), ...map.apart]
        expect([...all].sort()).toEqual(view.systems.map(({ id }) => id).sort())
        const spread = (axis: 'x' | 'y') =>
          map.points.reduce((sum, each) => sum + each[axis] ** 2, 0)
        expect(spread('y')).toBeLessThanOrEqual(spread('x') + 1e-9)
        expect(map.points.reduce((sum, { x }) => sum + x, 0)).toBeCloseTo(0, 9)
        const byId = [...map.points].sort((a, b) => (a.system < b.system ? -1 : 1))
        expect(byId.find(({ x }) => Math.abs(x) > 1e-3)?.x ?? -1).toBeLessThan(0)
        expect(map.stress).toBeGreaterThanOrEqual(0)
        expect(map.stress).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })

  it('is about the distances of the list', () => {
    const view = viewOf(dims(5), { a: says('00000'), b: says('10100'), c: says('11110') })
    const map = likenessMap(view)
    for (const { system, similarity } of likenessOf(view, 'a')) {
      expect(between(map, 'a', system)).toBeCloseTo(1 - (similarity ?? 0), 3)
    }
  })
})

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
          product(matrix, vector).forEach((each, at) => {
            expect(each).toBeCloseTo(value * (vector[at] ?? 0), 8)
          })
        }
        const values = found.map(({ value }) => value)
        expect([...values].sort((a, b) => b - a)).toEqual(values)
      }),
      { numRuns: 60 },
    )
  })

  it('of a large matrix lead the same way as all of them do', () => {
    const n = 60
    const plane = onPlane(n, 9)
    const matrix = Float64Array.from({ length: n * n }, (_, at) => {
      const [a, b] = [Math.floor(at / n), at % n]
      return 3 * (plane.x[a] ?? 0) * (plane.x[b] ?? 0) + (plane.y[a] ?? 0) * (plane.y[b] ?? 0)
    })
    const [whole, quick] = [eigenOf(n, matrix), leadingEigen(n, matrix)]
    expect(quick[0]?.value).toBeCloseTo(whole[0]?.value ?? NaN, 6)
    expect(quick[1]?.value).toBeCloseTo(whole[1]?.value ?? NaN, 6)
  })
})
