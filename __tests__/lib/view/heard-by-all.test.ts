import { applyQuery } from '@/lib/view/apply-query'
import { heardByAll } from '@/lib/view/heard-by-all'
import { DEFAULT_QUERY } from '@/lib/view/query'
import { tinyDataset } from '../../support/tiny-dataset'

const through = (lens: string) => applyQuery(tinyDataset, { ...DEFAULT_QUERY, lens })

describe('what a lens leaves unsaid', () => {
  it('is nothing while everybody is heard', () => {
    expect(through('all').unheard).toEqual({})
  })

  it('is every shown cell in which somebody else has a word, as all read it', () => {
    const { unheard } = through('field')
    expect(Object.keys(unheard)).toEqual(['alder/height', 'birch/height'])
    expect(unheard['birch/height']).toMatchObject({ state: 'disputed' })
    // all fifteen but cedar/age, which nobody has looked at
    expect(Object.keys(through('desk').unheard)).toHaveLength(14)
  })

  it.each(['all', 'field', 'desk'])('can be heard again through %s', (lens) => {
    expect(heardByAll(through(lens)).cells).toEqual(through('all').cells)
  })
})
