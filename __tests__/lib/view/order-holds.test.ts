import fc from 'fast-check'
import { seeded } from '@/lib/seeded'
import { applyQuery } from '@/lib/view/apply-query'
import { likenessOf } from '@/lib/view/likeness/likeness-of'
import { orderHolds } from '@/lib/view/likeness/order-holds'
import { randomWeights } from '@/lib/view/likeness/simplex'
import { DEFAULT_QUERY } from '@/lib/view/query'
import { makeDataset } from '../../support/make-dataset'
import { viewOf, words, yesNo } from '../../support/read-systems'

const dims = (n: number) => Array.from({ length: n }, (_, at) => yesNo(`d-${at}`))
/** A system that differs from `me`, who says yes to all, where there is a 1; a dash is not read. */
const differs = (where: string) =>
  Object.fromEntries([...where].map((each, at) => [`d-${at}`, each === '-' ? [] : [each === '0']]))
const shares = (found: ReturnType<typeof orderHolds>) =>
  Object.fromEntries(found.nearest.map(({ system, share }) => [system, share]))

describe('random weights', () => {
  it('sum to 1, and are never below 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (n, seed) => {
        const weights = randomWeights(n, seeded(seed))
        expect(weights).toHaveLength(n)
        expect(weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12)
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('are spread evenly over all ways of sharing out', () => {
    const random = seeded(7)
    const drawn = Array.from({ length: 20_000 }, () => randomWeights(4, random))
    const above = (place: number, least: number) =>
      drawn.filter((each) => (each[place] ?? 0) > least).length / drawn.length
    // of weights that are uniform on a simplex of n parts, the chance of one above t is (1 - t)^(n - 1)
    for (const place of [0, 1, 2, 3]) {
      for (const least of [0.1, 0.25, 0.5, 0.75]) {
        expect(above(place, least)).toBeCloseTo((1 - least) ** 3, 1.8)
      }
    }
  })

  it('are none for nothing', () => {
    expect(randomWeights(0, seeded(1))).toHaveLength(0)
  })
})

describe('whether an order holds', () => {
  it('is 3 in 4 where one differs on one dimension and the other on the two others', () => {
    // the first is nearer where its dimension weighs less than half: 1 - (1 - 1/2)^2
    const view = viewOf(dims(3), { me: differs('000'), one: differs('100'), two: differs('011') })
    const found = orderHolds(view, 'me', { samples: 20_000 })
    expect(shares(found).one).toBeCloseTo(0.75, 1.8)
    expect(found).toMatchObject({ dimensions: 3, samples: 20_000, tied: 0 })
    expect(found.steps).toEqual([{ nearer: 'one', farther: 'two', share: shares(found).one }])
    expect(found.whole).toBe(shares(found).one)
  })

  it('is certain where one is nowhere farther', () => {
    const view = viewOf(dims(4), {
      me: differs('0000'),
      far: differs('1110'),
      near: differs('1000'),
    })
    expect(orderHolds(view, 'me')).toMatchObject({
      samples: 2000,
      nearest: [
        { system: 'near', share: 1 },
        { system: 'far', share: 0 },
      ],
      whole: 1,
    })
  })

  it('shares a tie out and says how often there is one', () => {
    const view = viewOf(dims(3), {
      me: differs('000'),
      a: differs('100'),
      b: differs('100'),
      c: differs('111'),
    })
    expect(orderHolds(view, 'me')).toMatchObject({
      nearest: [
        { system: 'a', share: 0.5 },
        { system: 'b', share: 0.5 },
        { system: 'c', share: 0 },
      ],
      tied: 1,
      steps: [{ share: 0.5 }, { nearer: 'b', farther: 'c', share: 1 }],
      whole: 1,
    })
  })

  it('lets two that tie as asked part without calling the order broken', () => {
    const view = viewOf(dims(3), { me: differs('000'), a: differs('100'), b: differs('010') })
    const found = orderHolds(view, 'me')
    expect(found.whole).toBe(1)
    expect(found.tied).toBe(0)
    expect(found.steps[0]?.share).toBeCloseTo(0.5, 1)
  })

  it('weighs only what is known of each', () => {
    // compared on d-1 to d-3 alone, the first never differs
    const view = viewOf(dims(4), {
      me: differs('0000'),
      gap: differs('-000'),
      one: differs('0001'),
    })
    expect(shares(orderHolds(view, 'me'))).toEqual({ gap: 1, one: 0 })
    // and where it differs on all that is known, it is as far as can be, however little that weighs
    const far = viewOf(dims(4), { me: differs('0000'), gap: differs('-111'), one: differs('1110') })
    expect(shares(orderHolds(far, 'me'))).toEqual({ one: 1, gap: 0 })
  })

  it('leaves out those that stand apart, and dimensions that count nothing', () => {
    const view = viewOf([...dims(4), words('motto')], {
      me: differs('0000'),
      apart: differs('00--'),
      a: differs('0011'),
      b: differs('1000'),
    })
    expect(shares(orderHolds(view, 'me'))).toEqual({ a: expect.any(Number), b: expect.any(Number) })
    const weighed = orderHolds(view, 'me', { weights: { 'd-0': 0 } })
    expect(weighed.dimensions).toBe(3)
    expect(shares(weighed)).toEqual({ b: 1, a: 0 })
  })

  it.each([
    ['one other system', viewOf(dims(3), { me: differs('000'), one: differs('100') })],
    ['none', viewOf(dims(3), { me: differs('000') })],
    ['nothing to compare', viewOf([words('motto')], { me: {}, a: {}, b: {} })],
  ])('has nothing to try with %s', (_name, view) => {
    expect(orderHolds(view, 'me')).toMatchObject({ samples: 0, tied: 0, whole: 0 })
  })

  it('comes out the same for a seed, whatever the order of the systems', () => {
    const view = applyQuery(makeDataset({ systems: 8, dimensions: 10, seed: 5 }), DEFAULT_QUERY)
    const turned = { ...view, systems: [...view.systems].reverse() }
    const found = orderHolds(view, 's-0', { seed: 11 })
    expect(orderHolds(turned, 's-0', { seed: 11 })).toEqual(found)
  })

  it('comes out a little otherwise for another seed', () => {
    const view = viewOf(dims(3), { me: differs('000'), one: differs('100'), two: differs('011') })
    const [first, second] = [1, 2].map((seed) => shares(orderHolds(view, 'me', { seed })).one ?? 0)
    expect(first).not.toBe(second)
    expect(first).toBeCloseTo(second ?? 0, 1)
  })

  it('gives shares that sum to 1, to the systems that have a place, the most often first', () => {
    fc.assert(
      fc.property(fc.nat(9999), (seed) => {
        const view = applyQuery(makeDataset({ systems: 6, dimensions: 7, seed }), DEFAULT_QUERY)
        const found = orderHolds(view, 's-0', { samples: 200, seed })
        const all = found.nearest.map(({ share }) => share)
        const placed = likenessOf(view, 's-0').filter(({ apart }) => !apart)
        expect(new Set(found.nearest.map(({ system }) => system))).toEqual(
          new Set(placed.map(({ system }) => system)),
        )
        expect([...all].sort((a, b) => b - a)).toEqual(all)
        if (found.samples > 0) expect(all.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9)
        for (const { share } of found.steps) expect(share).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })
})
