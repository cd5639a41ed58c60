import { allNodes, groupAt, matrixScene } from '../../support/matrix-scenes'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

describe('words alone', () => {
  it('say without a glyph whatever a glyph says', () => {
    const scene = matrixScene(tinyDataset, { options: { show: 'text' } })
    const said = (key: string) =>
      allNodes(groupAt(scene, key).nodes).flatMap((node) => (node.type === 'text' ? node.text : []))
    expect(said('birch/height')).toEqual(['Low', 'Tall', 'disputed'])
    expect(said('alder/shade')).toEqual(['A little', 'likely'])
    expect(said('cedar/shade')).toEqual(['Source silent'])
    expect(said('cedar/age')).toEqual(['Not assessed'])
    const drawn = allNodes(groupAt(scene, 'birch/height').nodes).map(({ type }) => type)
    expect(new Set(drawn)).toEqual(new Set(['rect', 'group', 'text']))
  })
})

describe('dots', () => {
  const scene = matrixScene(tinyDataset, { options: { show: 'dots' } })
  const shape = (key: string) =>
    JSON.stringify(
      allNodes(groupAt(scene, key).nodes)
        .filter((node) => node.type !== 'group' && !('opacity' in node && node.opacity === 0))
        .map((node) => {
          const flat = node.type === 'rect' && node.height < node.width
          return [node.type, flat, 'dash' in node && node.dash !== undefined]
        }),
    )

  it('give every state a shape of its own', () => {
    const states = ['alder/height', 'alder/shade', 'birch/height', 'birch/age', 'cedar/shade']
    const shapes = [...states, 'cedar/age', 'alder/leaf'].map(shape)
    expect(new Set(shapes).size).toBe(shapes.length)
  })

  it('stand higher with the level, on a line of one length', () => {
    const place = (key: string) => {
      const nodes = allNodes(groupAt(scene, key).nodes)
      const line = nodes.find((node) => node.type === 'line')
      const dot = nodes.find((node) => node.type === 'circle' && node.fill === 'ink')
      if (line?.type !== 'line' || dot?.type !== 'circle') throw new Error(`no dot at ${key}`)
      return (line.y2 - dot.cy) / (line.y2 - line.y1)
    }
    const [none, middling, giant] = ['birch/shade', 'alder/height', 'cedar/height'].map(place)
    expect(none).toBeCloseTo(1.5 / 13)
    expect(middling).toBeCloseTo(0.5)
    expect(giant).toBeCloseTo(11.5 / 13)
  })

  it('take less room than glyphs', () => {
    const height = (show: string) => matrixScene(sixSystems(), { options: { show } }).height
    expect(height('dots')).toBeLessThan(0.9 * height('glyphs'))
  })
})
