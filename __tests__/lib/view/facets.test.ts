import { applyQuery } from '../../../lib/view/apply-query'
import { facets, stateCounts } from '../../../lib/view/facets'
import { DEFAULT_QUERY, type ViewQuery } from '../../../lib/view/query'
import { makeDataset } from '../../support/make-dataset'
import { tinyDataset } from '../../support/tiny-dataset'

const of = (query: Partial<ViewQuery> = {}) => facets(tinyDataset, { ...DEFAULT_QUERY, ...query })
const counts = (list: { id: string; count: number }[] | undefined) =>
  Object.fromEntries((list ?? []).map(({ id, count }) => [id, count]))

describe('the counts beside filters', () => {
  it('are those of everything when nothing is asked for, zero included', () => {
    const all = of()
    expect(counts(all.bracket?.values)).toEqual({ broad: 2, needle: 1 })
    expect(counts(all.layers)).toEqual({ soil: 2, trunk: 2, crown: 1 })
    expect(counts(all.states)).toEqual({
      known: 10,
      range: 1,
      disputed: 1,
      'not-applicable': 1,
      unknown: 1,
      'not-assessed': 1,
      'low-confidence': 1,
      'no-evidence': 2,
      stale: 0,
    })
    expect(all.totals).toMatchObject({ systems: 3, dimensions: 5, layers: 3, disputed: 1, weak: 1 })
  })

  it('do not follow the filter that they stand beside', () => {
    expect(counts(of({ is: { leaf: ['needle'] } }).bracket?.values)).toEqual({
      broad: 2,
      needle: 1,
    })
    expect(counts(of({ layers: ['crown'] }).layers)).toEqual({ soil: 2, trunk: 2, crown: 1 })
    expect(of({ state: ['unknown'] }).states.find(({ id }) => id === 'known')?.count).toBe(10)
  })

  it('follow all other filters', () => {
    const chosen = of({ is: { leaf: ['needle'] } })
    expect(counts(chosen.layers)).toEqual({ soil: 1, trunk: 0, crown: 1 })
    expect(counts(chosen.states).known).toBe(3)
    expect(counts(of({ layers: ['crown'] }).bracket?.values)).toEqual({ broad: 0, needle: 1 })
  })

  it('say which choices are on', () => {
    const chosen = of({
      layers: ['soil'],
      state: ['low-confidence'],
      is: { leaf: ['needle'] },
      dims: ['age'],
    })
    const on = (list: { id: string; on: boolean }[] | undefined) =>
      list?.filter((each) => each.on).map(({ id }) => id)
    expect([on(chosen.layers), on(chosen.states), on(chosen.bracket?.values)]).toEqual([
      ['soil'],
      ['low-confidence'],
      ['needle'],
    ])
    expect(on(chosen.groups.flatMap(({ dimensions }) => dimensions))).toEqual(['age'])
  })

  it('are as many systems as the choice would show', () => {
    const dataset = makeDataset({ systems: 30, dimensions: 20, seed: 6 })
    const query = {
      ...DEFAULT_QUERY,
      layers: dataset.layers.slice(0, 2).map(({ id }) => id),
      state: ['known' as const],
      not: { 'd-0': ['1'], 'd-1': ['unknown'] },
      q: 'a',
    }
    const { bracket, layers } = facets(dataset, query)
    const shown = (asked: Partial<ViewQuery>) =>
      applyQuery(dataset, { ...query, ...asked }).systems.length
    expect(bracket?.values.some(({ count }) => count > 0)).toBe(true)
    for (const { id, count } of bracket?.values ?? []) {
      expect([id, count]).toEqual([id, shown({ is: { [bracket?.dimension ?? '']: [id] } })])
    }
    expect(layers.some(({ count }) => count > 0)).toBe(true)
    for (const { id, count } of layers) expect([id, count]).toEqual([id, shown({ layers: [id] })])
  })
})

describe('the states of a View', () => {
  it('sum to its cells', () => {
    const view = applyQuery(tinyDataset, DEFAULT_QUERY)
    const { weak, ...states } = stateCounts(view)
    expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(15)
    expect(weak).toBe(1)
  })
})
