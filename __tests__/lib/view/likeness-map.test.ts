import fc from 'fast-check'
import { applyQuery } from '@/lib/view/apply-query'
import { type LikenessMap, likenessMap } from '@/lib/view/likeness/likeness-map'
import { likenessOf } from '@/lib/view/likeness/likeness-of'
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

  it('sets apart what has a distance to two others alone, and could lie on either side of them', () => {
    const view = viewOf(dims(9), {
      a: says('000000000'),
      b: says('100110000'),
      c: says('---111000'),
      d: says('---000111'),
      e: says('---101010'),
      two: says('011------'),
    })
    expect(likenessMap(view)).toMatchObject({ apart: ['two'], pairs: { known: 10, missing: 0 } })
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

  it('shows twins on one place in any dataset', () => {
    fc.assert(
      fc.property(fc.nat(9999), (seed) => {
        const dataset = makeDataset({ systems: 8, dimensions: 12, seed })
        const [first] = dataset.systems
        if (first) dataset.systems.push({ ...first, id: 'twin' })
        const map = likenessMap(applyQuery(dataset, DEFAULT_QUERY))
        if (!map.apart.includes('twin')) expect(between(map, 's-0', 'twin')).toBeCloseTo(0, 6)
      }),
      { numRuns: 40 },
    )
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
