import { radar } from '@/lib/charts/radar/index'
import { type RadarPlan, radarPlan } from '@/lib/charts/radar/layout'
import type { RadarModel } from '@/lib/charts/radar/model'
import type { Dataset } from '@/lib/dataset/schema'
import { overlaps, textBoxes } from '@/lib/scene/bounds'
import { type Frame, frameOf, type PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import type { PathCommand, Point, Scene, SceneNode } from '@/lib/scene/scene'
import { applyQuery } from '@/lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '@/lib/view/query'

export type AskedRadar = {
  query?: Partial<ViewQuery>
  options?: Record<string, string>
  preset?: PresetId
  size?: Partial<Pick<Frame, 'width' | 'height'>>
}

export function radarModelOf(
  dataset: Dataset,
  { query, options = {} }: AskedRadar = {},
): RadarModel {
  const view = applyQuery(dataset, { ...DEFAULT_QUERY, ...query })
  return radar.model(view, radar.options.parse(options))
}

export function radarRefusal(dataset: Dataset, { query, options = {} }: AskedRadar = {}) {
  const view = applyQuery(dataset, { ...DEFAULT_QUERY, ...query })
  return radar.refuses(view, radar.options.parse(options))
}

export type DrawnRadar = { model: RadarModel; scene: Scene; plan: RadarPlan }

export function drawRadar(dataset: Dataset, asked: AskedRadar = {}): DrawnRadar {
  const model = radarModelOf(dataset, asked)
  const frame = frameOf(asked.preset ?? 'wide', measure, asked.size)
  return { model, scene: radar.layout(model, frame), plan: radarPlan(model, frame) }
}

/** Every node, groups before what they hold, with the key that holds for it. */
export function nodesOf(nodes: SceneNode[], outer?: string): (SceneNode & { about?: string })[] {
  return nodes.flatMap((node) => {
    const about = node.key ?? outer
    const own = { ...node, about }
    return node.type === 'group' ? [own, ...nodesOf(node.nodes, about)] : [own]
  })
}

/** Text outside the sheet, labels that overlap, numbers that are none. */
export function radarFaults(scene: Scene): string[] {
  const boxes = textBoxes(scene, measure)
  const outside = boxes.filter(
    ({ box }) =>
      box.x < -0.5 ||
      box.y < -0.5 ||
      box.x + box.width > scene.width + 0.5 ||
      box.y + box.height > scene.height + 0.5,
  )
  return [
    ...outside.map(({ text, box }) => `outside: ${text} ${JSON.stringify(box)}`),
    ...overlaps(boxes).map(([a, b]) => `overlap: ${a.text} | ${b.text}`),
    ...numbersIn(scene)
      .filter((value) => !Number.isFinite(value))
      .map((value) => `drawn: ${value}`),
  ]
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}

/** The points of a path: ends of its commands. */
export function pathPoints(d: readonly PathCommand[]): Point[] {
  return d.flatMap((command) => {
    const numbers = command.slice(1).filter((each) => typeof each === 'number')
    const [x, y] = numbers.slice(-2)
    return x === undefined || y === undefined ? [] : [{ x, y }]
  })
}

/** The middle of everything that a node draws. */
export function middleOf(node: SceneNode): Point {
  const points = nodesOf([node]).flatMap((each): Point[] => {
    if (each.type === 'path') return pathPoints(each.d)
    if (each.type === 'circle') return [{ x: each.cx, y: each.cy }]
    if (each.type === 'rect') return [{ x: each.x + each.width / 2, y: each.y + each.height / 2 }]
    return []
  })
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
}
