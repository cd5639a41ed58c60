import { CHART_KINDS } from '@/lib/charts/index'
import { queryKeys } from '@/lib/view/query-url'
import { vocabularyOf } from '@/lib/view/vocabulary'
import { tinyDataset } from '../../support/tiny-dataset'

describe('the options of all kinds of chart', () => {
  const keys = CHART_KINDS.flatMap((kind) => kind.optionKeys())

  it('have a key each, since one address may hold those of every kind', () => {
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('have no key that a query has', () => {
    expect(keys.filter((key) => queryKeys(vocabularyOf(tinyDataset)).includes(key))).toEqual([])
  })
})
