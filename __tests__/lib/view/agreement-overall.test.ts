import fc from 'fast-check'
import type { Dimension } from '@/lib/dataset/schema'
import { agreementOf, LEAST_UNITS } from '@/lib/view/agreement/agreement-of'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY } from '@/lib/view/query'
import { makeDataset } from '../../support/make-dataset'
import {
  choice,
  choices,
  measure,
  scale,
  viewOf,
  type Word,
  yesNo,
} from '../../support/read-systems'

/** A system for each list: what the assessors say of one dimension. */
const read = (dimension: Dimension, lists: readonly Word[][]) =>
  viewOf(
    [dimension],
    Object.fromEntries(lists.map((list, at) => [`s-${at}`, { [dimension.id]: list }])),
  )

describe('agreement over all dimensions', () => {
  it('pools what differs against what chance makes of each, worked out by hand', () => {
    const [yes, no] = [
      [true, true],
      [false, false],
    ]
    const rows: Word[][][] = [
      [yes, yes],
      [yes, yes],
      [yes, no],
      [no, [true, false]],
      [no, [false, true]],
    ]
    const systems = Object.fromEntries(rows.map(([a = [], b = []], at) => [`s-${at}`, { a, b }]))
    const found = agreementOf(viewOf([yesNo('a'), yesNo('b')], systems))
    expect(found.dimensions.map(({ alphaSilent }) => alphaSilent)).toEqual([
      'too-few-units',
      'too-few-units',
    ])
    expect(found.overall).toMatchObject({ units: 10, agree: 8, raters: 2, kappaUnits: 10 })
    // each has 6 yes and 4 no: 2 x 24 of 90 pairs differ, for 10 values each; 4 values do
    expect(found.overall.alpha).toBeCloseTo(1 - 4 / (2 * 10 * (48 / 90)), 12)
    // 2 units differ; by chance 0.48 of 10
    expect(found.overall.kappa).toBeCloseTo(1 - 2 / 4.8, 12)
  })

  it('brings levels to the scale of yes and no, worked out by hand', () => {
    const sizes = [
      [1, 1],
      [1, 1],
      [2, 2],
      [3, 3],
      [1, 3],
    ]
    const open = [true, true, true, false, false]
    const systems = Object.fromEntries(
      sizes.map((size, at) => [`s-${at}`, { size, open: [open[at] ?? null, open[at] ?? null] }]),
    )
    const { overall } = agreementOf(viewOf([scale('size', 3), yesNo('open')], systems))
    // five 1, two 2 and three 3 have their middles at 2.5, 6 and 8.5; the ends are 36 apart, squared
    const chance = (2 * (5 * 2 * 12.25 + 2 * 3 * 6.25 + 5 * 3 * 36)) / 90 / 36
    expect(overall).toMatchObject({ units: 10, agree: 9 })
    expect(overall.alpha).toBeCloseTo(1 - 2 / (10 * chance + 10 * (48 / 90)), 12)
  })

  it('is that of the dimension where there is one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          [scale('d', 4), [1, 2, 3, 4]] as const,
          [choice('d', 'xyz'), ['x', 'y', 'z']] as const,
          [yesNo('d'), [true, false]] as const,
          [choices('d', 'pq'), [[], ['p'], ['p', 'q']]] as const,
          [measure('d', { min: 0, max: 9 }), [0, 3, 4, 9]] as const,
          [measure('d'), [-5, 0, 700]] as const,
        ),
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 10, maxLength: 20 }),
        ([dimension, values], picks) => {
          const at = (pick: number): Word => {
            const value = values[pick % values.length] ?? null
            return Array.isArray(value) ? [...value] : (value as Word)
          }
          const { dimensions, overall } = agreementOf(
            read(
              dimension,
              picks.map(([a, b]) => [at(a), at(b)]),
            ),
          )
          expect(dimensions[0]).toMatchObject(overall)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('holds for any dataset: counts add up, and no coefficient is above 1', () => {
    fc.assert(
      fc.property(fc.nat(9999), (seed) => {
        const view = applyQuery(makeDataset({ systems: 14, dimensions: 8, seed }), DEFAULT_QUERY)
        const { dimensions, overall } = agreementOf(view)
        const sum = (of: 'units' | 'agree' | 'between' | 'kappaUnits') =>
          dimensions.reduce((total, each) => total + each[of], 0)
        for (const key of ['units', 'agree', 'between', 'kappaUnits'] as const) {
          expect(sum(key)).toBe(overall[key])
        }
        for (const each of [...dimensions, overall]) {
          expect(each.agree).toBeLessThanOrEqual(each.units)
          expect(each.alpha === null).toBe(each.alphaSilent !== null)
          expect(each.kappa === null).toBe(each.kappaSilent !== null)
          expect(each.alpha ?? 1).toBeLessThanOrEqual(1)
          expect(each.kappa ?? 1).toBeLessThanOrEqual(1)
          if (each.alpha !== null) expect(each.units).toBeGreaterThanOrEqual(LEAST_UNITS)
        }
      }),
      { numRuns: 25 },
    )
  })
})
