import { SHORT_CAPTION } from '@/lib/charts/radar/caption'
import { HOLE, type Web } from '@/lib/charts/radar/geometry'
import { radar } from '@/lib/charts/radar/index'
import { radarPlan } from '@/lib/charts/radar/layout'
import type { Dataset } from '@/lib/dataset/schema'
import { frameOf, type PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { Point, SceneNode } from '@/lib/scene/scene'
import type { Asked } from '../../support/asking'
import { drawRadar, middleOf, nodesOf, radarModelOf } from '../../support/radar-scenes'
import { faultsOf } from '../../support/sheets'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const draw = (asked: Asked = {}, dataset: Dataset = tinyDataset) => drawRadar(dataset, asked)
const away = (web: Web, { x, y }: Point) => Math.hypot(x - web.centre.x, y - web.centre.y)

/** The groups with this key, without wedges and names. */
const groups = (nodes: SceneNode[], key: string) =>
  nodesOf(nodes).filter(
    (node) => node.type === 'group' && node.key === key && node.nodes.length > 0,
  )
const texts = (nodes: SceneNode[]) =>
  nodesOf(nodes).flatMap((node) => (node.type === 'text' ? [node.text] : []))

describe('each state of a cell', () => {
  const { scene, plan } = draw({ preset: 'wide' })
  const web = plan.panels[0]?.web ?? { centre: { x: 0, y: 0 }, radius: 1, marker: 1 }
  const drawn = (key: string) => groups(scene.nodes, key).map((node) => away(web, middleOf(node)))

  it('is drawn without a number that is none, and apart from the centre', () => {
    expect(faultsOf(scene)).toEqual([])
    for (const key of ['alder/height', 'birch/height', 'cedar/shade', 'cedar/age', 'birch/age']) {
      for (const distance of drawn(key)) expect(distance).toBeGreaterThan(HOLE * web.radius)
    }
  })

  it('known: a filled marker in its band', () => {
    const [distance = 0] = drawn('cedar/height')
    expect(distance / web.radius).toBeCloseTo(1 - (1 - HOLE) / 10, 2)
  })

  it('known but weak: filled, with a ring of paper inside, and never hollow', () => {
    const [weak] = groups(scene.nodes, 'alder/shade')
    const parts = nodesOf(weak ? [weak] : []).filter((node) => node.type !== 'group')
    expect(parts[0]).toMatchObject({ fill: 'mark1' })
    expect(parts[1]).toMatchObject({ stroke: 'paper' })
    expect(parts[1]).not.toHaveProperty('fill', 'paper')
  })

  it('disputed: two half markers', () => {
    expect(drawn('birch/height')).toHaveLength(2)
  })

  it('unknown: a hollow marker beyond the rim, with words', () => {
    const [sign] = groups(scene.nodes, 'cedar/shade')
    expect(sign && away(web, middleOf(sign))).toBeGreaterThan(web.radius + web.marker)
    const parts = nodesOf(sign ? [sign] : []).filter((node) => node.type === 'path')
    expect(parts).toMatchObject([{ fill: 'paper' }, { stroke: 'mark3' }])
    expect(parts.some((node) => node.type === 'path' && node.fill === 'mark3')).toBe(false)
    expect(texts(scene.nodes)).toContain('source silent')
  })

  it('not assessed: an empty dotted ring; not applicable: a short bar; both beyond the rim', () => {
    const ring = nodesOf(groups(scene.nodes, 'cedar/age')).find((node) => node.type === 'circle')
    expect(ring).toMatchObject({ fill: 'paper', stroke: 'mark3', cap: 'round' })
    const bar = nodesOf(groups(scene.nodes, 'birch/age')).find((node) => node.type === 'rect')
    expect(bar).toMatchObject({ fill: 'mark2' })
    for (const key of ['cedar/age', 'birch/age']) {
      expect(Math.min(...drawn(key))).toBeGreaterThan(web.radius + web.marker)
    }
  })

  it('of a range: a solid bar of the colour of its system', () => {
    expect(nodesOf(scene.nodes)).toContainEqual(
      expect.objectContaining({ type: 'path', about: 'alder', stroke: 'mark1', cap: 'round' }),
    )
  })

  it('is named in the key, if it occurs', () => {
    const named = texts(draw({ preset: 'square' }).scene.nodes)
    expect(named).toEqual(expect.arrayContaining(['likely', 'between', 'disputed']))
    const plain = draw({ preset: 'square', query: { systems: ['openai'] } }, sixSystems())
    expect(texts(plain.scene.nodes)).not.toContain('between')
  })
})

describe('an overlay', () => {
  it('shows four equal readings as four markers', () => {
    const [first] = tinyDataset.systems
    const height = first?.assessments.height ?? []
    const twins = ['a', 'b', 'c', 'd'].map((id) => ({
      ...{ id, name: id, placements: [], relations: [] },
      assessments: { height, shade: height, age: [] },
    }))
    const dataset = { ...tinyDataset, systems: twins }
    const { scene } = draw({ options: { arrange: 'overlay' } }, dataset)
    const places = twins.map(({ id }) => {
      const [marker] = groups(scene.nodes, `${id}/height`)
      return marker ? middleOf(marker).y.toFixed(1) : 'none'
    })
    expect(new Set(places).size).toBe(4)
  })

  it('names each line beside it in its colour, or all of them below', () => {
    const { scene } = draw()
    const named = nodesOf(scene.nodes).filter(
      (node) => node.type === 'text' && ['Alder', 'Birch', 'Cedar'].includes(node.text),
    )
    expect(named).toHaveLength(3)
  })

  it('dims what is not marked', () => {
    const { scene } = draw({ query: { mark: ['alder'] } })
    const dimmed = groups(scene.nodes, 'birch').filter((node) => node.opacity === 0.25)
    expect(dimmed.length).toBeGreaterThan(0)
    expect(groups(scene.nodes, 'alder').every((node) => node.opacity === undefined)).toBe(true)
  })

  it.each(['@crown', 'alder@crown', 'alder~builds-on~birch'])(
    'dims nothing for %s, which is not in it',
    (key) => {
      expect(draw({ query: { mark: [key] } }).scene).toEqual(draw().scene)
      const { scene } = draw({ query: { mark: [key, 'birch/height'] } })
      expect(scene).toEqual(draw({ query: { mark: ['birch/height'] } }).scene)
    },
  )

  it('dims nothing for a system that is not shown', () => {
    const query = { systems: ['alder', 'birch'] }
    expect(draw({ query: { ...query, mark: ['cedar'] } }).scene).toEqual(draw({ query }).scene)
  })

  it('fills a web only on request, and palely', () => {
    const tinted = (tint: string) =>
      nodesOf(draw({ options: { tint }, query: { systems: ['linux'] } }, sixSystems()).scene.nodes)
        .filter(
          (node) => node.type === 'path' && node.opacity !== undefined && node.opacity <= 0.12,
        )
        .filter((node) => node.type === 'path' && node.fill !== 'paper')
    expect(tinted('none')).toEqual([])
    expect(tinted('linux')).toHaveLength(1)
  })
})

describe('a selected dimension', () => {
  const { scene, plan, model } = draw({ preset: 'dash', query: { cell: '/shade' } })

  it('turns to twelve o’clock and wears the tag', () => {
    const tag = nodesOf(scene.nodes).find((node) => node.type === 'rect' && node.fill === 'tag')
    const centre = plan.panels[0]?.web.centre
    expect(model.selected).toBe(1)
    expect(tag?.type === 'rect' && tag.x + tag.width / 2).toBeCloseTo(centre?.x ?? 0)
    expect(tag?.type === 'rect' && tag.y).toBeLessThan(centre?.y ?? 0)
  })

  it('is laid flat below with every system on it, and its question', () => {
    const said = texts(scene.nodes)
    expect(said.join(' ')).toContain('How much shade does it give? All on one scale.')
    expect(said).toEqual(expect.arrayContaining(['Alder, likely', 'Cedar, silent']))
  })

  it('names its levels in the scale itself on a phone', () => {
    const phone = draw({ preset: 'narrow', query: { cell: '/shade' } })
    const boxes = nodesOf(phone.scene.nodes).filter(
      (node) => node.type === 'rect' && node.fill === 'tagSoft',
    )
    expect(boxes).toHaveLength(5)
  })
})

describe('multiples', () => {
  const presets: PresetId[] = ['wide', 'dash', 'narrow', 'slide-16x9', 'square', 'a4-portrait']

  it.each(presets)('give six systems six webs of one scale in %s', (preset) => {
    const { plan, scene } = draw({ preset }, sixSystems())
    expect(plan.panels).toHaveLength(6)
    expect(new Set(plan.panels.map(({ web }) => web.radius)).size).toBe(1)
    expect(plan.panels.map(({ members }) => members)).toEqual([[0], [1], [2], [3], [4], [5]])
    expect(texts(scene.nodes)).toEqual(expect.arrayContaining(['OpenAI', 'Linux']))
    expect(faultsOf(scene)).toEqual([])
  })

  it('catch pointers with the cell of the system', () => {
    const { scene } = draw({ preset: 'wide' }, sixSystems())
    const wedges = nodesOf(scene.nodes).filter((node) => node.type === 'path' && node.opacity === 0)
    expect(wedges).toHaveLength(48)
    expect(wedges[0]?.key).toBe('openai/ownership')
  })
})

describe('the sheet', () => {
  it('says how to read the bands', () => {
    expect(texts(draw({ preset: 'dash' }).scene.nodes).join(' ')).toContain(SHORT_CAPTION)
  })

  it('has neither words nor marks outside as a thumbnail', () => {
    const size = { width: 60, height: 60 }
    const { scene, plan } = draw({ preset: 'thumb', size, query: { systems: ['cedar'] } })
    expect(texts(scene.nodes)).toEqual([])
    expect([scene.width, scene.height]).toEqual([60, 60])
    const { web } = plan.panels[0] ?? {}
    const signs = nodesOf(scene.nodes).filter((node) => node.type === 'circle')
    for (const sign of signs) {
      if (sign.type !== 'circle') continue
      expect(Math.hypot(sign.cx - 30, sign.cy - 30) + sign.r).toBeLessThan(30)
    }
    expect(web?.radius).toBeGreaterThan(20)
  })

  it.each([
    ['slide-16x9', {}],
    ['slide-4x3', {}],
    ['narrow', { width: 360 }],
  ] as const)('keeps labels of 30 characters apart in %s', (preset, size) => {
    const label = 'A name of just thirty letters.'
    const long = <T extends { label: string }>(each: T): T => ({ ...each, label })
    const dataset = {
      ...tinyDataset,
      groups: tinyDataset.groups.map((group) => ({
        ...group,
        dimensions: group.dimensions.map(long),
      })),
    }
    const { scene } = drawRadar(dataset, { preset, size })
    expect(label).toHaveLength(30)
    expect(faultsOf(scene)).toEqual([])
  })

  it('that is narrow and grows has its words above and below the plot, and no column', () => {
    const frame = { ...frameOf('narrow', measure), parts: frameOf('square', measure).parts }
    const query = { systems: ['openai', 'bittensor', 'bitcoin'] }
    const { panels } = radarPlan(radarModelOf(sixSystems(), { query }), frame)
    expect((panels[0]?.web.radius ?? 0) * 2).toBeGreaterThan(frame.width * 0.5)
  })

  it('that is too small says so', () => {
    const { scene, plan } = draw({ preset: 'og', size: { width: 320, height: 160 } }, sixSystems())
    expect(texts(scene.nodes).join(' ')).toContain('This sheet is too small')
    expect(plan.panels).toEqual([])
  })
})

it('gives its layer the webs of the same sheet, without words that the page has already', () => {
  const { model, plan } = draw({ preset: 'dash' })
  const layer = radar.layer?.(model, frameOf('dash', measure))
  expect(layer).toMatchObject({ plan })
  expect(JSON.parse(JSON.stringify(layer))).toEqual(layer)
  expect(JSON.stringify(layer)).not.toContain('Seen on the walk')
})
