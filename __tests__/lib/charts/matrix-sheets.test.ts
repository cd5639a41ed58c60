import { cellKey } from '@/lib/dataset/cell'
import type { Dataset } from '@/lib/dataset/schema'
import { overlaps, textBoxes } from '@/lib/scene/bounds'
import { PRESET_IDS } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import { toSvg } from '@/lib/scene/to-svg'
import { makeDataset } from '../../support/make-dataset'
import {
  type Asked,
  cellGroups,
  drawnTexts,
  matrixModelOf,
  matrixScene,
  textNodes,
} from '../../support/matrix-scenes'
import { sixSystems } from '../../support/six-systems'
import { dialectFaults } from '../../support/svg-dialect'
import { tinyDataset } from '../../support/tiny-dataset'

describe('glyphs alone', () => {
  const scene = matrixScene(sixSystems(), { preset: 'dash', width: 488 })

  it('stand under turned heads, in one band on a dashboard', () => {
    const turned = textNodes(scene).filter(({ rotate }) => rotate !== undefined)
    expect(turned.map(({ rotate }) => rotate)).toEqual(Array.from({ length: 17 }, () => -50))
    expect(scene.nodes.filter((node) => node.key === 'bitcoin')).toHaveLength(1)
  })

  it('explain every initial that is drawn', () => {
    const model = matrixModelOf(sixSystems(), { query: { cell: '' } })
    const used = new Set(
      model.cells.flat().flatMap(({ mark }) => (mark.kind === 'letters' ? mark.letters : [])),
    )
    const strong = textNodes(scene).filter(({ face, fill }) => face === 'strong' && fill === 'ink')
    for (const letters of used) {
      expect(strong.filter(({ text, anchor }) => text === letters && !anchor)).toHaveLength(1)
    }
  })

  it('put a number over a column whose name is too long, and the name in the key', () => {
    const long = 'A name that is far too long to stand over a column of glyphs in any orderly way'
    const systems = tinyDataset.systems.map((system) => ({
      ...system,
      name: `${system.name}: ${long}`,
    }))
    const narrow = matrixScene({ ...tinyDataset, systems }, { preset: 'narrow' })
    expect(
      textNodes(narrow)
        .filter(({ rotate }) => rotate)
        .map(({ text }) => text),
    ).toEqual(['1', '2', '3'])
    expect(drawnTexts(narrow).join(' ')).toContain(`Birch: ${long}`)
  })

  it('turn the matrix on a phone, with at most eight systems', () => {
    const first = (dataset: Dataset) => {
      const heads = matrixScene(dataset, { preset: 'narrow' })
      return textNodes(heads).find(({ rotate }) => rotate !== undefined)?.text
    }
    expect(first(sixSystems())).toBe('OpenAI')
    const many = makeDataset({ systems: 9, dimensions: 12, seed: 2 })
    expect(first(many)).toBe(many.groups[0]?.dimensions[0]?.label)
  })
})

describe('sheets', () => {
  it('have words where there is room, and glyphs where there is not', () => {
    const hasWords = (asked: Asked) =>
      drawnTexts(matrixScene(sixSystems(), asked)).includes('No single owner')
    expect(hasWords({ preset: 'wide' })).toBe(true)
    expect(hasWords({ preset: 'auto' })).toBe(true)
    expect(hasWords({ preset: 'dash' })).toBe(false)
    expect(hasWords({ preset: 'slide-16x9' })).toBe(false)
  })

  it('part columns into bands and repeat the systems in each', () => {
    const scene = matrixScene(sixSystems(), { preset: 'wide' })
    expect(scene.nodes.filter((node) => node.key === 'bitcoin')).toHaveLength(2)
    const one = matrixScene(sixSystems(), { preset: 'wide', width: 1900 })
    expect(one.nodes.filter((node) => node.key === 'bitcoin')).toHaveLength(1)
  })

  it('say what to do where the matrix does not fit', () => {
    const large = makeDataset({ systems: 40, dimensions: 20, seed: 4 })
    const scene = matrixScene(large, { preset: 'slide-16x9' })
    expect(drawnTexts(scene).join(' ')).toContain(
      'This sheet has no room for the matrix: 40 systems by 20 dimensions on slide-16x9, 1280 x 720. Ask for preset=auto, which grows, choose fewer, or take the csv.',
    )
  })

  it.each(PRESET_IDS)(
    'hold the six systems on %s, with no label outside or over another',
    (preset) => {
      const scene = matrixScene(sixSystems(), { preset })
      const boxes = textBoxes(scene, measure)
      expect(overlaps(boxes).map(([a, b]) => [a.text, b.text])).toEqual([])
      for (const { box } of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(-0.5)
        expect(box.x + box.width).toBeLessThanOrEqual(scene.width + 0.5)
        expect(box.y + box.height).toBeLessThanOrEqual(scene.height + 0.5)
      }
      const smallest = Math.min(...textNodes(scene).map(({ size }) => size))
      expect(smallest).toBeGreaterThanOrEqual(preset.startsWith('slide') ? 20 : 12)
      expect(dialectFaults(toSvg(scene, { theme: 'light' }))).toEqual([])
    },
  )

  it('grow with 200 systems by 25 dimensions, the most that is drawn', () => {
    const dataset = makeDataset({ systems: 200, dimensions: 25, seed: 6 })
    const scene = matrixScene(dataset, { preset: 'auto' })
    const keys = new Set(cellGroups(scene, dataset).map(({ key }) => key))
    expect(keys.size).toBe(5000)
    expect(keys.has(cellKey('s-199', 'd-24'))).toBe(true)
  })

  it('say how many the filter hides', () => {
    const scene = matrixScene(tinyDataset, { query: { is: { leaf: ['needle'] } } })
    expect(drawnTexts(scene)).toContain('2 systems are hidden by the filter.')
  })
})
