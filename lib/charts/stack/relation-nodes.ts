import type { RelationKind } from '../../dataset/relations'
import { polygon } from '../../scene/path'
import type { PathCommand, Point, SceneNode } from '../../scene/scene'
import tokens from '../../scene/tokens.json'
import { isDirected, RELATION_ENDS } from '../../view/relation-key'
import { type Course, coursePath } from './course'
import type { Route } from './routes'

const { relation: WIDTH, relationLikeness: LIKENESS } = tokens.line
const CASING = 3
const DASH = [6.5, 4.2]
/** From a block to the sign at the end of a line, and the sizes of the signs. */
const CLEAR = 5.5
const DOT = 3.4
const SQUARE = 3.3
const BAR = 5.5
const ARROW = { length: 9, half: 4.4 }

export type LineInput = { kind: RelationKind; imagined: boolean; line: number }
type End = Point & { /** Towards the block. */ way: 1 | -1 }

/** The line of a relation without its words, on a casing of paper. */
export function relationNode(route: Route, line: number): SceneNode {
  const { relation, forward } = route
  const input = { kind: relation.kind, imagined: relation.imagined, line }
  return {
    type: 'group',
    key: relation.key,
    opacity: relation.dim ? 0.25 : undefined,
    nodes: signedLine(input, { ...route, toStart: forward }),
  }
}

/** `toStart`: an arrow points to the start, where the one stands that leans on the other. */
export type SignedCourse = Course & { toStart: boolean }

/** A line with the signs of its kind at both ends; its ends are edges of blocks. */
export function signedLine(input: LineInput, course: SignedCourse): SceneNode[] {
  const { kind, line } = input
  const scale = Math.min(line, Math.max(0.6, (course.end.x - course.start.x) / 34))
  const left: End = { ...course.start, way: -1 }
  const right: End = { ...course.end, way: 1 }
  const [tip, tail] = course.toStart ? [left, right] : [right, left]
  const d = coursePath(course, {
    left: clearance(kind, tip === left) * scale,
    right: clearance(kind, tip === right) * scale,
  })
  const marks = isDirected(kind)
    ? [arrowhead(tip, scale), ...(kind === 'builds-on' ? [bar(tail, scale)] : [])]
    : [left, right].flatMap((end) => mark(kind, end, scale))
  return [...strokes(d, input), ...marks]
}

/** The line stops inside the sign at its end; without one it runs up to the block. */
function clearance(kind: RelationKind, isTip: boolean): number {
  if (RELATION_ENDS[kind] === 'none') return 0
  if (RELATION_ENDS[kind] === 'arrow')
    return isTip ? CLEAR - 2 + ARROW.length * 0.7 : kind === 'uses' ? 0 : CLEAR
  return CLEAR
}

function strokes(d: PathCommand[], { kind, imagined, line }: LineInput): SceneNode[] {
  const dash = imagined ? { dash: DASH.map((part) => part * line) } : {}
  if (kind === 'same-idea-as') {
    return [
      { type: 'path', d, stroke: 'paper', strokeWidth: (LIKENESS.outer + CASING) * line },
      { type: 'path', d, stroke: 'ink', strokeWidth: LIKENESS.outer * line, ...dash },
      { type: 'path', d, stroke: 'paper', strokeWidth: LIKENESS.inner * line },
    ]
  }
  return [
    { type: 'path', d, stroke: 'paper', strokeWidth: (WIDTH + CASING) * line },
    { type: 'path', d, stroke: 'ink', strokeWidth: WIDTH * line, ...dash },
  ]
}

function mark(kind: RelationKind, end: End, scale: number): SceneNode[] {
  const x = end.x - end.way * CLEAR * scale
  switch (RELATION_ENDS[kind]) {
    case 'dot':
      return [{ type: 'circle', cx: x, cy: end.y, r: DOT * scale, fill: 'ink' }]
    case 'square': {
      const half = SQUARE * scale
      return [
        {
          type: 'rect',
          x: x - half,
          y: end.y - half,
          width: 2 * half,
          height: 2 * half,
          fill: 'ink',
        },
      ]
    }
    case 'bar':
      return [bar(end, scale)]
    default:
      return []
  }
}

function bar(end: End, scale: number): SceneNode {
  const x = end.x - end.way * CLEAR * scale
  const half = BAR * scale
  return {
    type: 'line',
    x1: x,
    y1: end.y - half,
    x2: x,
    y2: end.y + half,
    stroke: 'ink',
    strokeWidth: 2.2 * scale,
  }
}

function arrowhead(end: End, scale: number): SceneNode {
  const point = end.x - end.way * (CLEAR - 2) * scale
  const back = point - end.way * ARROW.length * scale
  const half = ARROW.half * scale
  return {
    type: 'path',
    d: polygon([
      { x: point, y: end.y },
      { x: back, y: end.y - half },
      { x: back, y: end.y + half },
    ]),
    fill: 'ink',
  }
}
