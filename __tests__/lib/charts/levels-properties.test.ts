import fc from 'fast-check'
import { barsOf } from '@/lib/charts/levels/model'
import { parseKey } from '@/lib/view/key'
import {
  levelsModelOf,
  levelsPlanOf,
  levelsRefusal,
  levelsScene,
} from '../../support/levels-scenes'
import { makeDataset } from '../../support/make-dataset'
import { allNodes } from '../../support/matrix-scenes'
import { FIXED, faultsOf, GROWING, leastType } from '../../support/sheets'

const sizes = fc.record({
  systems: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(24, 60, 200)),
  dimensions: fc.integer({ min: 1, max: 18 }),
  seed: fc.nat(9999),
  nameLength: fc.constantFrom(4, 12, 30, 120),
})

const countable = sizes.map(makeDataset).filter((dataset) => levelsRefusal(dataset) === null)

describe('levels of any dataset', () => {
  it('sum each bar to the number of systems', () => {
    fc.assert(
      fc.property(countable, (dataset) => {
        for (const { several, values, states } of barsOf(levelsModelOf(dataset))) {
          const ids = [...values, ...states].flatMap(({ systems }) => systems.map(({ id }) => id))
          expect(new Set(ids).size).toBe(dataset.systems.length)
          if (!several) expect(ids).toHaveLength(dataset.systems.length)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('give each block a key of its own, which names no cell, system or dimension', () => {
    fc.assert(
      fc.property(countable, (dataset) => {
        const bars = barsOf(levelsModelOf(dataset))
        const keys = bars.flatMap(({ values, states }) => [...values, ...states].map((b) => b.key))
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.filter((key) => parseKey(key) !== null)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('the sheet of levels', () => {
  it.each(GROWING)('holds every bar on %s at %s, and overlaps nothing', (preset, width) => {
    fc.assert(
      fc.property(countable, (dataset) => {
        const ask = { preset, size: { width } }
        const scene = levelsScene(dataset, ask)
        expect(faultsOf(scene, 12)).toEqual([])
        const keys = new Set(allNodes(scene.nodes).map(({ key }) => key))
        for (const { id, values, states } of barsOf(levelsModelOf(dataset))) {
          expect(keys).toContain(`/${id}`)
          for (const block of [...values, ...states]) {
            if (block.systems.length > 0) expect(keys).toContain(block.key)
          }
        }
      }),
      { numRuns: 6 },
    )
  })

  it.each(FIXED)('fits %s, or says that it does not', (preset) => {
    fc.assert(
      fc.property(countable, (dataset) => {
        const scene = levelsScene(dataset, { preset })
        if (scene.refusal) expect(scene.refusal).toMatch(/Ask for preset=auto/)
        else expect(faultsOf(scene, leastType(preset))).toEqual([])
      }),
      { numRuns: 6 },
    )
  })

  it('keeps its blocks apart and on the sheet', () => {
    fc.assert(
      fc.property(countable, (dataset) => {
        const plan = levelsPlanOf(dataset)
        for (const { blocks, y, height } of plan?.bars ?? []) {
          let end = 0
          for (const { box } of blocks) {
            expect(box.x).toBeGreaterThanOrEqual(end - 0.001)
            end = box.x + box.width
          }
          expect(end).toBeLessThanOrEqual((plan?.width ?? 0) + 0.001)
          expect(y + height).toBeLessThanOrEqual(plan?.height ?? 0)
        }
      }),
      { numRuns: 20 },
    )
  })
})
