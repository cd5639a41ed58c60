import { type Defs, defsOf } from './defs'
import { PATTERNS } from './pattern'
import type { Paint, PathCommand, Role, Scene, SceneNode, Stroke, TextNode } from './scene'
import { textAttributes } from './text-attributes'

/** An element of SVG as plain data; attributes in the order they are written. */
export type SvgElement = {
  name: string
  attributes: [name: string, value: string][]
  children: SvgElement[]
  text?: string
}

export type ElementOptions = {
  /** How a role is written: hex in files, a custom property on the page. */
  colour: (role: Role) => string
  /** Fill of the whole sheet, as written; null: none. */
  background: string | null
  /** Whether nodes carry `data-key`: on the page, not in files. */
  keys: boolean
  role: 'img' | 'group'
}

type Context = ElementOptions & { defs: Defs }
type Value = string | number | undefined

/** The only rounding: two decimals. A number that is none would draw a broken picture, so it throws. */
export function rounded(value: number): string {
  if (!Number.isFinite(value))
    throw new Error(`a scene holds a number that cannot be drawn: ${value}`)
  return String(Math.round(value * 100) / 100 + 0)
}

function element(
  name: string,
  attributes: Record<string, Value>,
  children: SvgElement[] = [],
): SvgElement {
  // plain loops here and below: a picture has thousands of attributes, and lists of lists were a third
  // of the time of writing one
  const written: SvgElement['attributes'] = []
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) written.push([key, typeof value === 'number' ? rounded(value) : value])
  }
  return { name, attributes: written, children }
}

/** The whole picture as an `svg` element with title, description, patterns, ground and nodes. */
export function toElements(scene: Scene, options: ElementOptions): SvgElement {
  const titleId = `${scene.id}-title`
  const descId = `${scene.id}-desc`
  const { width, height } = scene
  const { background } = options
  const ground = background === null ? [] : [element('rect', { width, height, fill: background })]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    role: options.role,
    lang: scene.language,
    'aria-labelledby': `${titleId} ${descId}`,
  }
  return element('svg', attributes, [
    { ...element('title', { id: titleId }), text: scene.title },
    { ...element('desc', { id: descId }), text: scene.description },
    ...drawn(scene, options, ground),
  ])
}

/** Nodes without a sheet around them: patterns and clips first, with ids made from `id`. */
export function nodeElements(
  drawing: Pick<Scene, 'id' | 'nodes'>,
  options: ElementOptions,
): SvgElement[] {
  return drawn(drawing, options, [])
}

function drawn(
  drawing: Pick<Scene, 'id' | 'nodes'>,
  options: ElementOptions,
  ground: SvgElement[],
) {
  const context: Context = { ...options, defs: defsOf(drawing) }
  const nodes = drawing.nodes.flatMap((node) => elementsOf(node, context))
  return [...defsElements(context), ...ground, ...nodes]
}

function defsElements(context: Context): SvgElement[] {
  const patterns = [...context.defs.patterns].map(([id, { pattern, role }]) => {
    const { width, height, nodes } = PATTERNS[pattern]
    const tile = { id, width, height, patternUnits: 'userSpaceOnUse' }
    const lines = nodes(role).flatMap((node) => elementsOf(node, context))
    return element('pattern', tile, lines)
  })
  const clips = [...context.defs.clips].map(([{ clip }, id]) =>
    element('clipPath', { id }, [element('rect', { ...clip })]),
  )
  const all = [...patterns, ...clips]
  return all.length === 0 ? [] : [element('defs', {}, all)]
}

/** Areas that only pointers find are not written into files. */
function elementsOf(node: SceneNode, context: Context): SvgElement[] {
  if (node.opacity === 0 && !context.keys) return []
  const common = { opacity: node.opacity, 'data-key': context.keys ? node.key : undefined }
  switch (node.type) {
    case 'group': {
      const clip = context.defs.clips.get(node)
      const children = node.nodes.flatMap((child) => elementsOf(child, context))
      if (children.length === 0 && !context.keys) return []
      return [element('g', { ...common, 'clip-path': clip && `url(#${clip})` }, children)]
    }
    case 'path':
      return [element('path', { d: pathData(node.d), ...filled(node, context), ...common })]
    case 'rect': {
      const { x, y, width, height, r } = node
      return [element('rect', { x, y, width, height, rx: r, ...filled(node, context), ...common })]
    }
    case 'circle': {
      const { cx, cy, r } = node
      return [element('circle', { cx, cy, r, ...filled(node, context), ...common })]
    }
    case 'line': {
      const { x1, y1, x2, y2 } = node
      return [element('line', { x1, y1, x2, y2, ...stroked(node, context), ...common })]
    }
    case 'text':
      return textElements(node, common, context)
    default:
      return node satisfies never
  }
}

function textElements(
  node: TextNode,
  common: Record<string, Value>,
  context: Context,
): SvgElement[] {
  const { attributes: plain, text } = textAttributes(node)
  const attributes = { ...plain, transform: turned(node) }
  const letters = {
    ...element('text', { ...attributes, fill: context.colour(node.fill), ...common }),
    text,
  }
  if (node.halo) {
    const { role, width } = node.halo
    const colour = context.colour(role)
    const outline = {
      fill: colour,
      stroke: colour,
      'stroke-width': width,
      'stroke-linejoin': 'round',
    }
    return [{ ...element('text', { ...attributes, ...outline, ...common }), text }, letters]
  }
  return [letters]
}

/** A turn about the node's own point. */
function turned({ rotate, x, y }: TextNode): string | undefined {
  return rotate === undefined ? undefined : `rotate(${[rotate, x, y].map(rounded).join(' ')})`
}

function paint(value: Paint | undefined, context: Context): string | undefined {
  if (value === undefined || value === 'none') return value
  return typeof value === 'string' ? context.colour(value) : `url(#${context.defs.idOf(value)})`
}

function stroked({ stroke, strokeWidth, dash, cap, join }: Stroke, context: Context) {
  if (stroke === undefined || stroke === 'none') return {}
  return {
    stroke: paint(stroke, context),
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.map(rounded).join(' '),
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-linejoin': join === 'miter' ? undefined : join,
  }
}

// without a fill SVG paints black; a node without one is hollow
function filled(node: Stroke & { fill?: Paint }, context: Context) {
  return { fill: paint(node.fill, context) ?? 'none', ...stroked(node, context) }
}

function pathData(commands: PathCommand[]): string {
  let data = ''
  for (const [letter, ...numbers] of commands) {
    data += letter
    for (let index = 0; index < numbers.length; index++) {
      data += `${index === 0 ? '' : ' '}${rounded(numbers[index] ?? 0)}`
    }
  }
  return data
}
