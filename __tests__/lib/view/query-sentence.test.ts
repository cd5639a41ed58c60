import fc from 'fast-check'
import { allDimensions } from '../../../lib/dataset/lookup'
import type { Dataset } from '../../../lib/dataset/schema'
import { applyQuery } from '../../../lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '../../../lib/view/query'
import { filterName, querySentence } from '../../../lib/view/query-sentence'
import { formatQuery, parseQuery } from '../../../lib/view/query-url'
import { vocabularyOf } from '../../../lib/view/vocabulary'
import { queries } from '../../support/queries'
import { makeDataset, tinyDataset } from '../../support/tiny-dataset'

const choice = (id: string, label = id) => ({ id, label })
/** The trees, with a dimension of each other type. */
const trees: Dataset = {
  ...tinyDataset,
  groups: [
    ...tinyDataset.groups,
    {
      id: 'more',
      label: 'More',
      dimensions: [
        {
          id: 'uses',
          label: 'Uses',
          question: 'What for?',
          type: 'categories',
          values: [
            choice('fuel'),
            choice('timber'),
            choice('shade'),
            choice('fruit'),
            choice('bark'),
            choice('hedge', 'hedges, and fences'),
          ],
        },
        { id: 'girth', label: 'Girth', question: 'How wide?', type: 'number', unit: 'cm' },
        { id: 'motto', label: 'In short', question: 'In a word?', type: 'text' },
      ],
    },
  ],
}

function sentence(search: string, shown = 2, dataset = trees) {
  const vocabulary = vocabularyOf(dataset)
  const { query, problems } = parseQuery(new URLSearchParams(search), vocabulary)
  expect(problems).toEqual([])
  return querySentence({ vocabulary, query, search, size: sizeOf(dataset, shown) })
}

function sizeOf(dataset: Dataset, systems: number) {
  const allDimensionsCount = allDimensions(dataset).length
  return {
    systems,
    dimensions: allDimensionsCount,
    allSystems: dataset.systems.length,
    allDimensions: allDimensionsCount,
  }
}

const said = (search: string, shown?: number) =>
  sentence(search, shown)
    .map(({ text }) => text)
    .join('')

describe('the sentence of a query', () => {
  it.each([
    ['', 3, 'All 3 systems.'],
    ['', 2, '2 of 3 systems.'],
    ['is.leaf=broad', 0, '0 of 3 systems whose leaf is broad leaf.'],
  ])('begins with how many are shown: %s', (search, shown, text) => {
    expect(said(search, shown)).toBe(text)
  })

  it('names one system as one, and very many so that they can be read', () => {
    const size = { systems: 1, dimensions: 1, allSystems: 1, allDimensions: 1 }
    const told = { vocabulary: vocabularyOf(trees), query: DEFAULT_QUERY, search: '' }
    expect(querySentence({ ...told, size })[0]?.text).toBe('The one system')
    const many = { ...size, systems: 1234, allSystems: 100_000 }
    expect(querySentence({ ...told, size: many })[0]?.text).toBe('1,234 of 100,000 systems')
  })

  it.each([
    ['is.height=2', 'whose height is low'],
    ['is.height=4,2', 'whose height is low or tall'],
    ['is.height=..3', 'whose height is from a shrub to middling'],
    ['is.height=4..', 'whose height is from tall to a giant'],
    ['is.height=1,3..4', 'whose height is a shrub or from middling to tall'],
    ['is.height=1,unknown', 'whose height is a shrub or unknown'],
    ['is.height=low-confidence', 'whose height has low confidence'],
    ['is.height=1,stale,no-evidence', 'whose height is a shrub or stale, or has no evidence'],
    ['is.age=range', 'whose age is between two levels'],
    ['is.leaf=needle,broad', 'whose leaf is broad leaf or needle'],
    ['is.evergreen=yes', 'whose evergreen is yes'],
    ['is.uses=fuel,timber', 'whose uses include fuel or timber'],
    ['is.uses=fuel,unknown', 'whose uses include fuel, or are unknown'],
    ['is.uses=hedge,fuel', 'whose uses include fuel or “hedges, and fences”'],
    ['is.uses=fuel,timber,shade,fruit', 'whose uses include fuel, timber, shade or fruit'],
    ['is.uses=fuel,timber,shade,fruit,bark', 'whose uses include fuel, timber or 3 more'],
    ['all.uses=fuel,timber', 'whose uses include fuel and timber'],
    ['is.girth=10..20', 'whose girth is from 10 to 20 cm'],
    ['is.girth=10..', 'whose girth is at least 10 cm'],
    ['is.girth=..20', 'whose girth is at most 20 cm'],
    ['is.girth=7,unknown', 'whose girth is 7 cm or unknown'],
    ['is.motto=~shared%20work', 'whose in short holds “shared work”'],
    ['layers=soil', 'placed in soil'],
    ['layers=soil,crown', 'placed in soil or crown'],
    ['state=disputed', 'with a cell that is disputed'],
    [
      'state=disputed,unknown,no-evidence',
      'with a cell that is disputed or unknown, or has no evidence',
    ],
    ['q=a%20%20b', 'in which “a b” is found'],
    ['systems=alder,birch', 'among Alder and Birch'],
    ['systems=cedar,alder,birch', 'in the order chosen'],
  ])('says what is filtered: %s', (search, words) => {
    expect(said(search)).toBe(`2 of 3 systems ${words}.`)
  })

  it.each([
    ['not.leaf=needle', ', but none whose leaf is needle.'],
    [
      'not.leaf=needle&not.age=unknown',
      ', but none whose age is unknown, and none whose leaf is needle.',
    ],
    ['dims=age,height', '; shown on age and height.'],
    ['hide=alder,/age', '; without age and Alder.'],
    ['differ=1', '; only dimensions on which they differ.'],
    ['group=leaf', '; grouped by leaf.'],
    ['order=depth', '; sorted by depth in the stack.'],
    ['order=bracket', '; sorted by leaf.'],
    ['order=seriated', '; with those that are alike side by side.'],
    ['order=like.birch', '; sorted by likeness to Birch.'],
    ['order=up.height', '; sorted by height.'],
    [
      'order=down.height,up.leaf,down.evergreen',
      '; sorted by height, last level first, then by leaf, then by evergreen, yes first.',
    ],
    ['pin=birch,/age', '; with Birch and age first.'],
    ['lens=field', '; read by Field walk.'],
  ])('says how it is shown: %s', (search, words) => {
    expect(said(search)).toBe(`2 of 3 systems${words}`)
  })

  it('is one sentence of all its parts', () => {
    const search =
      'systems=alder,cedar&lens=desk&layers=soil&state=disputed&is.height=2..4&all.uses=fuel,timber&not.leaf=needle&q=oak&differ=1&group=leaf&order=down.height,up.age'
    expect(said(search, 1)).toBe(
      '1 of 3 systems among Alder and Cedar, whose height is from low to tall, whose uses include fuel and timber, placed in soil, with a cell that is disputed, in which “oak” is found, but none whose leaf is needle; only dimensions on which they differ; grouped by leaf; sorted by height, last level first, then by age; read by Desk study.',
    )
  })

  it('says nothing of what is selected or marked', () => {
    expect(said('mark=alder&cell=alder/height', 3)).toBe('All 3 systems.')
  })

  it('ends with one full stop, even after a name that has one', () => {
    const assessors = trees.assessors.map((each) => ({ ...each, name: 'Field & Co.' }))
    const phrases = sentence('lens=field', 3, { ...trees, assessors })
    expect(phrases.map(({ text }) => text).join('')).toBe('All 3 systems; read by Field & Co.')
  })

  const asked = fc
    .record({
      systems: fc.integer({ min: 2, max: 6 }),
      dimensions: fc.integer({ min: 3, max: 12 }),
      seed: fc.nat(),
    })
    .map(makeDataset)
    .chain((dataset) => fc.tuple(fc.constant(dataset), queries(dataset)))

  it('reads as a sentence, whatever is asked', () => {
    fc.assert(
      fc.property(asked, ([dataset, query]) => {
        const vocabulary = vocabularyOf(dataset)
        const search = formatQuery(query)
        const shown = applyQuery(dataset, DEFAULT_QUERY).systems.length
        const phrases = querySentence({ vocabulary, query, search, size: sizeOf(dataset, shown) })
        const text = phrases.map((each) => each.text).join('')
        expect(text).toMatch(/^\S(?:.*\S)?$/)
        // what is sought stands there as it was typed
        expect(text.replace(/“.*”/, '“”')).not.toMatch(/\s\s| [,;.]|undefined|null/)
        expect(text.endsWith('.') && !text.endsWith('..')).toBe(true)
        expect(phrases.every((each) => each.text !== '')).toBe(true)
      }),
    )
  })

  it('leads from each part to the query without it, and from all to none', () => {
    fc.assert(
      fc.property(asked, ([dataset, query]) => {
        const vocabulary = vocabularyOf(dataset)
        const search = formatQuery(query)
        const size = sizeOf(dataset, dataset.systems.length)
        const phrases = querySentence({ vocabulary, query, search, size })
        const removable = phrases.flatMap(({ key, without }) =>
          without === null ? [] : [{ key, without }],
        )
        for (const { key, without } of removable) {
          const read = parseQuery(new URLSearchParams(without), vocabulary)
          expect(read.problems).toEqual([])
          if (key !== 'order') expect(read.query).toEqual(withoutKey(query, key))
          else expect(sortedBy(read.query)).toBe(Math.max(0, sortedBy(query) - 1))
        }
        const silent: (keyof ViewQuery)[] = ['mark', 'cell']
        const keys = new Set(removable.map(({ key }) => key.split('.')[0]))
        const given = new Set(
          [...new URLSearchParams(search).keys()].map((key) => key.split('.')[0]),
        )
        for (const key of silent) given.delete(key)
        expect(keys).toEqual(given)
      }),
    )
  })
})

/** How many orders lie over one another. */
function sortedBy({ order }: ViewQuery): number {
  if (order.by === 'sorted') return order.keys.length
  return order.by === 'declared' ? 0 : 1
}

function withoutKey(query: ViewQuery, key: string): ViewQuery {
  const [verb = '', id] = key.split('.')
  if (id === undefined) return { ...query, [verb]: DEFAULT_QUERY[verb as keyof ViewQuery] }
  const { [id]: _gone, ...picks } = query[verb as 'is' | 'all' | 'not']
  return { ...query, [verb]: picks }
}

describe('the name of a filter', () => {
  const named = (search: string, key: string) => {
    const vocabulary = vocabularyOf(trees)
    const { query } = parseQuery(new URLSearchParams(search), vocabulary)
    return filterName({ vocabulary, query, key })
  }

  it.each([
    ['q=oak', 'q', 'the search for “oak”'],
    ['is.leaf=needle', 'is.leaf', 'the filter on leaf'],
    ['not.motto=~a', 'not.motto', 'the filter on in short'],
    ['all.uses=fuel', 'all.uses', 'the filter on uses'],
    ['state=unknown', 'state', 'the filter on cell states'],
    ['layers=soil', 'layers', 'the filter on layers'],
    ['systems=alder', 'systems', 'the choice of systems'],
    ['dims=age', 'dims', 'the choice of dimensions'],
    ['hide=alder', 'hide', 'what is hidden'],
  ])('of %s, %s', (search, key, name) => {
    expect(named(search, key)).toBe(name)
  })
})
