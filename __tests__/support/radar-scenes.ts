import { radar } from '@/lib/charts/radar/index'
import { type RadarPlan, radarPlan } from '@/lib/charts/radar/layout'
import type { RadarModel } from '@/lib/charts/radar/model'
import type { Dataset } from '@/lib/dataset/schema'
import type { PathCommand, Point, Scene, SceneNode } from '@/lib/scene/scene'
import { type Asked, asking, sheetOf } from './asking'

export const { model: radarModelOf, refusal: radarRefusal } = asking(radar)

export type DrawnRadar = { model: RadarModel; scene: Scene; plan: RadarPlan }

export function drawRadar(dataset: Dataset, asked: Asked = {}): DrawnRadar {
  const model = radarModelOf(dataset, asked)
  const frame = sheetOf(asked)
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
