import fc from 'fast-check'
import { DEFAULT_QUERY } from '../../../lib/view/query'
import { formatQuery, parseQuery, viewHref } from '../../../lib/view/query-url'
import { vocabularyOf } from '../../../lib/view/vocabulary'
import { makeDataset } from '../../support/make-dataset'
import { queries } from '../../support/queries'
import { tinyDataset } from '../../support/tiny-dataset'

const read = (search: string, dataset = tinyDataset) =>
  parseQuery(new URLSearchParams(search), vocabularyOf(dataset))
const canonical = (search: string, dataset = tinyDataset) =>
  formatQuery(read(search, dataset).query)

const MADE = makeDataset({ systems: 7, dimensions: 14, seed: 11 })

describe('a query in an address', () => {
  it.each([tinyDataset, MADE])('comes back as it was', (dataset) => {
    fc.assert(
      fc.property(queries(dataset), (query) => {
        const { query: back, problems: found, rest } = read(formatQuery(query), dataset)
        expect({ back, found, rest }).toEqual({ back: query, found: [], rest: [] })
      }),
    )
  })

  it('comes back as it was, whatever the dataset', () => {
    const sizes = {
      systems: fc.integer({ min: 2, max: 9 }),
      dimensions: fc.integer({ min: 3, max: 20 }),
    }
    const asked = fc
      .record({ ...sizes, seed: fc.nat() })
      .map(makeDataset)
      .chain((dataset) => fc.tuple(fc.constant(dataset), queries(dataset)))
    fc.assert(
      fc.property(asked, ([dataset, query]) => {
        const { query: back, problems: found } = read(formatQuery(query), dataset)
        expect({ back, found }).toEqual({ back: query, found: [] })
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
        expect(formatQuery(parseQuery(shuffled, vocabularyOf(MADE)).query)).toBe(formatQuery(query))
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
        'is.age',
        'all.height',
        'all.',
        'not.',
        'hide',
        'group',
        'pin',
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
        'up.height,down.age,up.height',
        'like.',
        'like.alder',
        '2..',
        '..',
        'weak',
        'alder/height,/age,birch',
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
        const text = formatQuery(parseQuery(entries, vocabularyOf(tinyDataset)).query)
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
      'cell=alder~builds-on~birch&mark=@soil,alder/height&pin=/age,birch&group=leaf&order=down.height,up.age&q=a%20b&not.age=2..3&is.leaf=broad&hide=cedar,/shade&systems=cedar,alder'
    expect(canonical(search)).toBe(
      'systems=cedar,alder&hide=/shade,cedar&is.leaf=broad&not.age=2..&q=a%20b&group=leaf&order=down.height,up.age&pin=/age,birch&mark=@soil,alder/height&cell=alder~builds-on~birch',
    )
  })

  it('takes a list as a form sends it', () => {
    expect(canonical('state=unknown&state=disputed&is.leaf=needle&is.leaf=broad')).toBe(
      'state=disputed,unknown&is.leaf=broad,needle',
    )
  })

  it.each([
    ['is.height=1..3', 'is.height=..3'],
    ['is.height=3..5', 'is.height=3..'],
    ['is.height=..5', 'is.height=1..5'],
    ['is.height=4..4', 'is.height=4'],
    ['is.height=..1', 'is.height=1'],
    ['order=up.height,down.age,', 'order=up.height,down.age'],
    ['hide=birch,/age&hide=alder', 'hide=/age,alder,birch'],
    ['pin=birch,/age,birch', 'pin=birch,/age'],
    ['state=weak,unknown', 'state=unknown,low-confidence'],
  ])('%s has one form', (search, form) => {
    expect(read(search).problems).toEqual([])
    expect(canonical(search)).toBe(form)
  })

  it('folds the words that a text is to hold', () => {
    const text = { id: 'motto', label: 'Motto', question: 'What?', type: 'text' as const }
    const groups = [...tinyDataset.groups, { id: 'words', label: 'Words', dimensions: [text] }]
    const dataset = { ...tinyDataset, groups }
    expect(read('is.motto=~ Café%20 au LAIT,~b', dataset).query.is).toEqual({
      motto: ['~b', '~cafe au lait'],
    })
    expect(canonical('not.motto=~a%26b', dataset)).toBe('not.motto=~a%26b')
  })

  it('looks through no system where the address names none', () => {
    let looked = 0
    const systems = new Proxy(tinyDataset.systems, {
      get(target, key, receiver) {
        looked++
        return Reflect.get(target, key, receiver)
      },
    })
    const dataset = { ...tinyDataset, systems }
    read('is.height=2..&q=x&order=up.age&group=leaf&hide=/age&pin=/shade&cell=/age', dataset)
    expect(looked).toBe(0)
    read('pin=alder', dataset)
    expect(looked).toBeGreaterThan(0)
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
