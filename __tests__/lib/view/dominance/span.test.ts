import type { Said } from '@/lib/dataset/cell'
import { spanOf } from '@/lib/view/dominance/span'

const said = { unproved: false, stale: false }

it.each<[string, Said, unknown]>([
  ['a known level is one level', { ...said, state: 'known', value: 4, weak: true }, [4, 4]],
  ['between two levels', { ...said, state: 'range', low: 2, high: 3, weak: false }, [2, 3]],
  [
    'a dispute runs from the least to the greatest reading',
    {
      ...said,
      state: 'disputed',
      claims: [
        { assessor: 'a', value: 4 },
        { assessor: 'b', range: [1, 2] },
      ],
    },
    [1, 4],
  ],
  ['unknown may be any level', { ...said, state: 'unknown' }, [1, 5]],
  ['not assessed may be any level', { ...said, state: 'not-assessed' }, [1, 5]],
  ['not applicable is no level', { ...said, state: 'not-applicable' }, null],
])('%s', (_name, cell, expected) => {
  const span = spanOf(cell, 5)
  expect(span && [span.low, span.high]).toEqual(expected)
})
