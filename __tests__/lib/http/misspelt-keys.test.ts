import { parseExplore } from '../../../lib/http/explore-query'
import { queryKeys } from '../../../lib/view/query-url'
import { vocabularyOf } from '../../../lib/view/vocabulary'
import { tinyDataset } from '../../support/tiny-dataset'

it.each([
  ['oder=depth', 'order'],
  ['sytems=alder', 'systems'],
  ['is_leaf=broad', 'is.leaf'],
  ['nto.leaf=broad', 'not.leaf'],
  ['acros=systems', 'across'],
])('the page of all pictures names for %s the key that was meant', (search, meant) => {
  const { problems } = parseExplore(new URLSearchParams(search), tinyDataset)
  expect(problems.map(({ nearest }) => nearest?.[0])).toEqual([meant])
})

it('has no key twice, and `all.` for dimensions with several values alone', () => {
  const keys = queryKeys(vocabularyOf(tinyDataset))
  expect(keys).toHaveLength(new Set(keys).size)
  expect(keys).toContain('is.height')
  expect(keys.filter((key) => key.startsWith('all.'))).toEqual([])
})
