import type { GlyphPlace, GlyphTone } from './glyph'
import type { PathCommand, Role, SceneNode, Stroke } from './scene'
import { questionMark } from './sign'

/** The smallest look of a cell: a disc within a faint ring; states differ by shape, never by colour. */
type Scale = { levels: number }
type Disc = { x: number; y: number; r: number }

/** The first level is a small disc, never none. */
const SMALLEST = 0.36

const roleOf = (tone: GlyphTone = 'ink'): Role => (tone === 'tag' ? 'tagInk' : 'ink')

function discOf({ x, y, size }: GlyphPlace): Disc {
  return { x: x + size / 2, y: y + size / 2, r: size / 2 }
}

function radiusOf({ r }: Disc, rank: number, levels: number): number {
  return r * (SMALLEST + ((1 - SMALLEST) * (rank - 1)) / Math.max(1, levels - 1))
}

/** As far as the last level reaches. */
function ring({ x, y, r }: Disc, role: Role): SceneNode {
  return { type: 'circle', cx: x, cy: y, r: r - 0.5, stroke: role, strokeWidth: 1, opacity: 0.32 }
}

/** The ring of paper in a reading of low confidence. */
function paperRing({ x, y, r }: Disc): SceneNode {
  const strokeWidth = Math.max(1, r * 0.24)
  return { type: 'circle', cx: x, cy: y, r: r * 0.56, stroke: 'paper', strokeWidth }
}

/** Known: a disc that grows with the level and fills its ring at the last. */
export function levelDot(input: GlyphPlace & Scale & { rank: number; weak?: boolean }): SceneNode {
  const disc = discOf(input)
  const role = roleOf(input.tone)
  const r = radiusOf(disc, input.rank, input.levels)
  const solid: SceneNode = { type: 'circle', cx: disc.x, cy: disc.y, r, fill: role }
  const nodes = [ring(disc, role), solid, ...(input.weak ? [paperRing({ ...disc, r })] : [])]
  return { type: 'group', key: input.key, nodes }
}

/** Between two levels: hollow up to the lower one, solid up to the higher. */
export function rangeDot(input: GlyphPlace & Scale & { low: number; high: number }): SceneNode {
  const disc = discOf(input)
  const role = roleOf(input.tone)
  const inner = radiusOf(disc, input.low, input.levels)
  const outer = radiusOf(disc, input.high, input.levels)
  const strokeWidth = Math.max(1.5, outer - inner)
  const band = { cx: disc.x, cy: disc.y, r: outer - strokeWidth / 2, stroke: role, strokeWidth }
  return { type: 'group', key: input.key, nodes: [ring(disc, role), { type: 'circle', ...band }] }
}

/** Disputed: half a disc for each of two readings, parted by a leaning fault. */
export function disputedDot(input: GlyphPlace & Scale & { low: number; high: number }): SceneNode {
  const disc = discOf(input)
  const role = roleOf(input.tone)
  const half = (rank: number, way: -1 | 1): SceneNode => ({
    type: 'path',
    d: halfDisc({ ...disc, r: radiusOf(disc, rank, input.levels) }, way),
    fill: role,
  })
  const nodes = [half(input.low, -1), half(input.high, 1), faultLine(input)]
  return { type: 'group', key: input.key, nodes }
}

function halfDisc({ x, y, r }: Disc, way: -1 | 1): PathCommand[] {
  const edge = x + way * 1.3
  return [['M', edge, y - r], ['A', r, r, 0, 0, way === 1 ? 1 : 0, edge, y + r], ['Z']]
}

function faultLine({ x, y, size, tone }: GlyphPlace): SceneNode {
  const [middle, over] = [x + size / 2, size * 0.14]
  const lean = (size + 2 * over) * 0.07
  const ends = { x1: middle + lean, y1: y - over, x2: middle - lean, y2: y + size + over }
  return { type: 'line', ...ends, stroke: roleOf(tone), strokeWidth: 1.2 }
}

/** A value without a level, such as a name or a text: a square. */
export function valueDot(input: GlyphPlace & { weak?: boolean }): SceneNode {
  const { x, y, size } = input
  const side = Math.round(size * 0.56)
  const at = (size - side) / 2
  const box = { x: x + at, y: y + at, width: side, height: side }
  const square: SceneNode = { type: 'rect', ...box, fill: roleOf(input.tone) }
  const weak = input.weak ? [paperRing({ ...discOf(input), r: side / 2 })] : []
  return { type: 'group', key: input.key, nodes: [square, ...weak] }
}

/** Readings without levels that differ: two squares, parted by a leaning fault. */
export function disputedValueDot(input: GlyphPlace): SceneNode {
  const { x, y, size } = input
  const side = Math.round(size * 0.34)
  const [left, right] = [x + size * 0.06, x + size * 0.94 - side]
  const square = (at: number, top: number): SceneNode => {
    return { type: 'rect', x: at, y: top, width: side, height: side, fill: roleOf(input.tone) }
  }
  const nodes = [square(left, y + size * 0.5), square(right, y + size * 0.14), faultLine(input)]
  return { type: 'group', key: input.key, nodes }
}

/** Unknown: a dashed ring with a question mark. */
export function unknownDot(input: GlyphPlace): SceneNode {
  const { x, y, r } = discOf(input)
  const role = roleOf(input.tone)
  const dashed = { cx: x, cy: y, r: r - 0.5, stroke: role, strokeWidth: 1, dash: [2.2, 1.8] }
  const mark = questionMark({ x, y, size: input.size * 0.56, role })
  return { type: 'group', key: input.key, nodes: [{ type: 'circle', ...dashed }, ...mark] }
}

/** Not assessed: an empty dotted ring. */
export function notAssessedDot(input: GlyphPlace): SceneNode {
  const { x, y, r } = discOf(input)
  const stroke: Role = input.tone === 'tag' ? 'tagInk' : 'ink3'
  const dots = { stroke, strokeWidth: 1.3, cap: 'round', dash: [0.01, 2.8] } satisfies Stroke
  const node: SceneNode = { type: 'circle', cx: x, cy: y, r: r - 0.7, ...dots }
  return { type: 'group', key: input.key, nodes: [node] }
}
