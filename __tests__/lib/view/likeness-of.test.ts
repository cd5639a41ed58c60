import fc from 'fast-check'
import { applyQuery } from '@/lib/view/apply-query'
import { likenessOf } from '@/lib/view/likeness/likeness-of'
import { DEFAULT_QUERY } from '@/lib/view/query'
import { LEAST_COMPARED } from '@/lib/view/table/likeness'
import { makeDataset } from '../../support/make-dataset'
import { orderedAs } from '../../support/naive-order'
import {
  choice,
  choices,
  measure,
  NOT_APPLICABLE,
  scale,
  UNKNOWN,
  viewOf,
  words,
  yesNo,
} from '../../support/read-systems'

const FOUR = [scale('size', 5), choice('kind', 'xyz'), yesNo('open'), choices('uses', 'pqr')]
const row = (size: number, kind: string, open: boolean, uses: string[]) => ({
  size: [size],
  kind: [kind],
  open: [open],
  uses: [uses],
})
const byId = (found: ReturnType<typeof likenessOf>, id: string) => {
  const one = found.find(({ system }) => system === id)
  if (!one) throw new Error(`not among them: ${id}`)
  return one
}

describe('the likeness of systems to one of them', () => {
  const view = viewOf(FOUR, {
    me: row(1, 'x', true, ['p', 'q']),
    near: row(2, 'x', true, ['p']),
    far: row(5, 'y', false, ['r']),
    twin: row(1, 'x', true, ['q', 'p']),
  })

  it('is 1 less the mean distance of their cells, worked out by hand', () => {
    // near: (1/4 + 0 + 0 + 1/2) / 4; far: (1 + 1 + 1 + 1) / 4; twin: nothing apart
    expect(likenessOf(view, 'me').map(({ system, similarity }) => [system, similarity])).toEqual([
      ['twin', 1],
      ['near', 1 - 0.75 / 4],
      ['far', 0],
    ])
  })

  it('counts each dimension by its weight, and one of weight 0 not at all', () => {
    const near = (weights: Record<string, number>) => byId(likenessOf(view, 'me', weights), 'near')
    // (4 x 1/4 + 0 + 0 + 1 x 1/2) / 7
    expect(near({ size: 4 }).similarity).toBeCloseTo(1 - 1.5 / 7)
    expect(near({ uses: 0 })).toMatchObject({
      similarity: 1 - 0.25 / 3,
      compared: 3,
      comparable: 3,
    })
    expect(near({ uses: 0 }).parts.map(({ dimension }) => dimension)).toEqual([
      'size',
      'kind',
      'open',
    ])
    expect(near({ size: 1, kind: 1 })).toEqual(near({}))
  })

  it('names each cell compared with its distance and weight', () => {
    expect(byId(likenessOf(view, 'me', { size: 3 }), 'near').parts).toEqual([
      { dimension: 'size', distance: 0.25, weight: 3 },
      { dimension: 'kind', distance: 0, weight: 1 },
      { dimension: 'open', distance: 0, weight: 1 },
      { dimension: 'uses', distance: 0.5, weight: 1 },
    ])
  })

  it('has no bound to speak of where all is known', () => {
    for (const { similarity, low, high, open } of likenessOf(view, 'me')) {
      expect([low, high, open]).toEqual([similarity, similarity, 0])
    }
  })

  it('is of nobody where the system is not shown', () => {
    expect(likenessOf(view, 'nobody')).toEqual([])
  })

  it('never compares words and numbers without ends', () => {
    const dims = [...FOUR, words('motto'), measure('length'), measure('share', { min: 0, max: 10 })]
    const more = { motto: ['a'], length: [1], share: [3] }
    const found = likenessOf(
      viewOf(dims, {
        a: { ...row(1, 'x', true, []), ...more },
        b: { ...row(1, 'x', true, []), ...more },
      }),
      'a',
    )
    expect(found).toMatchObject([{ compared: 5, comparable: 5, open: 0, similarity: 1 }])
  })
})

describe('what is not known', () => {
  const known = row(2, 'x', true, ['p'])

  it('changes the count and never counts as a difference', () => {
    const view = viewOf(FOUR, { me: known, other: { ...known, size: [UNKNOWN] } })
    expect(likenessOf(view, 'me')).toMatchObject([
      { similarity: 1, compared: 3, comparable: 4, open: 1, low: 1 - 0.75 / 4, high: 1 },
    ])
  })

  it.each<
    [string, Parameters<typeof viewOf>[1][string], { open: number; low: number; high: number }]
  >([
    ['unknown: any level', { size: [UNKNOWN] }, { open: 1, low: 1 - 0.75 / 4, high: 1 }],
    ['not assessed: any level', { size: [] }, { open: 1, low: 1 - 0.75 / 4, high: 1 }],
    [
      'a span: its levels',
      { size: [{ range: [3, 4] }] },
      { open: 1, low: 1 - 0.5 / 4, high: 1 - 0.25 / 4 },
    ],
    [
      'a dispute: its readings',
      { size: [1, 4] },
      { open: 1, low: 1 - 0.5 / 4, high: 1 - 0.25 / 4 },
    ],
    [
      'a dispute with a span',
      { size: [1, { range: [4, 5] }] },
      { open: 1, low: 1 - 0.75 / 4, high: 1 - 0.25 / 4 },
    ],
    ['not applicable: stays out', { size: [NOT_APPLICABLE] }, { open: 0, low: 1, high: 1 }],
  ])('bounds the likeness by %s', (_name, cell, bounds) => {
    const [found] = likenessOf(viewOf(FOUR, { me: known, other: { ...known, ...cell } }), 'me')
    expect(found).toMatchObject({ similarity: 1, compared: 3, ...bounds })
  })

  it('may make all the difference, or none', () => {
    const view = viewOf(FOUR, { me: {}, other: {} })
    expect(likenessOf(view, 'me')).toMatchObject([
      { similarity: null, compared: 0, open: 4, low: 0, high: 1, apart: true, place: 0 },
    ])
  })

  it('leaves nothing to bound where nothing can be compared', () => {
    const silent = { motto: ['a'] }
    expect(likenessOf(viewOf([words('motto')], { me: silent, other: silent }), 'me')).toMatchObject(
      [{ similarity: null, compared: 0, comparable: 0, open: 0, low: 0, high: 1 }],
    )
  })
})

describe('the order', () => {
  const three = [scale('a', 5), scale('b', 5), scale('c', 5), scale('d', 5)]
  const at = (...ranks: (number | null)[]) =>
    Object.fromEntries(ranks.map((rank, place) => ['abcd'[place], rank === null ? [] : [rank]]))

  it('gives ties one place, leaves out the next, and orders them by cells compared, then by id', () => {
    const view = viewOf(three, {
      me: at(1, 1, 1, 1),
      z: at(2, 1, 1, 1),
      b: at(1, 2, 1, 1),
      wide: at(1, 1, 1, 5),
      less: at(1, 1, 1, null),
      same: at(1, 1, 1, 1),
    })
    const found = likenessOf(view, 'me').map(({ system, place }) => [system, place])
    expect(found).toEqual([
      ['same', 1],
      ['less', 1],
      ['b', 3],
      ['z', 3],
      ['wide', 5],
    ])
  })

  it(`sets apart those compared on fewer than ${LEAST_COMPARED} cells, last and without a place`, () => {
    const view = viewOf(three, {
      me: at(1, 1, 1, 1),
      alike: at(1, 1, null, null),
      unlike: at(5, 5, 5, null),
    })
    expect(likenessOf(view, 'me')).toMatchObject([
      { system: 'unlike', apart: false, place: 1 },
      { system: 'alike', apart: true, place: 0, similarity: 1 },
    ])
  })

  it('is that of the matrix, where all dimensions weigh the same', () => {
    fc.assert(
      fc.property(fc.nat(9999), (seed) => {
        const dataset = makeDataset({ systems: 9, dimensions: 6, seed })
        const query = { ...DEFAULT_QUERY, order: { by: 'like', system: 's-0' } as const }
        const view = applyQuery(dataset, query)
        const naive = orderedAs({ dataset, query }, dataset.systems, view.dimensions)
        expect(['s-0', ...likenessOf(view, 's-0').map(({ system }) => system)]).toEqual(
          naive.map(({ id }) => id),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of the systems', () => {
    fc.assert(
      fc.property(fc.nat(9999), (seed) => {
        const view = applyQuery(makeDataset({ systems: 7, dimensions: 8, seed }), DEFAULT_QUERY)
        const turned = { ...view, systems: [...view.systems].reverse() }
        expect(likenessOf(turned, 's-3')).toEqual(likenessOf(view, 's-3'))
      }),
      { numRuns: 30 },
    )
  })
})

describe('for any dataset and any weights', () => {
  const weights = fc.dictionary(
    fc.integer({ min: 0, max: 9 }).map((n) => `d-${n}`),
    fc.integer({ min: 0, max: 4 }),
  )

  it('is the same both ways, 1 to itself, within 0 and 1, and so are its bounds', () => {
    fc.assert(
      fc.property(fc.nat(9999), weights, (seed, weigh) => {
        const dataset = makeDataset({ systems: 3, dimensions: 10, seed })
        const twin = dataset.systems[0]
        if (!twin) throw new Error('no system')
        dataset.systems.push({ ...twin, id: 'twin' })
        const view = applyQuery(dataset, DEFAULT_QUERY)
        const there = likenessOf(view, 's-0', weigh)
        for (const each of there) {
          const back = byId(likenessOf(view, each.system, weigh), 's-0')
          const { system: _to, place: _place, ...same } = each
          expect(back).toMatchObject(same)
          expect(each.low).toBeGreaterThanOrEqual(0)
          expect(each.low).toBeLessThanOrEqual(each.high)
          expect(each.high).toBeLessThanOrEqual(1)
          expect(each.similarity ?? 0).toBeGreaterThanOrEqual(0)
          expect(each.similarity ?? 1).toBeLessThanOrEqual(1)
          expect(each.compared + each.open).toBeLessThanOrEqual(each.comparable)
          expect(each.compared).toBe(each.parts.length)
        }
        const same = byId(there, 'twin')
        expect(same.similarity ?? 1).toBe(1)
        expect(same.compared === 0).toBe(same.similarity === null)
      }),
      { numRuns: 80 },
    )
  })

  it('does not change when all weights grow alike', () => {
    fc.assert(
      fc.property(fc.nat(9999), (seed) => {
        const view = applyQuery(makeDataset({ systems: 5, dimensions: 8, seed }), DEFAULT_QUERY)
        const twice = Object.fromEntries(view.dimensions.map(({ id }) => [id, 2]))
        const [plain, grown] = [likenessOf(view, 's-0'), likenessOf(view, 's-0', twice)]
        grown.forEach((each, at) => {
          expect(each.system).toBe(plain[at]?.system)
          expect(each.similarity ?? -1).toBeCloseTo(plain[at]?.similarity ?? -1, 12)
          expect(each.low).toBeCloseTo(plain[at]?.low ?? -1, 12)
        })
      }),
      { numRuns: 30 },
    )
  })
})
