import fc from 'fast-check'
import type { Order } from '@/lib/view/query'
import { makeDataset } from '../../support/make-dataset'
import { cellGroups, matrixScene } from '../../support/matrix-scenes'
import { FIXED, faultsOf, GROWING, madeSizes } from '../../support/sheets'

const sizes = madeSizes([1, 40], [1, 20])

/** Either way round, compared and grouped or not, with and without what is pinned. */
const asks = fc.record({
  across: fc.constantFrom('systems', 'dimensions'),
  ref: fc.constantFrom('', 's-0'),
  query: fc.record({
    group: fc.constantFrom('', 'd-0'),
    pin: fc.constantFrom<string[]>([], ['s-0', '/d-0']),
    order: fc.constantFrom<Order>(
      { by: 'declared' },
      { by: 'sorted', keys: [{ way: 'up', dimension: 'd-0' }] },
    ),
  }),
})

const SHEETS = [...GROWING, ['dash', 488]] as const

describe('a matrix of any size', () => {
  it.each(SHEETS)(
    'draws every cell once, inside %s at %s, and overlaps nothing',
    (preset, width) => {
      fc.assert(
        fc.property(sizes, (size) => {
          const dataset = makeDataset(size)
          const scene = matrixScene(dataset, { preset, width })
          expect(faultsOf(scene)).toEqual([])
          expect(cellGroups(scene, dataset)).toHaveLength(size.systems * size.dimensions)
        }),
        { numRuns: 10 },
      )
    },
  )

  it.each(['words', 'glyphs', 'text', 'dots'])('keeps to the sheet with show=%s', (show) => {
    fc.assert(
      fc.property(sizes, asks, (size, { across, ref, query }) => {
        const options = { show, across, ref }
        const scene = matrixScene(makeDataset(size), { preset: 'wide', options, query })
        expect(faultsOf(scene)).toEqual([])
      }),
      { numRuns: 14 },
    )
  })

  it.each([...FIXED, 'thumb'] as const)('fits %s, or says that it does not', (preset) => {
    fc.assert(
      fc.property(sizes, asks, (size, { ref, query }) => {
        const dataset = makeDataset(size)
        const scene = matrixScene(dataset, { preset, options: { ref }, query })
        expect(faultsOf(scene)).toEqual([])
        const drawn = cellGroups(scene, dataset).length
        expect([0, size.systems * size.dimensions]).toContain(drawn)
      }),
      { numRuns: 10 },
    )
  })
})
