import fc from 'fast-check'
import { applyQuery } from '../../../lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '../../../lib/view/query'
import type { View } from '../../../lib/view/view'
import { makeDataset } from '../../support/make-dataset'
import { tinyDataset } from '../../support/tiny-dataset'

const view = (query: Partial<ViewQuery> = {}): View =>
  applyQuery(tinyDataset, { ...DEFAULT_QUERY, ...query })
const names = (shown: View) => shown.systems.map(({ id }) => id).join(' ')
const sorted = (way: 'up' | 'down', dimension: string) =>
  ({ by: 'sorted', keys: [{ way, dimension }] }) as const
const dims = (shown: View) => shown.dimensions.map(({ id }) => id).join(' ')

describe('what is shown', () => {
  it('is everything, in declared order, when nothing is asked for', () => {
    const shown = view()
    expect([names(shown), dims(shown)]).toEqual([
      'alder birch cedar',
      'height shade age leaf evergreen',
    ])
    expect(Object.keys(shown.cells)).toHaveLength(15)
    expect([shown.hits, shown.left]).toEqual([null, { systems: 0, dimensions: 0 }])
    expect(shown.layers.map(({ id }) => id)).toEqual(['soil', 'trunk', 'crown'])
  })

  it('is what was chosen, in that order, and nothing of it counts as left out', () => {
    const shown = view({ systems: ['cedar', 'alder'], dims: ['leaf', 'height'] })
    expect([names(shown), dims(shown)]).toEqual(['cedar alder', 'leaf height'])
    expect(shown.left).toEqual({ systems: 0, dimensions: 0 })
    expect(shown.all.map(({ id }) => id)).toEqual(['alder', 'birch', 'cedar'])
  })

  it('passes over ids that are not there, and each id counts once', () => {
    expect(names(view({ systems: ['cedar', 'elm', 'cedar'] }))).toBe('cedar')
  })

  it('has groups whose dimensions joined are those shown, in order', () => {
    const groups = view({ dims: ['height', 'leaf', 'age'] }).groups
    expect(groups.map(({ id, dimensions }) => [id, dimensions])).toEqual([
      ['form', ['height']],
      ['kind', ['leaf']],
      ['form', ['age']],
    ])
  })

  it('has relations between shown systems only', () => {
    const ends = (shown: View) =>
      shown.relations.map(({ from, kind, to }) => `${from}~${kind}~${to}`)
    expect(ends(view())).toEqual([
      'alder~builds-on~birch',
      'alder~complements~cedar',
      'birch~contrasts-with~cedar',
      'cedar~uses~alder',
    ])
    expect(ends(view({ systems: ['alder', 'birch'] }))).toEqual(['alder~builds-on~birch'])
    expect(ends(view({ lens: 'desk' }))).toEqual(['birch~contrasts-with~cedar'])
  })

  it('has the bracket of each system in words, or none where it is not known', () => {
    expect(view().systems.map(({ bracket }) => bracket)).toEqual([
      'broad leaf',
      'broad leaf',
      'needle',
    ])
    expect(view({ lens: 'desk' }).systems.map(({ bracket }) => bracket)).toEqual([null, null, null])
  })
})

describe('filters', () => {
  it.each<[string, Partial<ViewQuery>, string, string]>([
    ['a value keeps known cells of it', { is: { leaf: ['broad'] } }, 'alder birch', ''],
    ['a level does not meet a disputed cell', { is: { height: ['4'] } }, '', ''],
    ['a state meets cells in it', { is: { height: ['disputed'] } }, 'birch', ''],
    [
      'values of one dimension are choices',
      { is: { height: ['5', 'disputed'] } },
      'birch cedar',
      '',
    ],
    ['two dimensions must both be met', { is: { height: ['5'], leaf: ['broad'] } }, '', ''],
    ['a value that is not wanted', { not: { leaf: ['broad'] } }, 'cedar', ''],
    ['a state that is not wanted', { not: { age: ['not-assessed', 'range'] } }, 'birch', ''],
    ['a yes', { is: { evergreen: ['yes'] } }, 'cedar', ''],
    ['a weak reading', { is: { shade: ['low-confidence'] } }, 'alder', ''],
    [
      'a dimension that is not shown counts too',
      { dims: ['height'], is: { leaf: ['needle'] } },
      'cedar',
      'height',
    ],
    [
      'a layer keeps those at home, reaching in or in dispute',
      { layers: ['trunk'] },
      'alder birch',
      '',
    ],
    ['a layer that one only may sit in does not', { layers: ['crown'] }, 'cedar', ''],
    ['several layers are choices', { layers: ['soil', 'crown'] }, 'alder cedar', ''],
  ])('%s', (_what, query, systems, dimensions) => {
    const shown = view(query)
    expect(names(shown)).toBe(systems)
    expect(dims(shown)).toBe(dimensions || 'height shade age leaf evergreen')
    expect(shown.left.systems).toBe(3 - shown.systems.length)
  })

  it('on a state keeps systems and dimensions that have such a cell, and names those cells', () => {
    const shown = view({ state: ['unknown', 'range'] })
    expect([names(shown), dims(shown)]).toEqual(['alder cedar', 'shade age'])
    expect(shown.hits).toEqual(['alder/age', 'cedar/shade'])
    expect(Object.keys(shown.cells)).toHaveLength(4)
    expect(shown.left).toEqual({ systems: 1, dimensions: 3 })
  })

  it('see through the lens', () => {
    expect(names(view({ lens: 'field', is: { height: ['4'] } }))).toBe('birch')
    expect(names(view({ lens: 'desk', layers: ['soil'] }))).toBe('cedar')
  })

  it('leave out dimensions on which all shown systems are known and equal', () => {
    expect(dims(view({ differ: true }))).toBe('height shade age leaf evergreen')
    const two = view({ differ: true, systems: ['alder', 'birch'] })
    expect([dims(two), two.left.dimensions]).toEqual(['height shade age', 2])
    expect(dims(view({ differ: true, systems: ['alder'] }))).toBe('height shade age leaf evergreen')
  })
})

describe('a search', () => {
  it.each<[string, string, string, string[] | null]>([
    ['the name of a system', 'ALDER', 'alder', null],
    ['a level', 'a giant', 'cedar', ['cedar/height']],
    ['a word of a reason', 'trunk lies', 'alder', ['alder/age']],
    ['a word with an accent and capitals', 'GÍANT', 'cedar', ['cedar/height']],
    ['a state', 'not assessed', 'cedar', ['cedar/age']],
    ['what is nowhere', 'xyzzy', '', []],
  ])('finds %s', (_what, q, systems, hits) => {
    const shown = view({ q })
    expect(names(shown)).toBe(systems)
    if (hits) expect(shown.hits).toEqual(hits)
  })

  it('keeps all cells of a system that it finds by name', () => {
    const shown = view({ q: 'birch' })
    expect(dims(shown)).toBe('height shade age leaf evergreen')
    expect(shown.hits).toHaveLength(5)
  })

  it('keeps all systems of a dimension that it finds by name', () => {
    const shown = view({ q: 'evergreen' })
    expect([names(shown), dims(shown)]).toEqual(['alder birch cedar', 'evergreen'])
  })

  it('and a state must hold of the same cell', () => {
    expect(view({ q: 'height', state: ['disputed'] }).hits).toEqual(['birch/height'])
    expect(view({ q: 'leaf', state: ['disputed'] }).systems).toEqual([])
  })

  it('treats signs of regular expressions as what they are', () => {
    expect(view({ q: '.*' }).systems).toEqual([])
    expect(view({ q: '(' }).systems).toEqual([])
  })
})

describe('the order of systems', () => {
  it.each<[string, ViewQuery['order'], string]>([
    [
      'depth: the one that stays nearest to the surface first',
      { by: 'depth' },
      'birch alder cedar',
    ],
    ['bracket: in the order of its values', { by: 'bracket' }, 'alder birch cedar'],
    ['up: known first, whatever the other states', sorted('up', 'height'), 'alder cedar birch'],
    ['down: known still first', sorted('down', 'height'), 'cedar alder birch'],
    ['states in their order', sorted('up', 'age'), 'alder birch cedar'],
    ['the same order of states downwards', sorted('down', 'age'), 'alder birch cedar'],
    ['ties by id', sorted('down', 'leaf'), 'cedar alder birch'],
    ['a dimension that is not there changes nothing', sorted('up', 'girth'), 'alder birch cedar'],
  ])('by %s', (_what, order, systems) => {
    expect(names(view({ order }))).toBe(systems)
  })

  it('by a value goes before the order in which systems were chosen', () => {
    const order = { by: 'sorted', keys: [{ way: 'up', dimension: 'height' }] } as const
    expect(names(view({ systems: ['cedar', 'alder'], order }))).toBe('alder cedar')
  })
})

describe('any dataset and query', () => {
  const made = fc
    .record({
      systems: fc.integer({ min: 1, max: 15 }),
      dimensions: fc.integer({ min: 3, max: 15 }),
      seed: fc.nat(),
    })
    .map(makeDataset)
  const query = fc.record({
    state: fc.subarray(['unknown', 'low-confidence', 'disputed', 'known'] as const),
    q: fc.constantFrom('', 'a', 'e', 'v-1', 'no'),
    differ: fc.boolean(),
    lens: fc.constantFrom('all', 'one', 'two'),
    order: fc.constantFrom<ViewQuery['order']>(
      { by: 'declared' },
      { by: 'depth' },
      { by: 'sorted', keys: [{ way: 'up', dimension: 'd-1' }] },
    ),
    layers: fc.subarray(['layer-0', 'layer-1']),
  })

  it('give a View that agrees with itself', () => {
    fc.assert(
      fc.property(made, query, (dataset, asked) => {
        const shown = applyQuery(dataset, { ...DEFAULT_QUERY, ...asked })
        const keys = shown.systems.flatMap((s) => shown.dimensions.map((d) => `${s.id}/${d.id}`))
        expect(Object.keys(shown.cells)).toEqual(keys)
        expect(shown.groups.flatMap(({ dimensions }) => dimensions)).toEqual(
          shown.dimensions.map(({ id }) => id),
        )
        expect(shown.left.systems + shown.systems.length).toBe(dataset.systems.length)
        for (const key of shown.hits ?? []) expect(keys).toContain(key)
        expect(JSON.parse(JSON.stringify(shown))).toEqual(shown)
      }),
    )
  })

  it('give the same View twice, and leave the dataset as it was', () => {
    fc.assert(
      fc.property(made, query, (dataset, asked) => {
        const before = JSON.stringify(dataset)
        const first = applyQuery(dataset, { ...DEFAULT_QUERY, ...asked })
        expect(applyQuery(dataset, { ...DEFAULT_QUERY, ...asked })).toEqual(first)
        expect(JSON.stringify(dataset)).toBe(before)
      }),
      { numRuns: 30 },
    )
  })
})
