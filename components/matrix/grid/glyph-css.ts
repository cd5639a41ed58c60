import type { Mark } from '@/lib/charts/matrix/mark'
import { nodeElements, type SvgElement } from '@/lib/scene/element'
import type { Role } from '@/lib/scene/scene'
import { glyphNodes } from './glyph-nodes'
import { glyphBox } from './glyph-sprite'
import type { Look } from './grid-options'

export type GlyphPaint = (role: Role) => string
type Named = { name: string; mark: Mark; look: Look }

/** How faint the glyph of a cell is that a search passes by. */
const QUIET = 0.4

/** An image as the background of what a selector meets; an address that holds the image. */
export type GlyphRule = { selector: string; image: string }

/**
 * A glyph as the background of a cell, as it is and where a search passes it by. Measured in Chromium with 560
 * cells that change in every frame: a background takes about as long as no glyph at all, an SVG in each cell
 * more than two frames.
 */
export function glyphRules({ name, mark, look }: Named, colour: GlyphPaint): GlyphRule[] {
  const shapes = elementsOf(mark, look, colour)
  const quiet = `<g opacity="${QUIET}">${shapes}</g>`
  return [
    { selector: `.${name}`, image: imageOf(shapes, look) },
    { selector: `.quiet.${name}`, image: imageOf(quiet, look) },
  ]
}

function elementsOf(mark: Mark, look: Look, colour: GlyphPaint): string {
  const options = { colour, background: null, keys: false, role: 'img' } as const
  return nodeElements({ id: 'g', nodes: glyphNodes(mark, look) }, options)
    .map(written)
    .join('')
}

function imageOf(shapes: string, look: Look): string {
  const { viewBox, width, height } = glyphBox(look)
  const size = `width="${width}" height="${height}" viewBox="${viewBox}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** Glyphs hold no text, and their attributes are numbers, words and colours of ours. */
function written({ name, attributes, children }: SvgElement): string {
  const own = attributes.map(([key, value]) => ` ${key}="${value}"`).join('')
  return `<${name}${own}>${children.map(written).join('')}</${name}>`
}
