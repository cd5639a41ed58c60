import type { Scene, SceneNode } from '../../../lib/scene/scene'
import { tweenScenes } from '../../../lib/talk/tween-scene'

const scene = (id: string, nodes: SceneNode[]): Scene => ({
  ...{ id, width: 100, height: 50, language: 'en', title: id, description: id, nodes },
})
const dot = (cx: number, key = 'a'): SceneNode => ({
  type: 'circle',
  key,
  cx,
  cy: 5,
  r: 2,
  fill: 'ink',
})

describe('the way from one scene to the next', () => {
  it('moves what has the same key and type', () => {
    const at = tweenScenes(scene('one', [dot(10)]), scene('two', [dot(30)]))
    expect(at(0).nodes).toEqual([dot(10)])
    expect(at(0.25).nodes).toEqual([dot(15)])
    expect(at(1).nodes).toEqual([dot(30)])
  })

  it('is the next scene itself at its end, and names it all along', () => {
    const to = scene('two', [dot(30), dot(1, 'b')])
    const at = tweenScenes(scene('one', [dot(10)]), to)
    expect(at(1)).toBe(to)
    expect(at(0.5)).toMatchObject({ id: 'two', title: 'two' })
  })

  it('fades what comes and what leaves, and lays what leaves below', () => {
    const at = tweenScenes(scene('one', [dot(1, 'old')]), scene('two', [dot(2, 'new')]))
    expect(at(0.25).nodes).toEqual([
      { ...dot(1, 'old'), opacity: 0.75 },
      { ...dot(2, 'new'), opacity: 0.25 },
    ])
  })

  it('leaves alone what is the same in both', () => {
    const line: SceneNode = { type: 'line', x1: 0, y1: 1, x2: 9, y2: 1, stroke: 'rule' }
    const at = tweenScenes(scene('one', [line]), scene('two', [{ ...line }]))
    expect(at(0.5).nodes).toEqual([line])
  })

  it('moves a text that says the same, and fades one that does not', () => {
    const text = (x: number, said: string): SceneNode => ({
      ...{ type: 'text', x, y: 0, text: said, face: 'body', size: 20, fill: 'ink' },
    })
    const same = tweenScenes(scene('one', [text(0, 'Speed')]), scene('two', [text(8, 'Speed')]))
    expect(same(0.5).nodes).toEqual([text(4, 'Speed')])
    const other = tweenScenes(scene('one', [text(0, 'Speed')]), scene('two', [text(8, 'Reach')]))
    expect(other(0.5).nodes.map(({ opacity }) => opacity)).toEqual([0.5, 0.5])
  })

  it('moves the points of paths whose commands are alike', () => {
    const path = (x: number): SceneNode => ({
      ...{ type: 'path', key: 'a', stroke: 'ink' },
      d: [['M', 0, 0], ['A', 5, 5, 0, x > 5 ? 1 : 0, 1, x, 0], ['Z']],
    })
    const at = tweenScenes(scene('one', [path(0)]), scene('two', [path(10)]))
    expect(at(0.5).nodes).toMatchObject([{ d: [['M', 0, 0], ['A', 5, 5, 0, 1, 1, 5, 0], ['Z']] }])
  })

  it('fades paths of unlike commands over into each other', () => {
    const path = (letter: 'L' | 'Q'): SceneNode => ({
      ...{ type: 'path', key: 'a', fill: 'ink' },
      d: [['M', 0, 0], letter === 'L' ? ['L', 4, 4] : ['Q', 1, 1, 4, 4]],
    })
    const at = tweenScenes(scene('one', [path('L')]), scene('two', [path('Q')]))
    expect(at(0.5).nodes).toEqual([
      { ...path('L'), opacity: 0.5 },
      { ...path('Q'), opacity: 0.5 },
    ])
  })

  it('finds what belongs together inside groups', () => {
    const group = (x: number): SceneNode => ({
      type: 'group',
      key: '@a',
      nodes: [dot(x), dot(x + 1)],
    })
    const at = tweenScenes(scene('one', [group(0)]), scene('two', [group(10)]))
    expect(at(0.5).nodes).toEqual([group(5)])
  })
})
