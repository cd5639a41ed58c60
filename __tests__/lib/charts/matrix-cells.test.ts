import { findFolded } from '@/lib/charts/matrix/hit-wash'
import { measure } from '@/lib/scene/measure'
import type { GroupNode } from '@/lib/scene/scene'
import { makeDataset } from '../../support/make-dataset'
import {
  allNodes,
  cellGroups,
  groupAt,
  matrixModelOf,
  matrixScene,
  rectsIn,
  showGlyphs,
  showWords,
} from '../../support/matrix-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const solid = (group: GroupNode) =>
  rectsIn(group).filter(({ fill, opacity }) => fill === 'ink' && opacity === undefined)
const dashed = (group: GroupNode) => rectsIn(group).filter(({ dash }) => dash !== undefined)

describe('the cells of a matrix', () => {
  it.each([
    ['three trees', tinyDataset],
    ['six systems', sixSystems()],
    ['a made dataset', makeDataset({ systems: 7, dimensions: 12, seed: 8 })],
  ])('are as many in each state as the words about %s count', (_name, dataset) => {
    for (const asked of [showWords, showGlyphs]) {
      const { counts, cells } = matrixModelOf(dataset, asked)
      const states = new Map(cells.flat().map(({ key, state }) => [key, state]))
      const found = cellGroups(matrixScene(dataset, asked), dataset).map(({ key }) =>
        states.get(key ?? ''),
      )
      for (const [state, count] of Object.entries(counts)) {
        expect([state, found.filter((each) => each === state).length]).toEqual([state, count])
      }
    }
  })

  it('can each be pointed at, at least 22 by 24 pixels', () => {
    const scene = matrixScene(sixSystems(), { preset: 'dash', width: 488 })
    for (const group of cellGroups(scene, sixSystems())) {
      const target = rectsIn(group).find(({ key }) => key === group.key)
      expect(target?.opacity).toBe(0)
      expect(target?.width).toBeGreaterThanOrEqual(22)
      expect(target?.height).toBeGreaterThanOrEqual(24)
    }
  })

  it('are large enough for fingers on a phone', () => {
    const scene = matrixScene(sixSystems(), { preset: 'narrow' })
    for (const group of cellGroups(scene, sixSystems())) {
      const target = rectsIn(group).find(({ key }) => key === group.key)
      expect(target?.width).toBeGreaterThanOrEqual(32)
      expect(target?.height).toBeGreaterThanOrEqual(44)
    }
  })
})

describe.each([
  ['words', showWords],
  ['glyphs', showGlyphs],
])('states in %s', (_name, asked) => {
  const scene = matrixScene(tinyDataset, asked)
  const at = (key: string) => groupAt(scene, key)

  it('known: one solid slot of five', () => {
    expect(solid(at('alder/height'))).toHaveLength(1)
  })

  it('weak: a solid slot parted by two slits, never dashed', () => {
    expect(solid(at('alder/shade'))).toHaveLength(3)
    expect(dashed(at('alder/shade'))).toHaveLength(0)
  })

  it('range: one bar over two slots', () => {
    const [bar, ...more] = solid(at('alder/age'))
    const [slot] = solid(at('alder/height'))
    expect(more).toEqual([])
    expect(bar?.height).toBeGreaterThan(2 * (slot?.height ?? 99))
  })

  it('disputed: both readings on the two sides of a fault', () => {
    const group = at('birch/height')
    const [low, high] = solid(group)
    expect(solid(group)).toHaveLength(2)
    expect(low?.y).toBeGreaterThan(high?.y ?? 0)
    expect(allNodes(group.nodes).filter(({ type }) => type === 'line')).toHaveLength(1)
  })

  it('unknown: a dashed frame with a question mark and nothing solid', () => {
    expect(dashed(at('cedar/shade'))).toHaveLength(1)
    expect(solid(at('cedar/shade'))).toHaveLength(0)
    expect(allNodes(at('cedar/shade').nodes).filter(({ type }) => type === 'circle')).toHaveLength(
      1,
    )
  })

  it('not assessed: an empty dotted frame', () => {
    expect(dashed(at('cedar/age'))).toHaveLength(1)
    expect(solid(at('cedar/age'))).toHaveLength(0)
    expect(allNodes(at('cedar/age').nodes).filter(({ type }) => type === 'circle')).toHaveLength(0)
  })

  it('not applicable: a short bar without a frame', () => {
    expect(solid(at('birch/age'))).toHaveLength(1)
    expect(dashed(at('birch/age'))).toHaveLength(0)
  })

  it('no is not drawn as not applicable', () => {
    expect(solid(at('alder/evergreen'))).toHaveLength(0)
  })
})

describe('the selected cell', () => {
  it.each([showWords, showGlyphs])(
    'wears the tag with an ink outline; its row and column are washed',
    (asked) => {
      const scene = matrixScene(tinyDataset, { ...asked, query: { cell: 'birch/shade' } })
      const fills = (group: GroupNode) =>
        allNodes(group.nodes).flatMap((n) => ('fill' in n ? [n.fill] : []))
      const tagged = rectsIn(groupAt(scene, 'birch/shade')).filter(({ fill }) => fill === 'tag')
      expect(tagged.map(({ stroke, strokeWidth }) => [stroke, strokeWidth])).toEqual([['ink', 2]])
      expect(solid(groupAt(scene, 'birch/shade'))).toHaveLength(0)
      expect(fills(groupAt(scene, 'birch'))).toContain('tag')
      expect(fills(groupAt(scene, '/shade'))).toContain('tag')
      const washes = scene.nodes.filter((node) => node.type === 'rect' && node.fill === 'tagSoft')
      expect(washes).toHaveLength(2)
    },
  )
})

describe('a search', () => {
  const found = matrixScene(tinyDataset, { ...showWords, query: { q: 'TALL' } })

  it('washes and underlines the letters sought in cells that it hits', () => {
    const group = groupAt(found, 'birch/height')
    const washed = rectsIn(group).filter(({ fill }) => fill === 'tagSoft')
    expect(washed).toHaveLength(1)
    expect(washed[0]?.width).toBeCloseTo(measure('Tall', 'label', 13.5) + 4, 1)
  })

  it('draws the other cells quietly', () => {
    const scene = matrixScene(tinyDataset, {
      ...showWords,
      query: { state: ['unknown', 'disputed'] },
    })
    const content = (key: string) => groupAt(scene, key).nodes.at(-1)?.opacity
    expect(content('birch/height')).toBeUndefined()
    expect(content('birch/shade')).toBe(0.3)
  })

  it('finds letters whatever their case and accents', () => {
    expect(findFolded('The Café  Noir', 'cafe noir')).toBeNull()
    expect(findFolded('The Café Noir', 'CAFE')).toEqual({ from: 4, to: 8 })
    expect(findFolded('Straße', 'ss')).toBeNull()
    expect(findFolded('nothing', '')).toBeNull()
  })
})

describe('marks', () => {
  it('dim what is not marked', () => {
    const scene = matrixScene(tinyDataset, { ...showGlyphs, query: { mark: ['birch', '/age'] } })
    const content = (key: string) => groupAt(scene, key).nodes.at(-1)?.opacity
    expect(['birch/leaf', 'alder/age'].map(content)).toEqual([undefined, undefined])
    expect(content('alder/leaf')).toBe(0.25)
  })

  it('dim nothing for a relation, which is in another picture', () => {
    const query = { mark: ['alder~builds-on~birch'] }
    expect(matrixScene(tinyDataset, { ...showGlyphs, query })).toEqual(
      matrixScene(tinyDataset, showGlyphs),
    )
  })
})
