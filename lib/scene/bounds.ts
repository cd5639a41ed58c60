import type { Measure } from './measure'
import type { Box, Key, Point, Scene, SceneNode, TextNode } from './scene'
import { textLeft } from './text-attributes'

export type TextBox = {
  /** Of turned text: the box around its corners. */
  box: Box
  /** Of turned text alone. */
  corners?: Point[]
  text: string
  key?: Key
}

/** The space that one line of text takes: from above its capitals to below its tails. */
export function textBox(node: TextNode, measure: Measure): Box {
  const width = measure(node.text, node.face, node.size)
  return {
    x: textLeft(node, width),
    y: node.y - node.size * 0.76,
    width,
    height: node.size * 0.98,
  }
}

/** Every line of text of a scene with its box, in order of drawing; a key comes from the node or its groups. */
export function textBoxes(scene: Scene, measure: Measure): TextBox[] {
  const visit = (node: SceneNode, outer?: Key): TextBox[] => {
    const key = node.key ?? outer
    if (node.type === 'group') return node.nodes.flatMap((child) => visit(child, key))
    return node.type === 'text' ? [{ ...placeOf(node, measure), text: node.text, key }] : []
  }
  return scene.nodes.flatMap((node) => visit(node))
}

function placeOf(node: TextNode, measure: Measure): Pick<TextBox, 'box' | 'corners'> {
  const box = textBox(node, measure)
  if (node.rotate === undefined) return { box }
  const corners = cornersOf(box).map((corner) => turnAbout(node, node.rotate ?? 0, corner))
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { corners, box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } }
}

function cornersOf({ x, y, width, height }: Box): Point[] {
  const [right, bottom] = [x + width, y + height]
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
  ]
}

/** A point turned about another, in degrees clockwise. */
function turnAbout(centre: Point, degrees: number, { x, y }: Point): Point {
  const angle = (degrees * Math.PI) / 180
  const [dx, dy] = [x - centre.x, y - centre.y]
  return {
    x: centre.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: centre.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  }
}

/** Whether two boxes share more than a hair's breadth. */
export function overlap(a: Box, b: Box): boolean {
  const hair = 0.5
  const apart = (from: number, size: number, other: number) => from + size - hair <= other
  return !(
    apart(a.x, a.width, b.x) ||
    apart(b.x, b.width, a.x) ||
    apart(a.y, a.height, b.y) ||
    apart(b.y, b.height, a.y)
  )
}

type Placed = Pick<TextBox, 'box' | 'corners'>

/** All pairs of boxes that overlap; none in a good layout. Turned ones are compared by their corners. */
export function overlaps<T extends Placed>(boxes: readonly T[]): [T, T][] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b): [T, T][] => (meet(a, b) ? [[a, b]] : [])),
  )
}

function meet(a: Placed, b: Placed): boolean {
  if (!overlap(a.box, b.box)) return false
  if (!a.corners && !b.corners) return true
  const [one, other] = [a.corners ?? cornersOf(a.box), b.corners ?? cornersOf(b.box)]
  return ![...sides(one), ...sides(other)].some((side) => parts(side, one, other))
}

/** Directions of the two sides of a rectangle, of length 1. */
function sides([a, b, c]: Point[]): Point[] {
  const ends = [
    [a, b],
    [b, c],
  ] as const
  return ends.flatMap(([from, to]) => {
    const length = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0
    if (!from || !to || length === 0) return []
    return [{ x: (to.x - from.x) / length, y: (to.y - from.y) / length }]
  })
}

/** Whether two shapes lie apart along a direction, but for a hair's breadth. */
function parts(side: Point, one: Point[], other: Point[]): boolean {
  const along = (points: Point[]) => points.map(({ x, y }) => x * side.x + y * side.y)
  const [a, b] = [along(one), along(other)]
  return Math.max(...a) - 0.5 <= Math.min(...b) || Math.max(...b) - 0.5 <= Math.min(...a)
}
