import type { Assessment, Dataset, Dimension, Value } from '../../../lib/dataset/schema'
import { DEFAULT_QUERY, type ViewQuery } from '../../../lib/view/query'
import { facetsOf } from '../../../lib/view/table/facets-of'
import { indexTable } from '../../../lib/view/table/index-table'
import { rowsWithout } from '../../../lib/view/table/rows-without'
import { tabulate } from '../../../lib/view/table/tabulate'
import { tinyDataset } from '../../support/tiny-dataset'

function facetOf(dataset: Dataset, key: string, query: Partial<ViewQuery> = {}) {
  const asked = { ...DEFAULT_QUERY, ...query }
  const found = facetsOf(indexTable(tabulate(dataset, 'all')), asked).find(
    (each) => each.key === key,
  )
  if (!found) throw new Error(`no facet ${key}`)
  return found
}

/** One dimension, and a system for each value. */
function ofValues(dimension: Dimension, values: Value[]): Dataset {
  const reads = (value: Value): Assessment => ({
    assessor: 'field',
    status: 'known',
    value,
    confidence: 'high',
    reason: 'Measured.',
    evidence: [{ source: 'notebook', locator: 'Page 1' }],
  })
  return {
    ...tinyDataset,
    groups: [{ id: 'all', label: 'All', dimensions: [dimension] }],
    systems: values.map((value, n) => ({
      id: `s-${n}`,
      name: `System ${n}`,
      placements: [],
      relations: [],
      assessments: { size: [reads(value)] },
    })),
  }
}

const asked = { id: 'size', label: 'Size', question: 'How much?' }
const metres: Dimension = { ...asked, type: 'number', unit: 'm' }

describe('the filters of a table', () => {
  it('are one for each dimension as declared, then layers, then states', () => {
    const all = facetsOf(indexTable(tabulate(tinyDataset, 'all')), DEFAULT_QUERY)
    expect(all.map(({ key, control }) => `${key} ${control}`)).toEqual([
      'is.height levels',
      'is.shade levels',
      'is.age levels',
      'is.leaf values',
      'is.evergreen answer',
      'layers layers',
      'state states',
    ])
  })

  it('list each level with its count, then the states that occur', () => {
    const { values, states } = facetOf(tinyDataset, 'is.height')
    expect(values.map(({ pick, label, count }) => [pick, label, count])).toEqual([
      ['1', 'a shrub', 0],
      ['2', 'low', 0],
      ['3', 'middling', 1],
      ['4', 'tall', 0],
      ['5', 'a giant', 1],
    ])
    expect(states.map(({ pick, count }) => [pick, count])).toEqual([
      ['known', 2],
      ['disputed', 1],
    ])
  })

  it('list a state that is picked though it occurs nowhere', () => {
    const { states } = facetOf(tinyDataset, 'is.height', { not: { height: ['unknown'] } })
    expect(states.find(({ pick }) => pick === 'unknown')).toMatchObject({ count: 0, not: true })
  })

  it('say what is picked, wanted and not wanted', () => {
    const { values } = facetOf(tinyDataset, 'is.leaf', {
      is: { leaf: ['broad'] },
      not: { leaf: ['needle'] },
    })
    expect(values.map(({ pick, on, not }) => [pick, on, not])).toEqual([
      ['broad', true, false],
      ['needle', false, true],
    ])
  })

  it('tell a span from single levels', () => {
    const span = (picks: string[]) =>
      facetOf(tinyDataset, 'is.height', { is: { height: picks } }).span
    expect(span(['2..4'])).toEqual({ from: 2, to: 4 })
    expect(span(['..3'])).toEqual({ from: null, to: 3 })
    expect(span(['4..', 'unknown'])).toEqual({ from: 4, to: null })
    expect(span(['3'])).toBeNull()
  })

  it('say what is sought in a text, and whether all of several values are wanted', () => {
    const text = ofValues({ ...asked, type: 'text' }, ['a bee', 'an ant'])
    expect(facetOf(text, 'is.size', { is: { size: ['~bee'] } })).toMatchObject({
      control: 'words',
      words: 'bee',
      values: [],
    })
    const choices = ['a', 'b'].map((id) => ({ id, label: id }))
    const several = ofValues({ ...asked, type: 'categories', values: choices }, [['a'], ['a', 'b']])
    const { every, values } = facetOf(several, 'is.size', { all: { size: ['a', 'b'] } })
    expect([every, values.map(({ on, count }) => [on, count])]).toEqual([
      true,
      [
        [true, 2],
        [true, 1],
      ],
    ])
  })
})

describe('the steps of a number', () => {
  it('are whole where the numbers are, at most twelve, and hold each system once', () => {
    const { bins, unit } = facetOf(ofValues(metres, [0, 1, 5, 30, 30]), 'is.size')
    expect(unit).toBe('m')
    expect(bins).toHaveLength(11)
    expect(bins.slice(0, 2)).toEqual([
      { from: 0, to: 2, count: 2 },
      { from: 3, to: 5, count: 1 },
    ])
    expect(bins.at(-1)).toEqual({ from: 30, to: 30, count: 2 })
  })

  it('are one for each number where there are few', () => {
    const { bins } = facetOf(ofValues(metres, [3, 5, 5]), 'is.size')
    expect(bins.map(({ from, to, count }) => [from, to, count])).toEqual([
      [3, 3, 1],
      [4, 4, 0],
      [5, 5, 2],
    ])
  })

  it('are twelve equal ones between broken numbers, the last with its end', () => {
    const { bins } = facetOf(ofValues(metres, [0.5, 1, 12.5]), 'is.size')
    expect(bins).toHaveLength(12)
    expect([bins[0], bins.at(-1)]).toEqual([
      { from: 0.5, to: 1.5, count: 2 },
      { from: 11.5, to: 12.5, count: 1 },
    ])
    expect(facetOf(ofValues(metres, [1.5]), 'is.size').bins).toEqual([
      { from: 1.5, to: 1.5, count: 1 },
    ])
  })

  it('stay where they are when other filters leave systems out', () => {
    const dataset = ofValues(metres, [0, 1, 5, 30])
    const { bins } = facetOf(dataset, 'is.size', { q: 'system 3' })
    expect([bins.length, bins[0]?.count, bins.at(-1)?.count]).toEqual([11, 0, 1])
  })
})

it('says what would stay without each filter, by its key in the address', () => {
  const index = indexTable(tabulate(tinyDataset, 'all'))
  const query = { ...DEFAULT_QUERY, is: { leaf: ['needle'] }, layers: ['trunk'], q: 'alder' }
  expect(rowsWithout(index, query)).toEqual([
    { key: 'q', rows: 0 },
    { key: 'layers', rows: 0 },
    { key: 'is.leaf', rows: 1 },
  ])
})
