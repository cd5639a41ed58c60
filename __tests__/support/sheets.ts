import fc from 'fast-check'
import { overlaps, textBoxes } from '@/lib/scene/bounds'
import type { PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { Scene } from '@/lib/scene/scene'
import { allNodes } from './matrix-scenes'

/** Sheets that grow with what they hold, with the widths at which the page has them. */
export const GROWING = [
  ['wide', 1120],
  ['wide', 760],
  ['dash', 424],
  ['narrow', 350],
  ['narrow', 320],
  ['auto', 1280],
] as const satisfies readonly (readonly [PresetId, number])[]

/** Sheets of fixed size with words on them. */
export const FIXED = [
  'slide-16x9',
  'slide-4x3',
  'slide-half',
  'square',
  'og',
  'a4-portrait',
] as const satisfies readonly PresetId[]

/** The smallest type of a sheet: slides are read from the back row, a thumbnail has no words. */
export function leastType(preset: PresetId): number {
  if (preset === 'thumb') return 0
  return preset.startsWith('slide') ? 20 : 12
}

/** Datasets of up to so many systems and dimensions, for `makeDataset`. */
export function madeSizes(
  systems: [min: number, max: number],
  dimensions: [min: number, max: number],
) {
  return fc.record({
    systems: fc.integer({ min: systems[0], max: systems[1] }),
    dimensions: fc.integer({ min: dimensions[0], max: dimensions[1] }),
    seed: fc.nat(9999),
    nameLength: fc.constantFrom(4, 12, 30, 120),
  })
}

/** The first faults of a picture: text outside the sheet or below `least`, text on text, numbers that are none. */
export function faultsOf(scene: Scene, least = 0): string[] {
  const boxes = textBoxes(scene, measure)
  const outside = boxes.filter(({ box }) => {
    const [right, bottom] = [box.x + box.width, box.y + box.height]
    return box.x < -0.5 || box.y < -0.5 || right > scene.width + 0.5 || bottom > scene.height + 0.5
  })
  const nodes = allNodes(scene.nodes)
  const small = nodes.flatMap((node) => (node.type === 'text' && node.size < least ? [node] : []))
  const faults = [
    ...outside.map(({ text, box }) => `outside: ${text} ${JSON.stringify(box)}`),
    ...overlaps(boxes).map(
      ([a, b]) => `overlap: ${a.text} | ${b.text} ${JSON.stringify([a.box, b.box])}`,
    ),
    ...small.map(({ text, size }) => `too small: ${text} ${size}`),
    ...nodes
      .flatMap(numbersIn)
      .flatMap((each) => (Number.isFinite(each) ? [] : [`drawn: ${each}`])),
  ]
  return faults.slice(0, 3)
}

/** All numbers of a node or of whatever it holds. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}
