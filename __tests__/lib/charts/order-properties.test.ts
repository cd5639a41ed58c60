import fc from 'fast-check'
import { order } from '@/lib/charts/order/index'
import { textBoxes } from '@/lib/scene/bounds'
import { measure } from '@/lib/scene/measure'
import type { Box, PathCommand, Point, Scene, SceneNode } from '@/lib/scene/scene'
import { parseKey } from '@/lib/view/key'
import type { Asked } from '../../support/asking'
import { makeDataset } from '../../support/make-dataset'
import { allNodes } from '../../support/matrix-scenes'
import { orderModelOf, orderScene } from '../../support/order-scenes'
import { FIXED, faultsOf, GROWING, leastType, madeSizes } from '../../support/sheets'

const sizes = madeSizes([2, 24], [1, 9])
const lines = fc.constantFrom('auto', 'certain', 'possible')

/** The frames of nodes: all other boxes are parts of glyphs. */
function frames(scene: Scene): Box[] {
  return allNodes(scene.nodes).flatMap((node) =>
    node.type === 'rect' && node.stroke === 'edge' && node.fill === 'paper' ? [node] : [],
  )
}

type Path = { key: string; points: Point[] }

/** The visible paths of lines, by key. */
function paths(scene: Scene): Path[] {
  const pointOf = (command: PathCommand): Point[] =>
    command[0] === 'M' || command[0] === 'L' ? [{ x: command[1], y: command[2] }] : []
  const isLine = ({ key = '' }: SceneNode) => /[<>]/.test(key)
  return allNodes(scene.nodes).flatMap((node) => {
    if (node.type !== 'group' || !isLine(node)) return []
    return node.nodes.flatMap((part): Path[] =>
      part.type === 'path' && part.stroke === 'ink'
        ? [{ key: node.key ?? '', points: part.d.flatMap(pointOf) }]
        : [],
    )
  })
}

/** Whether a stretch of line passes through the inside of a box, tried at many places. */
function enters(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const steps = Math.max(2, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y)))
  return Array.from({ length: steps + 1 }, (_, at) => at / steps).some((share) => {
    const px = a.x + (b.x - a.x) * share
    const py = a.y + (b.y - a.y) * share
    return px > x + 1 && px < x + width - 1 && py > y + 1 && py < y + height - 1
  })
}

function crossed(scene: Scene): string[] {
  const boxes = frames(scene)
  return paths(scene).flatMap(({ key, points }) =>
    points
      .slice(1)
      .flatMap((point, index) =>
        boxes.some((box) => enters(points[index] ?? point, point, box)) ? [key] : [],
      ),
  )
}

function outsideLines(scene: Scene): string[] {
  return paths(scene).flatMap(({ key, points }) =>
    points.some(({ x, y }) => x < -0.5 || y < 0 || x > scene.width + 0.5 || y > scene.height)
      ? [key]
      : [],
  )
}

describe('an order of any dataset', () => {
  it('counts every pair once, and names each line by a key of its own', () => {
    fc.assert(
      fc.property(sizes, lines, (size, option) => {
        const model = orderModelOf(makeDataset(size), { options: { lines: option } })
        const pairs = (size.systems * (size.systems - 1)) / 2
        expect(model.pairs).toHaveLength(pairs)
        expect(Object.values(model.counts).reduce((sum, each) => sum + each, 0)).toBe(pairs)
        expect(model.nodes.flat()).toHaveLength(size.systems)
        const keys = model.lines.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of keys) expect(parseKey(key)).toBeNull()
        const { short, full } = order.describe(model)
        expect(short.length).toBeLessThanOrEqual(250)
        for (const { name } of model.systems) expect(full).toContain(name)
        const notes = order.notes(model)
        for (const key of keys) expect(notes[key]?.search).toContain('systems=')
      }),
      { numRuns: 40 },
    )
  })

  it('says of each pair on which scales it rests, each scale once', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const model = orderModelOf(makeDataset(size))
        for (const pair of model.pairs) {
          const { upperFurther, lowerFurther, same, open, apart } = pair
          const found = [upperFurther, lowerFurther, same, open, apart].flat()
          expect(found).toHaveLength(model.scales.length)
          if (pair.standing === 'certain') expect([...lowerFurther, ...apart]).toEqual([])
          if (pair.standing === 'same') expect(same).toHaveLength(model.scales.length)
          if (pair.standing === 'possible') expect(upperFurther.length).toBeGreaterThan(0)
          if (pair.standing === 'none') {
            expect(apart.length + upperFurther.length * lowerFurther.length).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the sheet of an order', () => {
  it.each(GROWING)('shows every system on %s at %s, and no line meets a node', (preset, width) => {
    fc.assert(
      fc.property(sizes, lines, (size, option) => {
        const dataset = makeDataset(size)
        const ask: Asked = { options: { lines: option }, preset, size: { width } }
        const scene = orderScene(dataset, ask)
        expect(faultsOf(scene, leastType(preset))).toEqual([])
        expect(crossed(scene)).toEqual([])
        expect(outsideLines(scene)).toEqual([])
        const model = orderModelOf(dataset, ask)
        const keys = new Set(allNodes(scene.nodes).map(({ key }) => key))
        for (const { id, cells } of model.systems) {
          expect(keys).toContain(id)
          for (const { key } of cells) expect(keys).toContain(key)
        }
        for (const { key } of model.lines) expect(keys).toContain(key)
        expect(frames(scene)).toHaveLength(model.nodes.length)
      }),
      { numRuns: 10 },
    )
  })

  it.each(FIXED)('fits %s, or says that it does not', (preset) => {
    fc.assert(
      fc.property(sizes, lines, (size, option) => {
        const scene = orderScene(makeDataset(size), { options: { lines: option }, preset })
        expect(faultsOf(scene, scene.refusal ? 10 : leastType(preset))).toEqual([])
        expect(crossed(scene)).toEqual([])
        expect(outsideLines(scene)).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it('is small on a thumbnail', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const small = { preset: 'thumb', size: { width: 60, height: 60 } } as const
        const scene = orderScene(makeDataset(size), small)
        expect([scene.width, scene.height]).toEqual([60, 60])
        expect(textBoxes(scene, measure)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('draws lower nodes below upper ones where a line is certain', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        const model = orderModelOf(dataset)
        const scene = orderScene(dataset)
        const top = (place: number) => {
          const id = model.systems[model.nodes[place]?.[0] ?? 0]?.id
          const text = allNodes(scene.nodes).find((node) => node.type === 'text' && node.key === id)
          return text?.type === 'text' ? text.y : Number.NaN
        }
        for (const { kind, upper, lower } of model.lines) {
          if (kind === 'certain') expect(top(upper)).toBeLessThan(top(lower))
        }
      }),
      { numRuns: 20 },
    )
  })

  it('is the same whenever it is drawn', () => {
    const dataset = makeDataset({ systems: 18, dimensions: 4, seed: 3 })
    const ask: Asked = { options: { lines: 'possible' } }
    expect(orderScene(dataset, ask)).toEqual(orderScene(dataset, ask))
  })
})
