import fc from 'fast-check'
import { overlaps, textBoxes } from '@/lib/scene/bounds'
import type { PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { Scene } from '@/lib/scene/scene'
import type { Order } from '@/lib/view/query'
import { makeDataset } from '../../support/make-dataset'
import { allNodes, cellGroups, matrixScene } from '../../support/matrix-scenes'

const sizes = fc.record({
  systems: fc.integer({ min: 1, max: 40 }),
  dimensions: fc.integer({ min: 1, max: 20 }),
  seed: fc.nat(9999),
  nameLength: fc.constantFrom(4, 12, 30, 120),
})

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

/** Text outside the sheet, label boxes that overlap, and numbers that are none. */
function faultsOf(scene: Scene): string[] {
  const boxes = textBoxes(scene, measure)
  const outside = boxes.filter(({ box }) => {
    const right = box.x + box.width
    const bottom = box.y + box.height
    return box.x < -0.5 || box.y < -0.5 || right > scene.width + 0.5 || bottom > scene.height + 0.5
  })
  const numbers = allNodes(scene.nodes).flatMap((node) =>
    Object.values(node).filter((value) => typeof value === 'number' && !Number.isFinite(value)),
  )
  return [
    ...outside.map(({ text, box }) => `outside: ${text} ${JSON.stringify(box)}`),
    ...overlaps(boxes).map(
      ([a, b]) => `overlap: ${a.text} | ${b.text} ${JSON.stringify([a.box, b.box])}`,
    ),
    ...numbers.map(() => 'not a number'),
  ]
}

const GROWING = [
  ['wide', 1120],
  ['wide', 760],
  ['dash', 488],
  ['dash', 424],
  ['narrow', 350],
  ['narrow', 320],
  ['auto', 1280],
] as const satisfies readonly (readonly [PresetId, number])[]
const FIXED: PresetId[] = ['slide-16x9', 'slide-half', 'square', 'og', 'a4-portrait', 'thumb']

describe('a matrix of any size', () => {
  it.each(GROWING)(
    'draws every cell once, inside %s at %s, and overlaps nothing',
    (preset, width) => {
      fc.assert(
        fc.property(sizes, (size) => {
          const dataset = makeDataset(size)
          const scene = matrixScene(dataset, { preset, width })
          expect(faultsOf(scene).slice(0, 3)).toEqual([])
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
        expect(faultsOf(scene).slice(0, 3)).toEqual([])
      }),
      { numRuns: 14 },
    )
  })

  it.each(FIXED)('fits %s, or says that it does not', (preset) => {
    fc.assert(
      fc.property(sizes, asks, (size, { ref, query }) => {
        const dataset = makeDataset(size)
        const scene = matrixScene(dataset, { preset, options: { ref }, query })
        expect(faultsOf(scene).slice(0, 3)).toEqual([])
        const drawn = cellGroups(scene, dataset).length
        expect([0, size.systems * size.dimensions]).toContain(drawn)
      }),
      { numRuns: 10 },
    )
  })
})
