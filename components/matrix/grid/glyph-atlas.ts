import type { Mark } from '@/lib/charts/matrix/mark'
import { markName } from './cell-mark'
import { type Colour, drawShapes } from './draw-shapes'
import { AROUND, glyphNodes } from './glyph-nodes'
import { glyphBox } from './glyph-sprite'
import type { Look } from './grid-options'

/** The glyph of a mark in pixels of the screen, with the room around it. */
export type GlyphAtlas = { of: (mark: Mark, look: Look) => HTMLCanvasElement }

/** Every glyph is drawn once, in the colours of the page, and copied from there into each cell. */
export function glyphAtlas(colour: Colour, scale: number): GlyphAtlas {
  const made = new Map<string, HTMLCanvasElement>()
  const make = (mark: Mark, look: Look) => {
    const { width, height } = glyphBox(look)
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(width * scale)
    canvas.height = Math.ceil(height * scale)
    const context = canvas.getContext('2d')
    context?.scale(scale, scale)
    context?.translate(AROUND.side, AROUND.top)
    if (context) drawShapes(context, glyphNodes(mark, look), colour)
    return canvas
  }
  return {
    of(mark, look) {
      const name = markName(mark, look)
      const glyph = made.get(name) ?? make(mark, look)
      made.set(name, glyph)
      return glyph
    },
  }
}
