import { pathData } from '@/lib/scene/path-data'
import type { Paint, Role, SceneNode } from '@/lib/scene/scene'

/** How a role is written. */
export type Colour = (role: Role) => string
type Context = CanvasRenderingContext2D
type Shape = Exclude<SceneNode, { type: 'group' | 'text' }>

/**
 * Draws nodes on a canvas, at once: an image of them would take the browser a document of its own, and a frame.
 * Glyphs hold no text, no pattern and no clip; throws where nodes do.
 */
export function drawShapes(context: Context, nodes: readonly SceneNode[], colour: Colour): void {
  const { globalAlpha } = context
  for (const node of nodes) {
    context.globalAlpha = globalAlpha * (node.opacity ?? 1)
    if (node.type === 'text') throw new TypeError('Text in a glyph.')
    if (node.type !== 'group') drawShape(context, node, colour)
    else if (node.clip) throw new TypeError('A clip in a glyph.')
    else drawShapes(context, node.nodes, colour)
  }
  context.globalAlpha = globalAlpha
}

function drawShape(context: Context, shape: Shape, colour: Colour): void {
  const path = pathOf(shape)
  const fill = shape.type === 'line' ? null : written(shape.fill, colour)
  if (fill !== null) {
    context.fillStyle = fill
    context.fill(path)
  }
  const stroke = written(shape.stroke, colour)
  if (stroke === null) return
  context.strokeStyle = stroke
  context.lineWidth = shape.strokeWidth ?? 1
  context.lineCap = shape.cap ?? 'butt'
  context.lineJoin = shape.join ?? 'miter'
  context.setLineDash(shape.dash ?? [])
  context.stroke(path)
}

function pathOf(shape: Shape): Path2D {
  if (shape.type === 'path') return new Path2D(pathData(shape.d))
  const path = new Path2D()
  if (shape.type === 'circle') path.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI)
  else if (shape.type === 'line') {
    path.moveTo(shape.x1, shape.y1)
    path.lineTo(shape.x2, shape.y2)
  } else path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.r ?? 0)
  return path
}

function written(paint: Paint | undefined, colour: Colour): string | null {
  if (paint === undefined || paint === 'none') return null
  if (typeof paint !== 'string') throw new TypeError(`The pattern ${paint.pattern} in a glyph.`)
  return colour(paint)
}
