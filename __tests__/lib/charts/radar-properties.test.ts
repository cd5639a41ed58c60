import fc from 'fast-check'
import { HOLE } from '@/lib/charts/radar/geometry'
import { textBoxes } from '@/lib/scene/bounds'
import type { PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import { makeDataset } from '../../support/make-dataset'
import { type DrawnRadar, drawRadar, middleOf, nodesOf } from '../../support/radar-scenes'
import { faultsOf } from '../../support/sheets'

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

/** Cells that no node of the picture is about. */
function unreached({ model, scene }: DrawnRadar): string[] {
  const keys = new Set(
    nodesOf(scene.nodes)
      .filter(({ key, opacity }) => key !== undefined && opacity !== 0)
      .map(({ key }) => key),
  )
  return model.series.flatMap((series) => series.keys.filter((key) => !keys.has(key)))
}

/** Names of systems that touch the hole of a web. */
function namesInTheHole({ model, scene, plan }: DrawnRadar): string[] {
  const names = textBoxes(scene, measure).filter(({ key }) =>
    model.series.some(({ id }) => id === key),
  )
  return names.flatMap(({ text, box }) => {
    const touches = plan.panels.some(({ web: { centre, radius } }) => {
      const x = Math.max(box.x, Math.min(centre.x, box.x + box.width))
      const y = Math.max(box.y, Math.min(centre.y, box.y + box.height))
      return Math.hypot(x - centre.x, y - centre.y) < HOLE * radius
    })
    return touches ? [text] : []
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
      expect(faultsOf(drawn.scene)).toEqual([])
      expect(marksInTheHole(drawn)).toEqual([])
      expect(namesInTheHole(drawn)).toEqual([])
      if (preset !== 'thumb' && !drawn.scene.refusal) expect(unreached(drawn)).toEqual([])
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
