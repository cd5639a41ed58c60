import { rounded } from '../scene/number'
import type {
  CircleNode,
  Face,
  GroupNode,
  LineNode,
  Paint,
  PathNode,
  RectNode,
  Role,
  SceneNode,
  Stroke,
  TextNode,
} from '../scene/scene'
import { textLeft } from '../scene/text-attributes'
import {
  circleOperators,
  colourOperator,
  operator,
  pathOperators,
  rectOperators,
} from './pdf-operators'

/** One line of text in the letters of a font. */
export type SetLine = {
  /** The font's name on the page. */
  font: string
  /** The operators that show it in a size. */
  show: (size: number) => string
  /** Width of one line of size 1. */
  width: number
  /** The outlines of its letters from 0, 0 with y upwards, in that size. */
  outline: (size: number) => string
}

export type PatternPaint = Exclude<Paint, string>

/** What drawing needs of the document: each returns the name by which the page knows it. */
export type Pen = {
  /** As `#RRGGBB`. */
  colour: (role: Role) => string
  line: (text: string, face: Face, after?: string) => SetLine
  pattern: (paint: PatternPaint, inside: Inside) => string
  opacity: (share: number) => string
  /** Operators that are drawn as one thing, apart from what lies below. */
  form: (content: string) => string
}

/** A pattern hangs on the sheet, or on the form that it is drawn in. */
export type Inside = 'page' | 'form'
type Context = { pen: Pen; inside: Inside }

/** PDF's operators that draw the nodes, in layout pixels with y downwards. */
export function nodesContent(nodes: readonly SceneNode[], pen: Pen): string {
  return drawn(nodes, { pen, inside: 'page' })
}

function drawn(nodes: readonly SceneNode[], context: Context): string {
  return nodes
    .map((node) => nodeContent(node, context))
    .filter((each) => each !== '')
    .join('\n')
}

/** Areas that only pointers find are not drawn. */
function nodeContent(node: SceneNode, context: Context): string {
  if (node.opacity === 0) return ''
  switch (node.type) {
    case 'group':
      return groupContent(node, context)
    case 'path':
      return shapeContent(node, pathOperators(node.d), context)
    case 'rect':
      // SVG draws nothing of a rectangle without a side
      if (node.width <= 0 || node.height <= 0) return ''
      return shapeContent(node, rectOperators(node), context)
    case 'circle':
      return node.r <= 0 ? '' : shapeContent(node, circleOperators(node), context)
    case 'line': {
      const ends = [operator('m', node.x1, node.y1), operator('l', node.x2, node.y2)]
      return shapeContent(node, ends.join('\n'), context)
    }
    case 'text':
      return faded(node.opacity, context, (inner) => textContent(node, inner))
    default:
      return node satisfies never
  }
}

const apart = (lines: readonly string[]) => ['q', ...lines, 'Q'].join('\n')

/** Content that shines through as a whole: two things of it that overlap do not show each other. */
function faded(
  opacity: number | undefined,
  { pen, inside }: Context,
  draw: (context: Context) => string,
): string {
  if (opacity === undefined || opacity >= 1) return draw({ pen, inside })
  const content = draw({ pen, inside: 'form' })
  return content === '' ? '' : apart([`/${pen.opacity(opacity)} gs`, `/${pen.form(content)} Do`])
}

function groupContent({ nodes, clip, opacity }: GroupNode, context: Context): string {
  return faded(opacity, context, (inner) => {
    const content = drawn(nodes, inner)
    return content === '' || clip === undefined
      ? content
      : apart([rectOperators(clip), 'W n', content])
  })
}

type Shape = PathNode | RectNode | CircleNode | LineNode

function shapeContent(node: Shape, path: string, context: Context): string {
  const fill = node.type === 'line' ? undefined : paint(node.fill)
  const stroke = paint(node.stroke)
  if (path === '' || (!fill && !stroke)) return ''
  if (fill && stroke) return faded(node.opacity, context, (inner) => painted(node, path, inner))
  const { opacity = 1 } = node
  const content = painted(node, path, context)
  return opacity >= 1 ? content : apart([`/${context.pen.opacity(opacity)} gs`, content])
}

function paint(value: Paint | undefined) {
  return value === undefined || value === 'none' ? null : value
}

function painted(node: Shape, path: string, context: Context): string {
  const fill = node.type === 'line' ? null : paint(node.fill)
  const stroke = paint(node.stroke)
  const how = fill && stroke ? 'B' : fill ? 'f' : 'S'
  const own = stroke ? strokeState(node) : []
  const lines = [
    ...(fill ? [paintOperators(fill, 'fill', context)] : []),
    ...(stroke ? [paintOperators(stroke, 'stroke', context), strokeWidth(node)] : []),
    ...own,
    path,
    how,
  ]
  return own.length > 0 ? apart(lines) : lines.join('\n')
}

function paintOperators(
  value: Exclude<Paint, 'none'>,
  use: 'fill' | 'stroke',
  { pen, inside }: Context,
): string {
  if (typeof value === 'string') return colourOperator(pen.colour(value), use)
  const name = pen.pattern(value, inside)
  return use === 'fill' ? `/Pattern cs /${name} scn` : `/Pattern CS /${name} SCN`
}

function strokeWidth({ strokeWidth = 1 }: Stroke): string {
  return operator('w', strokeWidth)
}

/** Cap, join and dash where they are not the usual ones. */
function strokeState({ cap, join, dash }: Stroke): string[] {
  return [
    ...(cap === 'round' ? ['1 J'] : []),
    ...(join === 'round' ? ['1 j'] : []),
    ...(dash?.some((each) => each > 0) ? [`[${dash.map(rounded).join(' ')}] 0 d`] : []),
  ]
}

/** Letters as text; what lies behind them as outlines, so that a reader who copies has each word once. */
function textContent(node: TextNode, { pen }: Context): string {
  const { halo, size, fill, y } = node
  const line = pen.line(node.text, node.face)
  const place = matrix(node.rotate ?? 0, turnedStart(node, line.width * size), y)
  const letters = [
    colourOperator(pen.colour(fill), 'fill'),
    `BT /${line.font} ${rounded(size)} Tf ${place} Tm ${line.show(size)} ET`,
  ]
  if (!halo) return letters.join('\n')
  const colour = pen.colour(halo.role)
  const behind = apart([
    `${place} cm 1 j`,
    colourOperator(colour, 'fill'),
    colourOperator(colour, 'stroke'),
    operator('w', halo.width),
    line.outline(size),
    'B',
  ])
  return [behind, ...letters].join('\n')
}

type Start = { x: number; dy: number }

/** Where the first letter of a line stands: turned text starts on the line through its own point. */
function turnedStart(node: TextNode, width: number): Start {
  const along = textLeft(node, width) - node.x
  const angle = ((node.rotate ?? 0) * Math.PI) / 180
  return { x: node.x + along * Math.cos(angle), dy: along * Math.sin(angle) }
}

/** Turns by degrees clockwise, sets letters upright where y runs downwards, and moves to the start. */
function matrix(degrees: number, { x, dy }: Start, y: number): string {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((share) => fine(share))
  const turn = degrees === 0 ? '1 0 0 -1' : `${cos} ${sin} ${sin} ${fine(-Math.cos(angle))}`
  return `${turn} ${rounded(x)} ${rounded(y + dy)}`
}

/** A share of one: two decimals would turn long lines away from their place. */
function fine(share: number): number {
  return Math.round(share * 100_000) / 100_000 + 0
}
