import { likenessOf } from '@/lib/view/likeness/likeness-of'
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
