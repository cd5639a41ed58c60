import fc from 'fast-check'
import type { Dimension, Value } from '@/lib/dataset/schema'
import { cellDistance } from '@/lib/view/gower'
import { likenessOf } from '@/lib/view/likeness/likeness-of'
import {
  choice,
  choices,
  measure,
  NOT_APPLICABLE,
  scale,
  UNKNOWN,
  viewOf,
  type Word,
  yesNo,
} from '../../support/read-systems'

/** Small dimensions with all their values; of numbers those on a grid that holds both ends. */
const KINDS: { of: (id: string) => Dimension; values: Value[]; ordered: boolean }[] = [
  { of: (id) => scale(id, 4), values: [1, 2, 3, 4], ordered: true },
  { of: (id) => choice(id, 'xyz'), values: ['x', 'y', 'z'], ordered: false },
  { of: (id) => choice(id, 'x'), values: ['x'], ordered: false },
  { of: (id) => yesNo(id), values: [true, false], ordered: false },
  { of: (id) => choices(id, 'pq'), values: [[], ['p'], ['q'], ['p', 'q']], ordered: false },
  {
    of: (id) => measure(id, { min: -1, max: 3 }),
    values: [-1, 0, 0.5, 1, 2, 3],
    ordered: false,
  },
]

type Cell = { words: Word[]; may: Value[] | null }

/** A cell in any state, with all the values that it may turn out to have; null: never compared. */
const cellOfKind = ({ values, ordered }: (typeof KINDS)[number]): fc.Arbitrary<Cell> => {
  const value = fc.constantFrom(...values)
  const span = fc
    .tuple(fc.nat(values.length - 1), fc.nat(values.length - 1))
    .filter(([from, to]) => ordered && from < to)
  const states: fc.Arbitrary<Cell>[] = [
    value.map((one) => ({ words: [one], may: [one] })),
    fc.tuple(value, value).map((both) => ({ words: both, may: both })),
    fc.constant({ words: [UNKNOWN], may: values }),
    fc.constant({ words: [], may: values }),
    fc.constant({ words: [NOT_APPLICABLE], may: null }),
  ]
  if (!ordered) return fc.oneof(...states)
  const spans = span.map(([from, to]): Cell => {
    return { words: [{ range: [from + 1, to + 1] }], may: values.slice(from, to + 1) }
  })
  return fc.oneof(...states, spans)
}

const column = fc.constantFrom(...KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    left: cellOfKind(kind),
    right: cellOfKind(kind),
    weight: fc.integer({ min: 0, max: 4 }),
  }),
)

/** All sums that come of taking one of each list. */
function sums(lists: readonly (readonly number[])[]): number[] {
  return lists.reduce<number[]>(
    (found, list) => found.flatMap((sum) => list.map((each) => sum + each)),
    [0],
  )
}

const known = (value: Value) =>
  ({ state: 'known', value, weak: false, unproved: false, stale: false }) as const

describe('the bounds of a likeness', () => {
  it('hold every way of settling the open cells, and are reached, by trying all of them', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (columns) => {
        const dims = columns.map(({ kind }, at) => kind.of(`d-${at}`))
        const side = (which: 'left' | 'right') =>
          Object.fromEntries(columns.map((each, at) => [`d-${at}`, each[which].words]))
        const weights = Object.fromEntries(columns.map(({ weight }, at) => [`d-${at}`, weight]))
        const [found] = likenessOf(
          viewOf(dims, { a: side('left'), b: side('right') }),
          'a',
          weights,
        )
        const counted = columns.flatMap(({ left, right, weight }, at) => {
          const dimension = dims[at]
          const [one, other] = [left.may, right.may]
          if (!dimension || one === null || other === null || weight === 0) return []
          const apart = one.flatMap((a) =>
            other.map((b) => weight * (cellDistance(dimension, known(a), known(b)) ?? Number.NaN)),
          )
          return [{ weight, apart }]
        })
        const whole = counted.reduce((sum, { weight }) => sum + weight, 0)
        const all = sums(counted.map(({ apart }) => apart)).map((sum) => 1 - sum / whole)
        if (whole === 0) expect(found).toMatchObject({ low: 0, high: 1 })
        else {
          expect(found?.low).toBeCloseTo(
            all.reduce((a, b) => Math.min(a, b)),
            10,
          )
          expect(found?.high).toBeCloseTo(
            all.reduce((a, b) => Math.max(a, b)),
            10,
          )
        }
      }),
      { numRuns: 400 },
    )
  })

  it('close in when an open cell becomes known', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 2, maxLength: 5 }), fc.nat(), (columns, pick) => {
        const dims = columns.map(({ kind }, at) => kind.of(`d-${at}`))
        const side = (which: 'left' | 'right') =>
          Object.fromEntries(columns.map((each, at) => [`d-${at}`, each[which].words]))
        const right = side('right')
        const settled = Object.fromEntries(
          columns.map((each, at) => {
            const { may } = each.right
            return [
              `d-${at}`,
              at === 0 && may ? [may[pick % may.length] ?? null] : each.right.words,
            ]
          }),
        )
        const [before] = likenessOf(viewOf(dims, { a: side('left'), b: right }), 'a')
        const [after] = likenessOf(viewOf(dims, { a: side('left'), b: settled }), 'a')
        expect(after?.low).toBeGreaterThanOrEqual((before?.low ?? 1) - 1e-12)
        expect(after?.high).toBeLessThanOrEqual((before?.high ?? 0) + 1e-12)
      }),
      { numRuns: 200 },
    )
  })

  it('may lie beside the likeness, which is about fewer cells', () => {
    // the two cells compared are alike; the third is disputed, and neither reading is like the other's
    const dims = [scale('a', 3), scale('b', 3), scale('c', 3)]
    const view = viewOf(dims, {
      me: { a: [1], b: [1], c: [1] },
      other: { a: [1], b: [1], c: [2, 3] },
    })
    expect(likenessOf(view, 'me')).toMatchObject([
      { similarity: 1, low: 1 - 1 / 3, high: 1 - 1 / 6 },
    ])
  })
})
