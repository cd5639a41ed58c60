import fc from 'fast-check'
import { applyQuery } from '@/lib/view/apply-query'
import { likenessOf } from '@/lib/view/likeness/likeness-of'
import { DEFAULT_QUERY } from '@/lib/view/query'
import { LEAST_COMPARED } from '@/lib/view/table/likeness'
import { makeDataset } from '../../support/make-dataset'
import { orderedAs } from '../../support/naive-order'
import { scale, viewOf } from '../../support/read-systems'

const byId = (found: ReturnType<typeof likenessOf>, id: string) => {
  const one = found.find(({ system }) => system === id)
  if (!one) throw new Error(`not among them: ${id}`)
  return one
}

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

  it('gives no place to those apart, not even one that they would tie for', () => {
    const view = viewOf(three, {
      me: at(1, 1, 1, 1),
      alike: at(1, 1, null, null),
      same: at(1, 1, 1, 1),
    })
    expect(likenessOf(view, 'me')).toMatchObject([
      { system: 'same', similarity: 1, place: 1 },
      { system: 'alike', similarity: 1, place: 0 },
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
