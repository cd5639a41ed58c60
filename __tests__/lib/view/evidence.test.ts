import { applyQuery } from '../../../lib/view/apply-query'
import { evidenceOf } from '../../../lib/view/evidence'
import { footNote } from '../../../lib/view/foot-note'
import { DEFAULT_QUERY, type ViewQuery } from '../../../lib/view/query'
import { tinyDataset as dataset } from '../../support/tiny-dataset'

const evidence = (key: string, query: Partial<ViewQuery> = {}) =>
  evidenceOf({ dataset, view: applyQuery(dataset, { ...DEFAULT_QUERY, ...query }), key })

it('keeps both readings of a dispute, each with its level, reason and source', () => {
  const found = evidence('birch/height')
  expect(found).toMatchObject({
    kind: 'cell',
    heading: 'Birch, Height',
    question: 'How tall is it?',
    state: 'disputed',
    words: 'disputed: low or tall',
    system: 'birch',
    previous: 'alder/evergreen',
    next: 'birch/shade',
  })
  expect(found?.readings).toMatchObject([
    {
      assessorName: 'Field walk',
      words: 'tall',
      low: 4,
      high: 4,
      levels: 5,
      criterion: 'It is tall.',
    },
    { assessorName: 'Desk study', words: 'low', low: 2, high: 2, confidence: 'high' },
  ])
  expect(found?.readings[0]?.evidence).toMatchObject([{ title: 'A notebook', locator: 'Page 1' }])
  expect(found?.footNote).toBe('1 source so far: notes of a walk.')
})

it.each([
  ['alder/shade', 'a little, likely', ['a little, likely']],
  ['alder/age', 'between decades and a century', ['between decades and a century']],
  ['birch/age', 'n/a', ['not applicable']],
  ['cedar/shade', 'unknown', ['unknown']],
  ['cedar/age', 'not assessed', []],
  ['cedar/leaf', 'needle', ['needle']],
])('%s reads %s', (key, words, readings) => {
  const found = evidence(key)
  expect(found?.words).toBe(words)
  expect(found?.readings.map((reading) => reading.words)).toEqual(readings)
})

it('hears one assessor through the lens', () => {
  const found = evidence('birch/height', { lens: 'desk' })
  expect(found?.readings).toHaveLength(1)
  expect(found?.state).toBe('known')
})

it('gathers placements and relations', () => {
  expect(evidence('birch@trunk')).toMatchObject({
    kind: 'placement',
    heading: 'Birch, Trunk',
    state: 'disputed',
    readings: [{ status: 'primary' }, { status: 'secondary' }],
    previous: 'alder@trunk',
    next: 'birch@crown',
  })
  expect(evidence('cedar~uses~alder')).toMatchObject({
    kind: 'relation',
    heading: 'Cedar uses Alder',
    readings: [{ status: 'imagined', words: 'said to be possible, not yet so' }],
  })
})

it('sums up a system, a dimension and a layer', () => {
  expect(evidence('cedar')).toMatchObject({ kind: 'system', readings: [], system: 'cedar' })
  expect(evidence('/height')?.levels.map(({ label }) => label)).toHaveLength(5)
  expect(evidence('@crown')?.entries.map(({ name }) => name)).toContain('Cedar')
  expect(evidence('/height')?.entries.map(({ key }) => key)).toEqual([
    'alder/height',
    'birch/height',
    'cedar/height',
  ])
  expect(evidence('cedar')?.entries).toHaveLength(5)
  expect(evidence('/height')?.footNote).toBe('1 source so far: notes of a walk.')
})

it.each(['', 'oak', 'oak/height', 'alder/width', '@sky', 'alder@sky', 'alder~eats~birch'])(
  'finds nothing for %s',
  (key) => expect(evidence(key)).toBeNull(),
)

it('shows what a filter hides, without neighbours', () => {
  const found = evidence('cedar/height', { systems: ['alder'] })
  expect(found?.words).toBe('a giant')
  expect([found?.previous, found?.next]).toEqual(['', ''])
})

it('walks every cell from the first to the last', () => {
  const keys = ['alder/height']
  for (let next = evidence('alder/height')?.next; next; next = evidence(next)?.next) keys.push(next)
  expect(keys).toHaveLength(15)
  expect(keys.at(-1)).toBe('cedar/evergreen')
})

it('names a kind of source that several share once', () => {
  const item = (source: string, kind: string) => ({
    ...{ source, kind, title: source, locator: '', url: '', date: '', accessed: '', note: '' },
  })
  const items = [item('a', 'licence file'), item('b', 'licence file'), item('c', 'article')]
  expect(footNote([...items, ...items])).toBe('3 sources: licence file (2); article.')
  expect(footNote([])).toBe('No source stands behind this yet.')
})
