import type { Dataset } from '../../../lib/dataset/schema'
import { parseQuery } from '../../../lib/view/query-url'
import { tabulate } from '../../../lib/view/table/tabulate'
import { type Vocabulary, vocabularyOf, vocabularyOfTable } from '../../../lib/view/vocabulary'
import { makeDataset, tinyDataset } from '../../support/tiny-dataset'

const plain = (vocabulary: Vocabulary) => ({
  layers: vocabulary.layers,
  assessors: vocabulary.assessors,
  bracket: vocabulary.bracket,
  dimensions: vocabulary.dimensions,
  systems: vocabulary.systemIds().map((id) => [id, vocabulary.systemName(id)]),
})

describe('the names that a query may use', () => {
  it.each([
    ['the trees', tinyDataset],
    ['a made dataset', makeDataset({ systems: 9, dimensions: 12, seed: 4 })],
  ])('are the same from a dataset and from its table: %s', (_what, dataset: Dataset) => {
    const [ofDataset, ofTable] = [dataset, tabulate(dataset, 'all')].map((each) =>
      'systems' in each ? vocabularyOf(each) : vocabularyOfTable(each),
    )
    if (!ofDataset || !ofTable) throw new Error('no vocabulary')
    expect(plain(ofTable)).toEqual(plain(ofDataset))
    const search = 'systems=alder,s-1,nobody&is.height=2..&is.d-0=unknown,9&order=like.s-2&pin=/d-1'
    const read = (vocabulary: Vocabulary) => parseQuery(new URLSearchParams(search), vocabulary)
    expect(read(ofTable)).toEqual(read(ofDataset))
  })

  it('are found, or not', () => {
    const vocabulary = vocabularyOf(tinyDataset)
    expect(['alder', 'elder', '__proto__'].map((id) => vocabulary.hasSystem(id))).toEqual([
      true,
      false,
      false,
    ])
    expect([vocabulary.systemName('alder'), vocabulary.systemName('elder')]).toEqual([
      'Alder',
      'elder',
    ])
    expect(vocabulary.dimension('leaf')?.label).toBe('Leaf')
    expect(vocabulary.dimension('constructor')).toBeUndefined()
  })

  it('are made once for each dataset and table', () => {
    expect(vocabularyOf(tinyDataset)).toBe(vocabularyOf(tinyDataset))
    const table = tabulate(tinyDataset, 'all')
    expect(vocabularyOfTable(table)).toBe(vocabularyOfTable(table))
  })
})
