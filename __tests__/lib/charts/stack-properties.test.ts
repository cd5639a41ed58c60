import fc from 'fast-check'
import { makeStack } from '../../support/make-stack'
import { FIXED, GROWING } from '../../support/sheets'
import { blocksIn, drawStack, keysIn, stackFaults, stackModelOf } from '../../support/stack-scenes'

const shapes = fc.record({
  systems: fc.integer({ min: 1, max: 24 }),
  layers: fc.integer({ min: 2, max: 12 }),
  seed: fc.nat(9999),
  nameLength: fc.constantFrom(6, 14, 30, 120),
  relations: fc.constantFrom(0, 1, 3),
})
const asked = fc.record({
  cell: fc.constantFrom('', 's-0', '@l-1', 's-0@l-0'),
  arrows: fc.constantFrom('auto', 'all'),
  beds: fc.constantFrom('waves', 'straight'),
})

describe('a stack of any size', () => {
  it.each([...GROWING, ['wide', 700], ['dash', 400]] as const)(
    'keeps every word whole and apart on %s at %s',
    (preset, width) => {
      fc.assert(
        fc.property(shapes, asked, (shape, { cell, ...options }) => {
          const wanted = { preset, size: { width }, query: { cell }, options }
          const dataset = makeStack(shape)
          const scene = drawStack(dataset, wanted)
          expect(stackFaults(scene).slice(0, 3)).toEqual([])
          const blocks = stackModelOf(dataset, wanted).systems.flatMap((system) => system.blocks)
          expect(blocksIn(scene)).toHaveLength(blocks.length)
        }),
        { numRuns: 6 },
      )
    },
  )

  it.each([...FIXED, 'thumb'] as const)('fits %s, or says that it does not', (preset) => {
    fc.assert(
      fc.property(shapes, asked, (shape, { cell, ...options }) => {
        const wanted = { preset, query: { cell }, options }
        const dataset = makeStack(shape)
        const scene = drawStack(dataset, wanted)
        expect(stackFaults(scene).slice(0, 3)).toEqual([])
        const blocks = stackModelOf(dataset, wanted).systems.flatMap((system) => system.blocks)
        expect([0, blocks.length]).toContain(blocksIn(scene).length)
      }),
      { numRuns: 6 },
    )
  })

  it('draws no relation that the model does not hold, and none twice', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const dataset = makeStack(shape)
        const { relations } = stackModelOf(dataset, { options: { arrows: 'all' } })
        const drawn = keysIn(drawStack(dataset, { options: { arrows: 'all' } })).filter((key) =>
          key.includes('~'),
        )
        expect(relations.map(({ key }) => key)).toEqual(expect.arrayContaining(drawn))
      }),
      { numRuns: 6 },
    )
  })
})
