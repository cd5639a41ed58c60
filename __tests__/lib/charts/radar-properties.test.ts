import fc from 'fast-check'
import { HOLE } from '@/lib/charts/radar/geometry'
import type { PresetId } from '@/lib/scene/frame'
import { makeDataset } from '../../support/make-dataset'
import {
  type DrawnRadar,
  drawRadar,
  middleOf,
  nodesOf,
  radarFaults,
} from '../../support/radar-scenes'

const asked = fc.record({
  systems: fc.integer({ min: 1, max: 24 }),
  dimensions: fc.integer({ min: 3, max: 16 }),
  seed: fc.nat(9999),
  nameLength: fc.constantFrom(1, 4, 12, 30, 120),
})

/** Marks and signs of cells that are not known, or bars of theirs, in the hole of a web. */
function marksInTheHole({ model, scene, plan }: DrawnRadar): string[] {
  const notKnown = model.series.flatMap((series) =>
    series.readings.flatMap((reading, spoke) =>
      reading.state === 'known' ? [] : [series.keys[spoke] ?? ''],
    ),
  )
  const marks = nodesOf(scene.nodes).filter(
    (node) => node.type === 'group' && notKnown.includes(node.key ?? ''),
  )
  return marks.flatMap((mark) => {
    const at = middleOf(mark)
    const hidden = plan.panels.some(
      ({ web }) => Math.hypot(at.x - web.centre.x, at.y - web.centre.y) < HOLE * web.radius,
    )
    return hidden ? [mark.key ?? ''] : []
  })
}

const PRESETS: PresetId[] = [
  ...(['wide', 'dash', 'narrow', 'auto', 'thumb'] as const),
  ...(['slide-16x9', 'slide-4x3', 'slide-half', 'square', 'og'] as const),
  ...(['a4-landscape', 'a4-portrait'] as const),
]

it.each(PRESETS)('keeps every label inside %s and apart from the others', (preset) => {
  fc.assert(
    fc.property(asked, fc.boolean(), fc.boolean(), (size, overlaid, selected) => {
      const dataset = makeDataset({
        ...size,
        systems: overlaid ? (size.systems % 4) + 1 : size.systems,
      })
      const cell = selected ? `/${dataset.spokes[size.seed % dataset.spokes.length]}` : ''
      const arrange = overlaid ? 'overlay' : 'auto'
      const drawn = drawRadar(dataset, { preset, query: { cell }, options: { arrange } })
      expect(radarFaults(drawn.scene).slice(0, 3)).toEqual([])
      expect(marksInTheHole(drawn)).toEqual([])
    }),
    { numRuns: 8 },
  )
})

it('draws the same picture from the same data', () => {
  fc.assert(
    fc.property(asked, (size) => {
      const draw = () => JSON.stringify(drawRadar(makeDataset(size), { preset: 'wide' }).scene)
      expect(draw()).toBe(draw())
    }),
    { numRuns: 8 },
  )
})
