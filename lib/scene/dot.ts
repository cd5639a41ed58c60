import type { GlyphPlace, GlyphTone } from './glyph'
import type { Role, SceneNode, Stroke } from './scene'
import { questionMark } from './sign'

/**
 * The smallest look of a cell: a level is a dot on an upright line from the first level, at its foot, to
 * the last. States differ by shape, never by colour. Lengths are made for a square of 16.
 */
type Scale = { levels: number }
type Line = { x: number; low: number; high: number; unit: number; role: Role }

const SIDE = 16
const TOP = 3
const BOTTOM = 13
const RADIUS = 2.8

const roleOf = (tone: GlyphTone = 'ink'): Role => (tone === 'tag' ? 'tagInk' : 'ink')

function lineOf({ x, y, size, tone }: GlyphPlace): Line {
  const unit = size / SIDE
  return { x: x + size / 2, low: y + BOTTOM * unit, high: y + TOP * unit, unit, role: roleOf(tone) }
}

function heightOf({ low, high }: Line, rank: number, levels: number): number {
  return low - ((rank - 1) / Math.max(1, levels - 1)) * (low - high)
}

function track({ x, low, high, unit, role }: Line): SceneNode {
  const ends = { x1: x, x2: x, y1: high - 1.5 * unit, y2: low + 1.5 * unit }
  return { type: 'line', ...ends, stroke: role, strokeWidth: unit, opacity: 0.35 }
}

function dot({ x, unit, role }: Line, cy: number): SceneNode {
  return { type: 'circle', cx: x, cy, r: RADIUS * unit, fill: role }
}

/** Between two heights. */
function bar(line: Line, [from, to]: readonly [number, number], strokeWidth: number): SceneNode {
  const { x, unit, role } = line
  const ends = { x1: x, x2: x, y1: from, y2: to }
  return { type: 'line', ...ends, stroke: role, strokeWidth: strokeWidth * unit }
}

/** The ring of paper in a reading of low confidence. */
function paperRing(cx: number, cy: number, unit: number): SceneNode {
  return { type: 'circle', cx, cy, r: 1.5 * unit, stroke: 'paper', strokeWidth: unit }
}

/** Known: a dot at the height of its level. */
export function levelDot(input: GlyphPlace & Scale & { rank: number; weak?: boolean }): SceneNode {
  const line = lineOf(input)
  const height = heightOf(line, input.rank, input.levels)
  const weak = input.weak ? [paperRing(line.x, height, line.unit)] : []
  return { type: 'group', key: input.key, nodes: [track(line), dot(line, height), ...weak] }
}

type Ends = { low: number; high: number }

/** Between two levels: a bar from one to the other. */
export function rangeDot(input: GlyphPlace & Scale & Ends): SceneNode {
  const line = lineOf(input)
  const [low, high] = endsOf(line, input)
  const solid = bar(line, [low, high], RADIUS * 2)
  return {
    type: 'group',
    key: input.key,
    nodes: [track(line), solid, dot(line, low), dot(line, high)],
  }
}

/** Disputed: a hollow dot at each of two readings, joined by a thin line. */
export function disputedDot(input: GlyphPlace & Scale & Ends): SceneNode {
  const line = lineOf(input)
  const ends = endsOf(line, input)
  const r = (RADIUS - 0.4) * line.unit
  const stroke = { stroke: line.role, strokeWidth: 1.1 * line.unit }
  const hollow = ends.map((cy): SceneNode => {
    return { type: 'circle', cx: line.x, cy, r, fill: 'paper', ...stroke }
  })
  return { type: 'group', key: input.key, nodes: [track(line), bar(line, ends, 1), ...hollow] }
}

function endsOf(line: Line, { low, high, levels }: Scale & Ends): readonly [number, number] {
  return [heightOf(line, low, levels), heightOf(line, high, levels)]
}

/** A value without a level, such as a name or a text: a square. */
export function valueDot(input: GlyphPlace & { weak?: boolean }): SceneNode {
  const { x, y, size } = input
  const side = Math.round(size * 0.46)
  const at = (size - side) / 2
  const box = { x: x + at, y: y + at, width: side, height: side }
  const square: SceneNode = { type: 'rect', ...box, fill: roleOf(input.tone) }
  const ring = paperRing(x + size / 2, y + size / 2, size / SIDE)
  return { type: 'group', key: input.key, nodes: [square, ...(input.weak ? [ring] : [])] }
}

/** Readings without levels that differ: two squares, parted by a leaning fault. */
export function disputedValueDot(input: GlyphPlace): SceneNode {
  const { x, y, size, tone } = input
  const side = Math.round(size * 0.3)
  const fill = roleOf(tone)
  const square = (left: number, top: number): SceneNode => {
    return { type: 'rect', x: left, y: top, width: side, height: side, fill }
  }
  const [middle, over] = [x + size / 2, size * 0.1]
  const lean = (size + 2 * over) * 0.07
  const ends = { x1: middle + lean, y1: y - over, x2: middle - lean, y2: y + size + over }
  const fault: SceneNode = { type: 'line', ...ends, stroke: fill, strokeWidth: 1.2 }
  const nodes = [
    square(x + size * 0.08, y + size * 0.5),
    square(x + size * 0.92 - side, y + size * 0.16),
    fault,
  ]
  return { type: 'group', key: input.key, nodes }
}

/** Unknown: a dashed ring with a question mark. */
export function unknownDot(input: GlyphPlace): SceneNode {
  const { x, y, size } = input
  const role = roleOf(input.tone)
  const centre = { x: x + size / 2, y: y + size / 2 }
  const dashed = { stroke: role, strokeWidth: 1, dash: [2.2, 1.8] } satisfies Stroke
  const ring: SceneNode = {
    ...{ type: 'circle', cx: centre.x, cy: centre.y, r: size * 0.4 },
    ...dashed,
  }
  const mark = questionMark({ ...centre, size: size * 0.46, role })
  return { type: 'group', key: input.key, nodes: [ring, ...mark] }
}

/** Not assessed: an empty dotted ring. */
export function notAssessedDot(input: GlyphPlace): SceneNode {
  const { x, y, size } = input
  const stroke: Role = input.tone === 'tag' ? 'tagInk' : 'ink3'
  const dots = { stroke, strokeWidth: 1.3, cap: 'round', dash: [0.01, 2.6] } satisfies Stroke
  const ring = { cx: x + size / 2, cy: y + size / 2, r: size * 0.36 }
  return { type: 'group', key: input.key, nodes: [{ type: 'circle', ...ring, ...dots }] }
}
