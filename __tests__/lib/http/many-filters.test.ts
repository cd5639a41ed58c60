import { allDimensions } from '../../../lib/dataset/lookup'
import { leftSentence } from '../../../lib/http/left-sentence'
import { applyQuery } from '../../../lib/view/apply-query'
import { facets } from '../../../lib/view/facets'
import { STATE_PICKS } from '../../../lib/view/query'
import { parseQuery } from '../../../lib/view/query-url'
import { vocabularyOf } from '../../../lib/view/vocabulary'
import { makeDataset } from '../../support/make-dataset'
import { tinyDataset } from '../../support/tiny-dataset'

const large = makeDataset({ systems: 200, dimensions: 60, seed: 3 })
const everyFilter: [string, string][] = [
  ...allDimensions(large).flatMap(({ id }): [string, string][] => [
    [`is.${id}`, STATE_PICKS.join(',')],
    [`not.${id}`, 'unknown'],
  ]),
  ['q', 'nowhere at all'],
]

it('filters at most 24 dimensions at once, and says so', () => {
  const { query, problems } = parseQuery(everyFilter, vocabularyOf(large))
  expect(Object.keys(query.is)).toHaveLength(24)
  expect(Object.keys(query.not)).toEqual(Object.keys(query.is))
  expect(problems.map(({ message }) => message)).toEqual([
    'too many dimensions filtered at once: 60 (allowed: at most 24)',
  ])
})

it('reads each filter once, however many counts stand beside them', () => {
  const { query } = parseQuery(everyFilter, vocabularyOf(large))
  const view = applyQuery(large, query)
  const started = performance.now()
  facets(large, query)
  expect(leftSentence(large, view)).toMatch(/^No system/)
  // it took about a minute when each count made a View of its own
  expect(performance.now() - started).toBeLessThan(3000)
})

it('names each filter without which a system would be left', () => {
  const sentence = (search: string) => {
    const { query } = parseQuery(new URLSearchParams(search), vocabularyOf(tinyDataset))
    return leftSentence(tinyDataset, applyQuery(tinyDataset, query))
  }
  expect(sentence('is.leaf=needle&q=alder')).toBe(
    'No system is left: without the search for “alder” or the filter on Leaf there are some.',
  )
  expect(sentence('not.leaf=broad,needle')).toBe(
    'No system is left: without the filter on Leaf there are some.',
  )
  expect(sentence('is.leaf=broad&layers=crown')).toBe(
    'No system is left: without the filter on layers or the filter on Leaf there are some.',
  )
})
