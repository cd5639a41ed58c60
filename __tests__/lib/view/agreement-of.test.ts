import type { Dimension } from '@/lib/dataset/schema'
import { agreementOf, LEAST_UNITS } from '@/lib/view/agreement/agreement-of'
import { alphaOf } from '@/lib/view/agreement/alpha-of'
import {
  choice,
  choices,
  measure,
  NOT_APPLICABLE,
  scale,
  UNKNOWN,
  viewOf,
  type Word,
  words,
  yesNo,
} from '../../support/read-systems'

/** A system for each list: what the assessors say of one dimension. */
const read = (dimension: Dimension, lists: readonly Word[][], lens = 'all') =>
  viewOf(
    [dimension],
    Object.fromEntries(lists.map((list, at) => [`s-${at}`, { [dimension.id]: list }])),
    { lens },
  )
const times = (n: number, ...list: Word[]): Word[][] => Array.from({ length: n }, () => list)
const one = (dimension: Dimension, lists: readonly Word[][]) => {
  const [first] = agreementOf(read(dimension, lists)).dimensions
  if (!first) throw new Error('no dimension')
  return first
}

describe('agreement on a dimension', () => {
  const mixed = [
    ...times(5, true, true),
    ...times(3, false, false),
    ...times(1, true, false),
    ...times(1, false, true),
  ]

  it('is worked out by hand for yes and no', () => {
    const found = one(yesNo('open'), mixed)
    expect(found).toMatchObject({ dimension: 'open', units: 10, agree: 8, raters: 2, between: 0 })
    // 0.8 the same, by chance 0.6 x 0.6 + 0.4 x 0.4
    expect(found.kappa).toBeCloseTo((0.8 - 0.52) / (1 - 0.52), 12)
    // 4 of 20 values differ; by chance 2 x 12 x 8 of 20 x 19 pairs
    expect(found.alpha).toBeCloseTo(1 - 4 / 20 / (192 / 380), 12)
    expect(found).toMatchObject({ alphaSilent: null, kappaSilent: null, kappaUnits: 10 })
    expect(found).toMatchObject({ metric: 'nominal', weights: 'none' })
  })

  it('weighs levels by their steps', () => {
    const pairs: [number, number][] = [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
      [1, 2],
      [2, 1],
      [4, 5],
      [5, 3],
      [3, 3],
    ]
    const found = one(scale('size', 5), pairs)
    expect(found).toMatchObject({ metric: 'ordinal', weights: 'linear', units: 10, agree: 6 })
    expect(found.alpha).toBeCloseTo(alphaOf(pairs, 'ordinal').alpha ?? NaN, 12)
    // 5 steps of 40; were each of the one beside each of the other, 158 steps of 400
    expect(found.kappa).toBeCloseTo(1 - 5 / 40 / (158 / 400), 12)
  })

  it('sets numbers and sets against each other as they are, without a kappa', () => {
    const pairs: [number, number][] = Array.from({ length: 12 }, (_, at) => [
      at * 3,
      at * 3 + (at % 2),
    ])
    const numbers = one(measure('length'), pairs)
    expect(numbers).toMatchObject({ metric: 'interval', weights: null, kappaUnits: 0, kappa: null })
    expect(numbers.kappaSilent).toBe('not-compared')
    expect(numbers.alpha).toBeCloseTo(alphaOf(pairs, 'interval').alpha ?? NaN, 12)
    const sets = one(choices('uses', 'pqr'), [
      ...times(6, ['p'], ['p']),
      ...times(6, ['q', 'r'], ['r']),
    ])
    expect(sets).toMatchObject({
      metric: 'set',
      kappa: null,
      kappaSilent: 'not-compared',
      agree: 6,
    })
    // 6 of 24 values, twice a half; among 12 p, 6 qr and 6 r: 2 x (12 x 6 + 12 x 6 + 6 x 6 / 2)
    expect(sets.alpha).toBeCloseTo(1 - 6 / 24 / (324 / (24 * 23)), 12)
  })

  it('takes the same members for the same set', () => {
    expect(one(choices('uses', 'pq'), times(10, ['p', 'q'], ['q', 'p']))).toMatchObject({
      agree: 10,
    })
  })

  it.each<[string, Dimension, Word[][], object]>([
    [
      'words',
      words('motto'),
      times(12, 'a', 'b'),
      { alphaSilent: 'not-compared', kappaSilent: 'not-compared', units: 0 },
    ],
    [
      'one assessor',
      yesNo('open'),
      times(12, true),
      { alphaSilent: 'one-rater', kappaSilent: 'one-rater', units: 0 },
    ],
    ['nobody', yesNo('open'), times(12), { alphaSilent: 'one-rater', kappaSilent: 'one-rater' }],
    [
      `fewer than ${LEAST_UNITS} systems`,
      yesNo('open'),
      mixed.slice(1),
      { alphaSilent: 'too-few-units', kappaSilent: 'too-few-units', units: 9, agree: 7 },
    ],
    [
      'two who never read the same',
      yesNo('open'),
      [...times(9, true), ...times(9, null, true)],
      { alphaSilent: 'too-few-units', units: 0, raters: 0 },
    ],
    [
      'readings that are all the same',
      yesNo('open'),
      times(12, true, true),
      { alphaSilent: 'no-variation', kappaSilent: 'no-variation', agree: 12 },
    ],
  ])('is silent, with the reason, for %s', (_name, dimension, lists, found) => {
    expect(one(dimension, lists)).toMatchObject({
      alpha: null,
      kappa: null,
      alphaRange: null,
      ...found,
    })
  })

  it('has no kappa for three assessors, but an alpha', () => {
    const found = one(choice('kind', 'xyz'), [
      ...times(6, 'x', 'x', 'x'),
      ...times(6, 'y', 'y', 'z'),
    ])
    expect(found).toMatchObject({
      raters: 3,
      units: 12,
      agree: 6,
      kappaSilent: 'more-than-two-raters',
    })
    expect(found.alpha).toBeGreaterThan(0)
  })

  it('has a kappa where only two of three have read', () => {
    expect(
      one(
        yesNo('open'),
        mixed.map((list) => [null, ...list]),
      ),
    ).toMatchObject({
      raters: 2,
      kappaSilent: null,
    })
  })

  it('counts what is left between two levels apart, and does not count silence', () => {
    const found = one(scale('size', 5), [
      ...times(3, 1, { range: [1, 2] }),
      ...times(2, { range: [1, 2] }, { range: [1, 2] }),
      ...times(4, 2, UNKNOWN),
      ...times(4, NOT_APPLICABLE, 3),
      ...times(1, 2, 3, { range: [1, 2] }),
    ])
    expect(found).toMatchObject({ units: 1, agree: 0, between: 5 })
  })

  it('is about all assessors, whomever the lens hears', () => {
    const all = agreementOf(read(yesNo('open'), mixed))
    expect(agreementOf(read(yesNo('open'), mixed, 'one'))).toEqual(all)
    expect(agreementOf(read(yesNo('open'), mixed, 'three'))).toEqual(all)
  })

  it('gives a range that holds the alpha, the same each time', () => {
    const found = one(yesNo('open'), mixed)
    const [low, high] = found.alphaRange ?? [1, 0]
    expect(low).toBeLessThan(found.alpha ?? 0)
    expect(high).toBeGreaterThan(found.alpha ?? 1)
    expect(one(yesNo('open'), mixed).alphaRange).toEqual(found.alphaRange)
    const larger = one(yesNo('open'), Array.from({ length: 10 }, () => mixed).flat())
    const [from, to] = larger.alphaRange ?? [0, 1]
    expect(to - from).toBeLessThan((high - low) / 2)
  })

  it('has no range to speak of where all agree', () => {
    const found = one(yesNo('open'), [...times(6, true, true), ...times(6, false, false)])
    expect(found).toMatchObject({ alpha: 1, kappa: 1, alphaRange: [1, 1] })
  })
})
