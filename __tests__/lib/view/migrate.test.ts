import fc from 'fast-check'
import { GRAMMAR_VERSION, migrate } from '../../../lib/view/migrate'
import { formatQuery, parseQuery } from '../../../lib/view/query-url'
import { vocabularyOf } from '../../../lib/view/vocabulary'
import { queries } from '../../support/queries'
import { makeDataset, tinyDataset } from '../../support/tiny-dataset'

const read = (search: string) => parseQuery(new URLSearchParams(search), vocabularyOf(tinyDataset))

/**
 * Addresses as they were once given out, and what they are today. A line is added with each step, and none
 * is ever taken away.
 */
const OLD: [grammar: number, was: string, now: string][] = [
  [1, '', ''],
  [1, 'systems=cedar,alder', 'systems=cedar,alder'],
  [1, 'systems=cedar&systems=alder', 'systems=cedar,alder'],
  [1, 'dims=age,height', 'dims=age,height'],
  [1, 'lens=desk', 'lens=desk'],
  [1, 'lens=all', ''],
  [1, 'layers=crown,soil', 'layers=soil,crown'],
  [1, 'state=known,range,disputed', 'state=known,range,disputed'],
  [1, 'state=not-applicable,unknown,not-assessed', 'state=not-applicable,unknown,not-assessed'],
  [1, 'state=weak', 'state=low-confidence'],
  [1, 'state=weak,disputed', 'state=disputed,low-confidence'],
  [1, 'state=disputed&state=weak', 'state=disputed,low-confidence'],
  [1, 'is.height=2,4', 'is.height=2,4'],
  [1, 'is.shade=2,weak', 'is.shade=2,low-confidence'],
  [1, 'is.leaf=needle,broad', 'is.leaf=broad,needle'],
  [1, 'is.evergreen=yes', 'is.evergreen=yes'],
  [1, 'not.shade=weak', 'not.shade=low-confidence'],
  [1, 'not.age=range,unknown', 'not.age=range,unknown'],
  [1, 'q=a%20b', 'q=a%20b'],
  [1, 'q=weak', 'q=weak'],
  [1, 'differ=1', 'differ=1'],
  [1, 'differ=0', ''],
  [1, 'order=declared', ''],
  [1, 'order=depth', 'order=depth'],
  [1, 'order=bracket', 'order=bracket'],
  [1, 'order=up.height', 'order=up.height'],
  [1, 'order=down.leaf', 'order=down.leaf'],
  [1, 'mark=alder,/height,@soil', 'mark=/height,@soil,alder'],
  [1, 'mark=alder/height', 'mark=alder/height'],
  [1, 'cell=birch%2Fheight', 'cell=birch/height'],
  [1, 'cell=/age', 'cell=/age'],
  [1, 'cell=@crown', 'cell=@crown'],
  [1, 'cell=alder@soil', 'cell=alder@soil'],
  [1, 'cell=alder~builds-on~birch', 'cell=alder~builds-on~birch'],
]

describe('an old address', () => {
  it.each(OLD)('of grammar %i, %s, means what it meant', (_grammar, was, now) => {
    const { query, problems, rest } = read(was)
    expect({ now: formatQuery(query), problems, rest }).toEqual({ now, problems: [], rest: [] })
  })

  it('is there in the list for each grammar before the present one', () => {
    const grammars = new Set(OLD.map(([grammar]) => grammar))
    expect([...grammars]).toEqual(Array.from({ length: GRAMMAR_VERSION - 1 }, (_, i) => i + 1))
  })

  it('keeps the keys and values of others', () => {
    expect(
      migrate([
        ['words', 'weak'],
        ['q', 'weak'],
        ['is.leaf', 'weak,weaker'],
      ]),
    ).toEqual([
      ['words', 'weak'],
      ['q', 'weak'],
      ['is.leaf', 'low-confidence,weaker'],
    ])
  })
})

describe('an address of today', () => {
  it('is left as it is', () => {
    const sizes = fc.record({
      systems: fc.constant(4),
      dimensions: fc.integer({ min: 3, max: 15 }),
      seed: fc.nat(),
    })
    const searches = sizes.map(makeDataset).chain(queries).map(formatQuery)
    fc.assert(
      fc.property(searches, (search) => {
        const entries = [...new URLSearchParams(search)]
        expect(migrate(entries)).toEqual(entries)
      }),
    )
  })

  it('is the same after a second migration, whatever stands there', () => {
    const key = fc.oneof(fc.constantFrom('state', 'is.leaf', 'not.leaf', 'all.leaf'), fc.string())
    const value = fc.oneof(fc.constantFrom('weak', 'weak,known', 'low-confidence'), fc.string())
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (entries) => {
        expect(migrate(migrate(entries))).toEqual(migrate(entries))
      }),
    )
  })
})
