import { applyQuery } from '../../../lib/view/apply-query'
import { DEFAULT_QUERY } from '../../../lib/view/query'
import { sourceLine } from '../../../lib/view/source-line'
import { sixSystems } from '../../support/tiny-dataset'

const line = (lens: string, states: Parameters<typeof sourceLine>[1] = []) =>
  sourceLine(applyQuery(sixSystems(), { ...DEFAULT_QUERY, lens }), states)

describe('the source line of a picture', () => {
  it('says what one of the assessors argues for', () => {
    expect(line('all')).toBe(
      'Source: AI companies and open protocols 1.0.0, CC-BY-4.0; 2 assessors, one argues for Bittensor.',
    )
  })

  it('names the one assessor who is heard, and counts the known cells', () => {
    expect(line('article', ['known', 'unknown'])).toMatch(
      /; read by The article, which argues for Bittensor; 1 of 2 known\.$/,
    )
    expect(line('public-record')).not.toContain('argues')
  })
})
