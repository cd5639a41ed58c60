import { drawChart } from '../../../lib/charts/draw'
import { datasetSchema } from '../../../lib/dataset/schema'
import { frameOf } from '../../../lib/scene/frame'
import { measure } from '../../../lib/scene/measure'
import { applyQuery } from '../../../lib/view/apply-query'
import { evidenceOf } from '../../../lib/view/evidence'
import { DEFAULT_QUERY } from '../../../lib/view/query'
import { parseQuery } from '../../../lib/view/query-url'
import { canonicalKey, relationKey } from '../../../lib/view/relation-key'
import { vocabularyOf } from '../../../lib/view/vocabulary'
import { stackModelOf } from '../../support/stack-scenes'
import { tinyDataset } from '../../support/tiny-dataset'

const KEY = 'alder~complements~cedar'
const [alder, birch, cedar] = tinyDataset.systems
const back = { assessor: 'desk', kind: 'complements', to: 'alder', reason: 'So too.', evidence: [] }
/** Alder is said to complement cedar by one assessor, cedar to complement alder by the other. */
const both = datasetSchema.parse({
  ...tinyDataset,
  systems: [alder, birch, { ...cedar, relations: [...(cedar?.relations ?? []), back] }],
})

it('is one for both ways of a relation that has no direction', () => {
  expect(relationKey('complements', 'cedar', 'alder')).toBe(KEY)
  expect(relationKey('complements', 'alder', 'cedar')).toBe(KEY)
  expect(relationKey('uses', 'cedar', 'alder')).toBe('cedar~uses~alder')
  expect(['cedar~complements~alder', 'cedar/height', '@crown', 'x'].map(canonicalKey)).toEqual([
    KEY,
    'cedar/height',
    '@crown',
    'x',
  ])
})

it('is read from an address in either way', () => {
  const entries: [string, string][] = [
    ['cell', 'cedar~complements~alder'],
    ['mark', `cedar~complements~alder,${KEY}`],
  ]
  const { query, problems } = parseQuery(entries, vocabularyOf(both))
  expect([query.cell, query.mark, problems]).toEqual([KEY, [KEY], []])
})

it('finds every statement behind the line of a stack', () => {
  const drawing = drawChart({
    dataset: both,
    hash: 'h',
    chart: 'stack',
    query: DEFAULT_QUERY,
    options: {},
    frame: frameOf('square', measure),
  })
  const said = (drawing.records?.().rows ?? []).filter(
    ([about, , , , , , words]) => [about, words].join() === 'relation,complements',
  )
  expect(said.map((row) => [row[1], row[3], row[7]])).toEqual([
    ['alder', 'cedar', 'Field walk'],
    ['cedar', 'alder', 'Desk study'],
  ])
  const line = stackModelOf(both).relations.find(({ key }) => key === KEY)
  expect(line?.readings).toHaveLength(2)
})

it.each([KEY, 'cedar~complements~alder'])('shows every statement as evidence for %s', (key) => {
  const found = evidenceOf({ dataset: both, view: applyQuery(both, DEFAULT_QUERY), key })
  expect(found?.key).toBe(KEY)
  expect(found?.readings.map(({ assessorName }) => assessorName)).toEqual([
    'Field walk',
    'Desk study',
  ])
  expect(found?.previous).not.toBe('')
})
