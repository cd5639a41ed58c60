import { polygon } from './path'
import { polar } from './polar'
import type { Key, PathCommand, Point, Role, SceneNode, Slot, Stroke } from './scene'
import style from './series-style.json'

const SCALE = style.markerScale
/** Half the thickness of the arms of a plus, as a share of their length. */
const ARM = 0.4

export type MarkerShape = 'circle' | 'triangle-down' | 'triangle-up' | 'square' | 'plus' | 'diamond'
export type SeriesStyle = {
  /** In multiples of the line width; null: solid. */
  dash: number[] | null
  cap: 'butt' | 'round'
  widthFactor: number
  marker: MarkerShape
}

const [slot1, slot2, slot3, slot4, slot5, slot6] = style.slots.map(
  ({ dash, cap, widthFactor }) =>
    ({ dash, cap: cap === 'round' ? 'round' : 'butt', widthFactor }) as const,
)
const PLAIN = { dash: null, cap: 'round', widthFactor: 1 } as const

/** Line and marker of each series slot; the colour is the role `markN`. */
export const SERIES: Record<Slot, SeriesStyle> = {
  1: { ...PLAIN, ...slot1, marker: 'circle' },
  2: { ...PLAIN, ...slot2, marker: 'triangle-down' },
  3: { ...PLAIN, ...slot3, marker: 'triangle-up' },
  4: { ...PLAIN, ...slot4, marker: 'square' },
  5: { ...PLAIN, ...slot5, marker: 'plus' },
  6: { ...PLAIN, ...slot6, marker: 'diamond' },
}

/** The line of a series at this width: colour, dashes and ends. */
export function seriesStroke(slot: Slot, width: number): Stroke {
  const { dash, cap, widthFactor } = SERIES[slot]
  const dashes = dash?.map((part) => part * width * 1.25)
  return {
    stroke: `mark${slot}`,
    strokeWidth: width * widthFactor,
    dash: dashes,
    cap,
    join: 'round',
  }
}

export type MarkerLook = 'filled' | 'hollow' | 'weak' | 'half-start' | 'half-end'
export type MarkerInput = {
  slot: Slot
  x: number
  y: number
  /** Nominal radius; shapes are scaled so that all six look the same size. */
  r: number
  /** `weak`: a paper ring inside · `half-start`, `half-end`: the left or the right half is filled. */
  look: MarkerLook
  key?: Key
  /** Instead of the colour of the slot, such as `tagInk` on the tag. */
  role?: Role
}

/** The marker of a series slot, centred on a point. */
export function marker({ slot, x, y, r, look, key, role = `mark${slot}` }: MarkerInput): SceneNode {
  return {
    type: 'group',
    key,
    nodes: looks(look, { shape: SERIES[slot].marker, at: { x, y }, r, role }),
  }
}

type Sign = { shape: MarkerShape; at: Point; r: number; role: Role }

function looks(look: MarkerLook, sign: Sign): SceneNode[] {
  const { shape, at, r, role } = sign
  const whole = (fill: Role): SceneNode => ({ type: 'path', d: outlineOf(shape, at, r), fill })
  switch (look) {
    case 'filled':
      return [whole(role)]
    case 'weak':
      return [whole(role), ring(sign)]
    case 'hollow':
      return [whole('paper'), outline(sign)]
    case 'half-start':
      return [whole('paper'), half(sign, -1), outline(sign)]
    case 'half-end':
      return [whole('paper'), half(sign, 1), outline(sign)]
    default:
      return look satisfies never
  }
}

/** How far a path must shrink, in nominal radius, so that a line of width 1 on it stays inside. */
const INSET: Record<MarkerShape, number> = {
  circle: 0.5,
  square: 0.5 / SCALE.square,
  diamond: Math.SQRT1_2 / SCALE.diamond,
  'triangle-up': 1 / SCALE.triangle,
  'triangle-down': 1 / SCALE.triangle,
  plus: 0.5 / SCALE.plus,
}

/** A line as thick as that of the hollow marker in the chart, a little larger than the filled one. */
function outline({ shape, at, r, role }: Sign): SceneNode {
  const strokeWidth = 0.5 + r * 0.24
  const d = outlineOf(shape, at, r * 1.06 - strokeWidth * INSET[shape] * 0.8)
  return { type: 'path', d, stroke: role, strokeWidth }
}

/** Radius of the largest circle inside each shape, in nominal radius. */
const INSIDE: Record<MarkerShape, number> = {
  circle: 1,
  square: SCALE.square,
  diamond: SCALE.diamond * Math.SQRT1_2,
  'triangle-up': SCALE.triangle / 2,
  'triangle-down': SCALE.triangle / 2,
  plus: SCALE.plus * ARM,
}

/** The sign of weak evidence: a thin round ring of paper inside a filled mark. */
function ring({ shape, at, r }: Sign): SceneNode {
  const room = r * INSIDE[shape]
  const strokeWidth = Math.max(0.8, room * 0.24)
  return { type: 'circle', cx: at.x, cy: at.y, r: room * 0.55, stroke: 'paper', strokeWidth }
}

function half({ shape, at, r, role }: Sign, side: -1 | 1): SceneNode {
  if (shape === 'circle') {
    const ends: PathCommand[] = [
      ['M', at.x, at.y - r],
      ['A', r, r, 0, 0, side === 1 ? 1 : 0, at.x, at.y + r],
      ['Z'],
    ]
    return { type: 'path', d: ends, fill: role }
  }
  return { type: 'path', d: polygon(cutAt(corners(shape, at, r), at.x, side)), fill: role }
}

/** The part of a polygon on one side of a vertical line. */
function cutAt(points: Point[], x: number, side: -1 | 1): Point[] {
  return points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length] ?? point
    const inside = (point.x - x) * side >= 0
    const crosses = (point.x - x) * (next.x - x) < 0
    const share = (x - point.x) / (next.x - point.x)
    const crossing = { x, y: point.y + share * (next.y - point.y) }
    return [...(inside ? [point] : []), ...(crosses ? [crossing] : [])]
  })
}

function outlineOf(shape: MarkerShape, at: Point, r: number): PathCommand[] {
  if (shape !== 'circle') return polygon(corners(shape, at, r))
  return [
    ['M', at.x, at.y - r],
    ['A', r, r, 0, 0, 1, at.x, at.y + r],
    ['A', r, r, 0, 0, 1, at.x, at.y - r],
    ['Z'],
  ]
}

function corners(shape: Exclude<MarkerShape, 'circle'>, at: Point, r: number): Point[] {
  const around = (count: number, turn: number, radius: number) =>
    Array.from({ length: count }, (_, index) =>
      polar(at, turn + (index * 2 * Math.PI) / count, radius),
    )
  switch (shape) {
    case 'triangle-up':
      return around(3, 0, r * SCALE.triangle)
    case 'triangle-down':
      return around(3, Math.PI, r * SCALE.triangle)
    case 'diamond':
      return around(4, 0, r * SCALE.diamond)
    case 'square':
      return around(4, Math.PI / 4, r * SCALE.square * Math.SQRT2)
    case 'plus':
      return plus(at, r * SCALE.plus)
    default:
      return shape satisfies never
  }
}

function plus({ x, y }: Point, arm: number): Point[] {
  const a = arm * ARM
  const quarter: [number, number][] = [
    [-a, -arm],
    [a, -arm],
    [a, -a],
  ]
  return [0, 1, 2, 3].flatMap((turns) =>
    quarter.map(([dx, dy]) => {
      const [px, py] = turned([dx, dy], turns)
      return { x: x + px, y: y + py }
    }),
  )
}

function turned([x, y]: [number, number], quarters: number): [number, number] {
  return quarters === 0 ? [x, y] : turned([-y, x], quarters - 1)
}
