import fc from 'fast-check'
import { readings } from '@/lib/charts/readings/index'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY } from '@/lib/view/query'
import type { Asked } from '../../support/asking'
import { makeDataset } from '../../support/make-dataset'
import { allNodes } from '../../support/matrix-scenes'
import { readingsModelOf, readingsRefusal, readingsScene } from '../../support/readings-scenes'
import { FIXED, faultsOf, GROWING, leastType } from '../../support/sheets'

const asks = fc.record({
  systems: fc.integer({ min: 1, max: 24 }),
  dimensions: fc.integer({ min: 1, max: 12 }),
  seed: fc.nat(9999),
  nameLength: fc.constantFrom(4, 12, 30, 120),
  lens: fc.constantFrom('all', 'one', 'two'),
  by: fc.constantFrom('dimension', 'system', 'gap'),
  why: fc.constantFrom('1', '0'),
})
type Asks = typeof asks extends fc.Arbitrary<infer T> ? T : never

/** What is asked of a made dataset in which somebody can differ. */
function asked({ lens, by, why, ...size }: Asks) {
  const dataset = makeDataset(size)
  const ask: Asked = { query: { lens }, options: { by, why } }
  fc.pre(readingsRefusal(dataset, ask) === null)
  return { dataset, ask }
}

describe('readings of any dataset', () => {
  it('list exactly the cells that are in dispute', () => {
    fc.assert(
      fc.property(asks, (each) => {
        const { dataset, ask } = asked({ ...each, lens: 'all' })
        const { cells } = applyQuery(dataset, DEFAULT_QUERY)
        const disputed = Object.keys(cells).filter((key) => cells[key]?.state === 'disputed')
        const model = readingsModelOf(dataset, ask)
        const listed = model.sections.flatMap(({ disputes }) => disputes.map(({ key }) => key))
        expect([...listed].sort()).toEqual(disputed.sort())
        expect(model.agreement.overall.disputed).toBe(disputed.length)
        const sums = [model.agreement.rows, model.agreement.systems].map((parts) =>
          parts.reduce((sum, { disputed: own }) => sum + own, 0),
        )
        expect(sums).toEqual([disputed.length, disputed.length])
      }),
      { numRuns: 30 },
    )
  })

  it('list through each lens no more than for all, and name nobody else in a reading', () => {
    fc.assert(
      fc.property(asks, (each) => {
        fc.pre(each.lens !== 'all')
        const { dataset, ask } = asked(each)
        const own = readingsModelOf(dataset, ask)
        const all = readingsModelOf(dataset)
        expect(own.disputed).toBeLessThanOrEqual(all.disputed)
        expect(own.agreement.overall).toEqual(all.agreement.overall)
        for (const { readings: said, unheard } of own.sections.flatMap(
          ({ disputes }) => disputes,
        )) {
          expect(said).toHaveLength(1)
          expect(unheard.length).toBeGreaterThan(0)
          expect(said[0]?.voices.map(({ assessor }) => assessor)).toEqual([own.lens])
        }
      }),
      { numRuns: 20 },
    )
  })

  it('say so in at most 250 characters', () => {
    fc.assert(
      fc.property(asks, (each) => {
        const { dataset, ask } = asked(each)
        const { short } = readings.describe(readingsModelOf(dataset, ask))
        expect(short.length).toBeLessThanOrEqual(250)
      }),
      { numRuns: 20 },
    )
  })
})

describe('the sheet of readings', () => {
  it.each(GROWING)('holds every dispute on %s at %s, and overlaps nothing', (preset, width) => {
    fc.assert(
      fc.property(asks, (each) => {
        const { dataset, ask } = asked(each)
        const scene = readingsScene(dataset, { ...ask, preset, size: { width } })
        expect(faultsOf(scene, 12)).toEqual([])
        const keys = new Set(allNodes(scene.nodes).map(({ key }) => key))
        for (const { disputes } of readingsModelOf(dataset, ask).sections) {
          for (const { key } of disputes) expect(keys).toContain(key)
        }
      }),
      { numRuns: 8 },
    )
  })

  it.each([...FIXED, 'thumb'] as const)('fits %s, or says that it does not', (preset) => {
    fc.assert(
      fc.property(asks, (each) => {
        const { dataset, ask } = asked(each)
        expect(faultsOf(readingsScene(dataset, { ...ask, preset }), leastType(preset))).toEqual([])
      }),
      { numRuns: 8 },
    )
  })
})
