import fc from 'fast-check'
import type { Assessment, Dataset } from '@/lib/dataset/schema'
import { coverageModelOf, coverageScene } from '../../support/coverage-scenes'
import { makeDataset } from '../../support/make-dataset'
import { allNodes, textNodes } from '../../support/matrix-scenes'
import { FIXED, faultsOf, GROWING, leastType, madeSizes } from '../../support/sheets'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const sizes = madeSizes([1, 24], [1, 18])

describe('the sheet of coverage', () => {
  it.each(GROWING)('holds every figure on %s at %s, and overlaps nothing', (preset, width) => {
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        const scene = coverageScene(dataset, { preset, size: { width } })
        expect(faultsOf(scene, 12)).toEqual([])
        const keys = new Set(allNodes(scene.nodes).map(({ key }) => key))
        const { whole, parts } = coverageModelOf(dataset)
        for (const { figures } of [whole, ...parts.flatMap(({ rows }) => rows)]) {
          for (const { key, count } of figures) expect(keys.has(key)).toBe(count > 0)
        }
      }),
      { numRuns: 8 },
    )
  })

  it.each([...FIXED, 'thumb'] as const)('fits %s, or says that it does not', (preset) => {
    fc.assert(
      fc.property(sizes, fc.constantFrom('all', 'assessors'), (size, counted) => {
        const scene = coverageScene(makeDataset(size), { preset, options: { counted } })
        expect(faultsOf(scene, leastType(preset))).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it.each(['slide-16x9', 'slide-4x3', 'slide-half'] as const)(
    'shows at least one system on %s, and is not refused',
    (preset) => {
      for (const dataset of [sixSystems(), makeDataset({ systems: 24, dimensions: 12, seed: 4 })]) {
        const scene = coverageScene(dataset, { preset })
        expect(scene.refusal).toBeUndefined()
        const keys = allNodes(scene.nodes).map(({ key }) => key)
        for (const { id } of dataset.systems.slice(0, 1)) expect(keys).toContain(id)
      }
    },
  )

  it('names the parts and counts the rows for which a slide has no room', () => {
    const dataset = makeDataset({ systems: 24, dimensions: 12, seed: 4 })
    const scene = coverageScene(dataset, { preset: 'slide-16x9' })
    const said = textNodes(scene).map(({ text }) => text)
    expect(said.join(' ')).toMatch(
      /1\d more: .+ and 1\d more\. Not on this sheet: by dimension and by assessor\./,
    )
  })
})

/** The trees with nothing known, and with nobody who has looked. */
const silenced = (assessments: Dataset['systems'][number]['assessments']): Dataset => ({
  ...tinyDataset,
  systems: tinyDataset.systems.map((system) => ({ ...system, assessments })),
})

describe('a bar', () => {
  it('is drawn as a gap in the record where everything is unknown', () => {
    const unknown: Assessment = {
      assessor: 'field',
      status: 'unknown',
      reason: 'Silent.',
      evidence: [],
    }
    const dims = ['height', 'shade', 'age', 'leaf', 'evergreen']
    const dataset = silenced(Object.fromEntries(dims.map((id) => [id, [unknown]])))
    const scene = coverageScene(dataset, { options: { counted: 'systems' } })
    const bar = allNodes(scene.nodes).filter(({ key }) => key === 'alder!unknown')
    expect(bar).toHaveLength(2)
    const drawn = allNodes(bar)
    expect(drawn.filter((node) => node.type === 'rect' && node.dash !== undefined)).toHaveLength(5)
    expect(drawn.some((node) => node.type === 'rect' && node.fill === 'ink')).toBe(false)
  })

  it('is empty frames where nobody has looked', () => {
    const scene = coverageScene(silenced({}), { options: { counted: 'systems' } })
    const frames = allNodes(scene.nodes.filter(({ key }) => key === 'alder!not-assessed'))
    const rects = frames.filter((node) => node.type === 'rect' && node.stroke === 'ink3')
    expect(rects).toHaveLength(5)
  })

  it('is as long as there are cells, in the order of the states', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        const model = coverageModelOf(dataset)
        const scene = coverageScene(dataset, { preset: 'thumb' })
        const bars = scene.nodes.flatMap((node) => (node.type === 'group' ? [node] : []))
        const drawn = [...new Set(bars.map(({ key }) => key))]
        const said = (model.parts[0]?.rows ?? [])
          .slice(0, 6)
          .flatMap(({ figures }) => figures.slice(0, 6).filter(({ count }) => count > 0))
        expect(drawn).toEqual(said.map(({ key }) => key))
      }),
      { numRuns: 20 },
    )
  })
})
