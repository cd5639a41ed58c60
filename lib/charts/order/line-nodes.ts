import { polygon, polyline } from '../../scene/path'
import type { Point, SceneNode } from '../../scene/scene'
import type { OrderLine } from './lines'

/**
 * Where a line runs, from above to below. `turned`: the upper of its line stands below. `level`: both stand in
 * one row, and the line hangs below it.
 */
export type Course = { points: Point[]; turned?: boolean; level?: boolean }

const WIDTH = 1.7
/** How near to a line a pointer is on it, in width; nodes are left alone. */
const NEAR = 12
const NODE_FREE = 1.5
const DASH = [5, 3.6]
const HEAD = { length: 8, half: 3.8 }

/**
 * A certain line is solid and needs no head: the upper end is at least as far. A possible one is dashed, with
 * a head at each end that may be as far.
 */
export function lineNode({ key, kind }: OrderLine, course: Course, line: number): SceneNode {
  const { top, bottom } = headsOf(kind, course.turned)
  const points = shortened(course.points, { top, bottom }, HEAD.length * 0.7 * line)
  const d = polyline(points)
  const near = polyline(shortened(course.points, { top: true, bottom: true }, NODE_FREE * line))
  const dash = kind === 'certain' ? {} : { dash: DASH.map((part) => part * line) }
  const first = course.points[0]
  const last = course.points.at(-1)
  return {
    type: 'group',
    key,
    nodes: [
      { type: 'path', d: near, stroke: 'paper', strokeWidth: NEAR * line, opacity: 0 },
      { type: 'path', d, stroke: 'ink', strokeWidth: WIDTH * line, join: 'round', ...dash },
      ...(top && first ? [head(first, 1, line)] : []),
      ...(bottom && last ? [head(last, course.level ? 1 : -1, line)] : []),
    ],
  }
}

/** In a thumbnail: thin, and without heads. */
export function bareLine({ kind }: OrderLine, { points }: Course): SceneNode {
  const dash = kind === 'certain' ? {} : { dash: [1.6, 1.4] }
  return { type: 'path', d: polyline(points), stroke: 'ink2', strokeWidth: 0.8, ...dash }
}

type Heads = { top: boolean; bottom: boolean }

function headsOf(kind: OrderLine['kind'], turned = false): Heads {
  if (kind === 'certain') return { top: false, bottom: false }
  return kind === 'open' ? { top: true, bottom: true } : { top: !turned, bottom: turned }
}

/** A line ends inside its head, so that no blunt end shows at the tip; its ends lead straight up or down. */
function shortened(points: readonly Point[], { top, bottom }: Heads, by: number): Point[] {
  const cut = (from: Point | undefined, { x, y }: Point): Point => {
    return { x, y: y + (from && from.y < y ? -by : by) }
  }
  const last = points.length - 1
  return points.map((point, index) => {
    if (index === 0 && top) return cut(points[1], point)
    return index === last && bottom ? cut(points[last - 1], point) : point
  })
}

/** `way`: 1 where the line goes on downwards. Lines reach nodes from straight above or below. */
function head({ x, y }: Point, way: 1 | -1, line: number): SceneNode {
  const back = y + way * HEAD.length * line
  const half = HEAD.half * line
  return {
    type: 'path',
    d: polygon([
      { x, y },
      { x: x - half, y: back },
      { x: x + half, y: back },
    ]),
    fill: 'ink',
  }
}

/** How long a line runs straight at a node, so that a head has room. */
export const STRAIGHT = HEAD.length + 2
