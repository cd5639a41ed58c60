import type { Mark } from '@/lib/charts/matrix/mark'
import { nodeElements } from '@/lib/scene/element'
import type { SvgElement } from '@/lib/scene/pen'
import type { Role } from '@/lib/scene/scene'
import { glyphNodes } from './glyph-nodes'
import { glyphBox } from './glyph-sprite'
import type { Look } from './grid-options'

/** How a role is written. */
export type Colour = (role: Role) => string

/** The address of a glyph as an image. */
export function glyphAddress(mark: Mark, look: Look, colour: Colour): string {
  const { viewBox, width, height } = glyphBox(look)
  const options = { colour, background: null, keys: false, role: 'img' } as const
  const shapes = nodeElements({ id: 'g', nodes: glyphNodes(mark, look) }, options).map(written)
  const size = `width="${width}" height="${height}" viewBox="${viewBox}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.join('')}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** Glyphs hold no text, and their attributes are numbers, words and colours of ours. */
function written({ name, attributes, children }: SvgElement): string {
  const own = attributes.map(([key, value]) => ` ${key}="${value}"`).join('')
  return `<${name}${own}>${children.map(written).join('')}</${name}>`
}
