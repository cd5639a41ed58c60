import { type Defs, defsOf } from './defs'
import { drawLetters, type Letters } from './letters'
import { rounded } from './number'
import { pathData } from './path-data'
import { PATTERNS } from './pattern'
import { drawElement, elementPen, type Pen, type SvgElement } from './pen'
import type { Box, Paint, Role, Scene, SceneNode, Stroke, TextNode } from './scene'
import { textAttributes } from './text-attributes'

export type ElementOptions = {
  /** How a role is written: hex in files, a custom property on the page. */
  colour: (role: Role) => string
  /** Fill of the whole sheet, as written; null: none. */
  background: string | null
  /** Whether nodes carry `data-key`: on the page, not in files. */
  keys: boolean
  role: 'img' | 'group'
  /** What else stands at the head of a file, after its title and description. */
  head?: readonly SvgElement[]
  /** Outlines in place of letters. */
  letters?: Letters
}

/** `ground`: the sheet below the nodes, if there is one. */
type Drawing = Pick<Scene, 'id' | 'nodes'> & { ground?: Pick<Scene, 'width' | 'height'> }
type Context = ElementOptions & { id: string; defs: Defs; pen: Pen }
type Value = string | number | undefined

/** The whole picture as an `svg` element with title, description, patterns, ground and nodes. */
export function toElements(scene: Scene, options: ElementOptions): SvgElement {
  const pen = elementPen()
  drawScene(scene, options, pen)
  const [root = { name: 'svg', attributes: [], children: [] }] = pen.drawn
  return root
}

/** Nodes without a sheet around them: patterns and clips first, with ids made from `id`. */
export function nodeElements(
  { id, nodes }: Pick<Scene, 'id' | 'nodes'>,
  options: ElementOptions,
): SvgElement[] {
  const pen = elementPen()
  drawAll({ id, nodes }, options, pen)
  return pen.drawn
}

/** The same picture, element by element. */
export function drawScene(scene: Scene, options: ElementOptions, pen: Pen): void {
  const { id, width, height, language, title, description } = scene
  const [titleId, descId] = [`${id}-title`, `${id}-desc`]
  pen.open('svg')
  put(pen, 'xmlns', 'http://www.w3.org/2000/svg')
  if (options.letters) put(pen, 'xmlns:xlink', 'http://www.w3.org/1999/xlink')
  put(pen, 'width', width)
  put(pen, 'height', height)
  put(pen, 'viewBox', `0 0 ${rounded(width)} ${rounded(height)}`)
  put(pen, 'role', options.role)
  put(pen, 'lang', language)
  put(pen, 'aria-labelledby', `${titleId} ${descId}`)
  drawElement(worded('title', titleId, title), pen)
  drawElement(worded('desc', descId, description), pen)
  for (const element of options.head ?? []) drawElement(element, pen)
  drawAll({ id, nodes: scene.nodes, ground: { width, height } }, options, pen)
  pen.close()
}

function worded(name: string, id: string, text: string): SvgElement {
  return { name, attributes: [['id', id]], children: [], text }
}

function drawAll(drawing: Drawing, options: ElementOptions, pen: Pen): void {
  const context: Context = { ...options, id: drawing.id, pen, defs: defsOf(drawing) }
  drawDefs(context)
  const { background } = options
  if (drawing.ground && background !== null) {
    pen.open('rect')
    put(pen, 'width', drawing.ground.width)
    put(pen, 'height', drawing.ground.height)
    put(pen, 'fill', background)
    pen.close()
  }
  for (const node of drawing.nodes) drawNode(node, context)
}

function drawDefs(context: Context): void {
  const { defs, pen } = context
  if (defs.patterns.size + defs.clips.size === 0) return
  pen.open('defs')
  for (const [id, { pattern, role }] of defs.patterns) {
    const { width, height, nodes } = PATTERNS[pattern]
    pen.open('pattern')
    put(pen, 'id', id)
    put(pen, 'width', width)
    put(pen, 'height', height)
    put(pen, 'patternUnits', 'userSpaceOnUse')
    for (const node of nodes(role)) drawNode(node, context)
    pen.close()
  }
  for (const [{ clip }, id] of defs.clips) {
    pen.open('clipPath')
    put(pen, 'id', id)
    pen.open('rect')
    if (clip) putBox(pen, clip)
    pen.close()
    pen.close()
  }
  pen.close()
}

function put(pen: Pen, name: string, value: Value): void {
  if (value === undefined) return
  pen.attribute(name, typeof value === 'number' ? rounded(value) : value)
}

function putBox(pen: Pen, { x, y, width, height }: Box): void {
  put(pen, 'x', x)
  put(pen, 'y', y)
  put(pen, 'width', width)
  put(pen, 'height', height)
}

/** Whether anything is written of a node: areas that only pointers find are not written into files. */
function isDrawn(node: SceneNode, keys: boolean): boolean {
  if (keys) return true
  if (node.opacity === 0) return false
  return node.type !== 'group' || node.nodes.some((child) => isDrawn(child, keys))
}

function drawNode(node: SceneNode, context: Context): void {
  const { pen, keys } = context
  if (!isDrawn(node, keys)) return
  if (node.type === 'text') {
    const { letters } = context
    if (letters) drawLetters(node, { ...context, letters })
    else drawText(node, context)
    return
  }
  pen.open(node.type === 'group' ? 'g' : node.type)
  if (node.type === 'group') drawGroup(node, context)
  else {
    putShape(node, pen)
    if (node.type !== 'line') put(pen, 'fill', paint(node.fill, context) ?? 'none')
    putStroke(node, context)
    putCommon(node, context)
  }
  pen.close()
}

function drawGroup(node: Extract<SceneNode, { type: 'group' }>, context: Context): void {
  const { defs, pen } = context
  const clip = defs.clips.get(node)
  putCommon(node, context)
  put(pen, 'clip-path', clip && `url(#${clip})`)
  for (const child of node.nodes) drawNode(child, context)
}

function putShape(node: Exclude<SceneNode, { type: 'group' | 'text' }>, pen: Pen): void {
  if (node.type === 'path') put(pen, 'd', pathData(node.d))
  else if (node.type === 'rect') {
    putBox(pen, node)
    put(pen, 'rx', node.r)
  } else if (node.type === 'circle') {
    put(pen, 'cx', node.cx)
    put(pen, 'cy', node.cy)
    put(pen, 'r', node.r)
  } else {
    put(pen, 'x1', node.x1)
    put(pen, 'y1', node.y1)
    put(pen, 'x2', node.x2)
    put(pen, 'y2', node.y2)
  }
}

/** A line with a halo is written twice: first its outline. */
function drawText(node: TextNode, context: Context): void {
  const { pen, colour } = context
  const { attributes, text } = textAttributes(node)
  const { halo } = node
  for (const behind of halo ? [halo, null] : [null]) {
    pen.open('text')
    for (const name in attributes) put(pen, name, attributes[name])
    put(pen, 'transform', turned(node))
    put(pen, 'fill', colour(behind?.role ?? node.fill))
    if (behind) {
      put(pen, 'stroke', colour(behind.role))
      put(pen, 'stroke-width', behind.width)
      put(pen, 'stroke-linejoin', 'round')
    }
    putCommon(node, context)
    pen.text(text)
    pen.close()
  }
}

function putCommon({ opacity, key }: SceneNode, { pen, keys }: Context): void {
  put(pen, 'opacity', opacity)
  if (keys) put(pen, 'data-key', key)
}

/** A turn about the node's own point. */
function turned({ rotate, x, y }: TextNode): string | undefined {
  return rotate === undefined ? undefined : `rotate(${[rotate, x, y].map(rounded).join(' ')})`
}

function paint(value: Paint | undefined, { colour, defs }: Context): string | undefined {
  if (value === undefined || value === 'none') return value
  return typeof value === 'string' ? colour(value) : `url(#${defs.idOf(value)})`
}

function putStroke({ stroke, strokeWidth, dash, cap, join }: Stroke, context: Context): void {
  if (stroke === undefined || stroke === 'none') return
  const { pen } = context
  put(pen, 'stroke', paint(stroke, context))
  put(pen, 'stroke-width', strokeWidth)
  put(pen, 'stroke-dasharray', dash?.map(rounded).join(' '))
  if (cap !== 'butt') put(pen, 'stroke-linecap', cap)
  if (join !== 'miter') put(pen, 'stroke-linejoin', join)
}
