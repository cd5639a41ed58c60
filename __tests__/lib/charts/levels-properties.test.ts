import fc from 'fast-check'
import { barsOf } from '@/lib/charts/levels/model'
import { overlaps, textBoxes } from '@/lib/scene/bounds'
import type { PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { Scene, SceneNode } from '@/lib/scene/scene'
import { parseKey } from '@/lib/view/key'
import {
  levelsModelOf,
  levelsPlanOf,
  levelsRefusal,
  levelsScene,
} from '../../support/levels-scenes'
import { makeDataset } from '../../support/make-dataset'
import { allNodes } from '../../support/matrix-scenes'

const sizes = fc.record({
  systems: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(24, 60, 200)),
  dimensions: fc.integer({ min: 1, max: 18 }),
  seed: fc.nat(9999),
  nameLength: fc.constantFrom(4, 12, 30, 120),
})

const countable = sizes.map(makeDataset).filter((dataset) => levelsRefusal(dataset) === null)

/** Text outside the sheet or too small, label boxes that overlap, and numbers that are none. */
function faultsOf(scene: Scene, least: number): string[] {
  const boxes = textBoxes(scene, measure)
  const outside = boxes.filter(({ box }) => {
    const right = box.x + box.width
    const bottom = box.y + box.height
    return box.x < -0.5 || box.y < -0.5 || right > scene.width + 0.5 || bottom > scene.height + 0.5
  })
  const nodes = allNodes(scene.nodes)
  const isSmall = (node: SceneNode) => node.type === 'text' && node.size < least
  const numbers = nodes.flatMap((node) =>
    Object.values(node).filter((value) => typeof value === 'number' && !Number.isFinite(value)),
  )
  return [
    ...outside.map(({ text, box }) => `outside: ${text} ${JSON.stringify(box)}`),
    ...overlaps(boxes).map(([a, b]) => `overlap: ${a.text} | ${b.text}`),
    ...nodes.filter(isSmall).map(() => 'too small'),
    ...numbers.map(() => 'not a number'),
  ]
}

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

const GROWING = [
  ['wide', 1120],
  ['wide', 760],
  ['dash', 424],
  ['narrow', 350],
  ['narrow', 320],
  ['auto', 1280],
] as const satisfies readonly (readonly [PresetId, number])[]
const FIXED = ['slide-16x9', 'slide-4x3', 'slide-half', 'square', 'og', 'a4-portrait'] as const

describe('the sheet of levels', () => {
  it.each(GROWING)('holds every bar on %s at %s, and overlaps nothing', (preset, width) => {
    fc.assert(
      fc.property(countable, (dataset) => {
        const ask = { preset, size: { width } }
        const scene = levelsScene(dataset, ask)
        expect(faultsOf(scene, 12).slice(0, 3)).toEqual([])
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
        else expect(faultsOf(scene, preset.startsWith('slide') ? 20 : 12).slice(0, 3)).toEqual([])
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
