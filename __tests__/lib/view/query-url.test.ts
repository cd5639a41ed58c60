import fc from 'fast-check'
import { allDimensions } from '../../../lib/dataset/lookup'
import type { Dataset } from '../../../lib/dataset/schema'
import { dimensionType } from '../../../lib/dimensions'
import { byCodeUnit } from '../../../lib/nearest'
import { DEFAULT_QUERY, type Order, STATE_PICKS, type ViewQuery } from '../../../lib/view/query'
import { formatQuery, parseQuery, viewHref } from '../../../lib/view/query-url'
import { makeDataset } from '../../support/make-dataset'
import { tinyDataset } from '../../support/tiny-dataset'

const read = (search: string, dataset = tinyDataset) =>
  parseQuery(new URLSearchParams(search), dataset)
const canonical = (search: string, dataset = tinyDataset) =>
  formatQuery(read(search, dataset).query)

const MADE = makeDataset({ systems: 7, dimensions: 14, seed: 11 })

/** Any query in its canonical form: lists that are sets are in order, nothing empty is given. */
function queries(dataset: Dataset): fc.Arbitrary<ViewQuery> {
  const systems = dataset.systems.map(({ id }) => id)
  const dims = allDimensions(dataset).map(({ id }) => id)
  const layers = dataset.layers.map(({ id }) => id)
  const some = (ids: readonly string[]) => fc.shuffledSubarray([...ids], { minLength: 1 })
  const keys = [
    ...systems,
    ...dims.map((id) => `/${id}`),
    ...layers.map((id) => `@${id}`),
    `${systems[0]}/${dims[0]}`,
    `${systems[0]}~uses~${systems[1]}`,
  ]
  const orders: Order[] = [
    { by: 'declared' },
    { by: 'depth' },
    ...(dataset.bracket ? [{ by: 'bracket' } as const] : []),
    ...dims.flatMap((dimension) => [
      { by: 'up' as const, dimension },
      { by: 'down' as const, dimension },
    ]),
  ]
  return fc.record({
    systems: fc.option(some(systems)),
    dims: fc.option(some(dims)),
    lens: fc.constantFrom('all', ...dataset.assessors.map(({ id }) => id)),
    layers: layers.length === 0 ? fc.constant([]) : fc.subarray(layers),
    state: fc.subarray([...STATE_PICKS]),
    is: picks(dataset),
    not: picks(dataset),
    q: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim()),
    differ: fc.boolean(),
    order: fc.constantFrom(...orders),
    mark: fc.subarray(keys).map((list) => [...list].sort(byCodeUnit)),
    cell: fc.constantFrom('', ...keys),
  })
}

function picks(dataset: Dataset): fc.Arbitrary<Record<string, string[]>> {
  const pairs = allDimensions(dataset).map((dimension) => {
    const { filter } = dimensionType(dimension)
    const values = filter.control === 'choices' ? filter.choices.map(({ pick }) => pick) : []
    const numbers = filter.control === 'interval' ? ['10..20', '..-5', '7'] : []
    const all = [...values, ...numbers, ...STATE_PICKS]
    return fc
      .subarray(all, { minLength: 1 })
      .map((list) => [dimension.id, [...list].sort(byCodeUnit)] as const)
  })
  const chosen = fc.subarray(pairs, { maxLength: 3 }).chain((some) => fc.tuple(...some))
  return chosen.map((entries) => Object.fromEntries(entries))
}

describe('a query in an address', () => {
  it.each([tinyDataset, MADE])('comes back as it was', (dataset) => {
    fc.assert(
      fc.property(queries(dataset), (query) => {
        const { query: back, problems: found, rest } = read(formatQuery(query), dataset)
        expect({ back, found, rest }).toEqual({ back: query, found: [], rest: [] })
      }),
    )
  })

  it('has one form for one meaning', () => {
    fc.assert(
      fc.property(queries(MADE), fc.infiniteStream(fc.nat()), (query, numbers) => {
        const entries = [...new URLSearchParams(formatQuery(query))]
        const shuffled = entries
          .map((entry) => ({ entry, place: numbers.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ entry }) => entry)
        expect(formatQuery(parseQuery(shuffled, MADE).query)).toBe(formatQuery(query))
      }),
    )
  })

  it('is read without a throw, whatever stands there, and is then canonical', () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'systems',
        'is.height',
        'is.__proto__',
        'not.',
        'order',
        'mark',
        'cell',
        'q',
        'lens',
        'state',
      ),
    )
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'alder',
        'up.',
        'up.height',
        'a~b~c~d',
        '/',
        '@',
        'alder/',
        '__proto__',
        'constructor',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (entries) => {
        const text = formatQuery(parseQuery(entries, tinyDataset).query)
        expect(canonical(text)).toBe(text)
        expect(read(text).problems).toEqual([])
      }),
    )
  })

  it('is empty when everything is as usual', () => {
    expect(formatQuery(DEFAULT_QUERY)).toBe('')
    expect(read('').query).toEqual(DEFAULT_QUERY)
    expect(
      read('q=&systems=&order=&lens=&is.leaf=&differ=0&order=declared&lens=all').query,
    ).toEqual(DEFAULT_QUERY)
  })

  it('has one order of keys, and stays readable', () => {
    const search =
      'cell=alder~builds-on~birch&mark=@soil,alder/height&order=down.height&q=a%20b&is.leaf=broad&systems=cedar,alder'
    expect(canonical(search)).toBe(
      'systems=cedar,alder&is.leaf=broad&q=a%20b&order=down.height&mark=@soil,alder/height&cell=alder~builds-on~birch',
    )
  })

  it('takes a list as a form sends it', () => {
    expect(canonical('state=unknown&state=disputed&is.leaf=needle&is.leaf=broad')).toBe(
      'state=disputed,unknown&is.leaf=broad,needle',
    )
  })

  it('hands back the keys of others', () => {
    expect(read('arrange=overlay&lens=desk&shwo=1').rest).toEqual([
      ['arrange', 'overlay'],
      ['shwo', '1'],
    ])
  })

  it('drops harmful characters from a search', () => {
    expect(read(`q=${encodeURIComponent(' a\u202eb\u0000 ')}`).query.q).toBe('ab')
    expect(formatQuery({ ...DEFAULT_QUERY, q: 'a\ud800' })).toBe('q=a')
  })
})

describe('a link', () => {
  it('joins path, query and the options of a kind', () => {
    const query = { ...DEFAULT_QUERY, systems: ['alder', 'birch'] }
    expect(viewHref('/trees/radar', query, { arrange: 'overlay', ghost: '' })).toBe(
      '/trees/radar?systems=alder,birch&arrange=overlay',
    )
    expect(viewHref('/trees', DEFAULT_QUERY)).toBe('/trees')
  })
})
