import { madeDataset } from '../../../lib/dataset/made'
import { applyQuery, MOST_VIEWED } from '../../../lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '../../../lib/view/query'
import { askTable } from '../../../lib/view/table/ask-table'
import { indexTable } from '../../../lib/view/table/index-table'
import { likenessTo } from '../../../lib/view/table/likeness'
import { tableOf } from '../../../lib/view/table/tabulate'
import { tinyDataset } from '../../support/tiny-dataset'

const tiny = indexTable(tableOf(tinyDataset, 'all'))

function rows(query: Partial<ViewQuery>): string {
  const asked = askTable(tiny, { ...DEFAULT_QUERY, ...query })
  return [...asked.rows].map((row) => tiny.table.ids[row]).join(' ')
}

describe('rows in order', () => {
  it('by two columns: the second decides where the first does not', () => {
    const keys = [
      { way: 'up', dimension: 'leaf' },
      { way: 'down', dimension: 'shade' },
    ] as const
    expect(rows({ order: { by: 'sorted', keys: [...keys] } })).toBe('alder birch cedar')
    const upwards = { way: 'up', dimension: 'shade' } as const
    expect(rows({ order: { by: 'sorted', keys: [keys[0], upwards] } })).toBe('birch alder cedar')
  })

  it('tell where the rows begin that have no place in it', () => {
    const order = { by: 'sorted' as const, keys: [{ way: 'down' as const, dimension: 'age' }] }
    const asked = askTable(tiny, { ...DEFAULT_QUERY, order })
    expect(asked.unranked).toEqual({ from: 1, states: ['not-applicable', 'not-assessed'] })
    expect(askTable(tiny, DEFAULT_QUERY).unranked).toBeNull()
  })

  it('by likeness: the system itself, then those compared on enough cells', () => {
    const { distance, compared } = likenessTo(tiny, 0)
    expect([...compared]).toEqual([4, 3, 3])
    expect([...distance].map((each) => each.toFixed(3))).toEqual(['0.000', '0.083', '0.833'])
    expect(rows({ order: { by: 'like', system: 'birch' } })).toBe('birch alder cedar')
    expect(rows({ order: { by: 'like', system: 'elm' } })).toBe('alder birch cedar')
  })

  it('in groups: values in their order, each with what filters for it', () => {
    const asked = askTable(tiny, { ...DEFAULT_QUERY, group: 'height', pin: ['cedar', '/leaf'] })
    expect(asked.groups).toEqual([
      { label: 'middling', pick: '3', from: 1, rows: 1 },
      { label: 'disputed', pick: 'disputed', from: 2, rows: 1 },
    ])
    expect([...asked.rows]).toEqual([2, 0, 1])
    expect(asked.columns).toEqual([3, 0, 1, 2, 4])
    expect(asked.pinned).toEqual({ rows: 1, columns: 1 })
  })

  it('without what is hidden, which counts as left out nowhere', () => {
    const asked = askTable(tiny, { ...DEFAULT_QUERY, hide: ['birch', '/age'] })
    expect([[...asked.rows], asked.columns]).toEqual([
      [0, 2],
      [0, 1, 3, 4],
    ])
    expect(asked.left).toEqual({ rows: 0, columns: 0 })
  })
})

describe('a View of more systems than a picture takes', () => {
  const dataset = madeDataset({ systems: 1000, seed: 4 })

  it('holds the first of them, in order, and counts the others', () => {
    const order = { by: 'sorted' as const, keys: [{ way: 'down' as const, dimension: 'openness' }] }
    const query = { ...DEFAULT_QUERY, order }
    const view = applyQuery(dataset, query)
    const asked = askTable(indexTable(tableOf(dataset, 'all')), query)
    const first = [...asked.rows.subarray(0, MOST_VIEWED)].map((row) => dataset.systems[row]?.id)
    expect(view.systems.map(({ id }) => id)).toEqual(first)
    expect([view.beyond, view.all.length]).toEqual([1000 - MOST_VIEWED, 1000])
    expect(Object.keys(view.cells)).toHaveLength(MOST_VIEWED * view.dimensions.length)
    expect(view.left).toEqual({ systems: 0, dimensions: 0 })
  })

  it('holds all where they are few, and none is beyond', () => {
    const systems = dataset.systems.slice(0, 3).map(({ id }) => id)
    expect(applyQuery(dataset, { ...DEFAULT_QUERY, systems }).beyond).toBe(0)
  })

  it('knows which of those shown have each value of the bracket', () => {
    const { brackets } = applyQuery(tinyDataset, { ...DEFAULT_QUERY, systems: ['birch', 'alder'] })
    expect(brackets).toEqual([
      { id: 'broad', label: 'broad leaf', systems: ['birch', 'alder'] },
      { id: 'needle', label: 'needle', systems: [] },
    ])
  })
})
