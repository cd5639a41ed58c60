import { DEFAULT_QUERY, type ViewQuery } from '../../../lib/view/query'
import { orderParts } from '../../../lib/view/sentence-order'
import { vocabularyOf } from '../../../lib/view/vocabulary'
import { tinyDataset } from '../../support/tiny-dataset'

const seriated: ViewQuery = { ...DEFAULT_QUERY, order: { by: 'seriated' } }

it.each([
  [300, 'with those that are alike side by side'],
  [
    301,
    'in declared order, since more than 300 are too many to put those that are alike side by side',
  ],
])('says of %i systems whether those that are alike stand together', (systems, words) => {
  const told = { vocabulary: vocabularyOf(tinyDataset), query: seriated }
  expect(orderParts(told, { systems }).map(({ text }) => text)).toEqual([words])
})
