import type { Mark } from '@/lib/charts/matrix/mark'
import { markName } from './cell-mark'
import { type Colour, glyphAddress } from './glyph-image'
import { glyphBox } from './glyph-sprite'
import type { Look } from './grid-options'

export type GlyphAtlas = {
  /** The glyph in pixels of the screen; null: it is on its way, and `onReady` will be called. */
  of: (mark: Mark, look: Look) => HTMLCanvasElement | null
}
type Input = { colour: Colour; scale: number; onReady: () => void }

/** Every glyph is drawn once, in the colours of the page, and copied from there into each cell. */
export function glyphAtlas({ colour, scale, onReady }: Input): GlyphAtlas {
  const made = new Map<string, HTMLCanvasElement | null>()
  const make = async (name: string, mark: Mark, look: Look) => {
    const { width, height } = glyphBox(look)
    const image = new Image()
    image.src = glyphAddress(mark, look, colour)
    try {
      await image.decode()
    } catch {
      // a cell without its glyph would look empty: the next drawing asks again
      made.delete(name)
      return
    }
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(width * scale)
    canvas.height = Math.ceil(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, width * scale, height * scale)
    made.set(name, canvas)
    onReady()
  }
  return {
    of(mark, look) {
      const name = markName(mark, look)
      const found = made.get(name)
      if (found !== undefined) return found
      made.set(name, null)
      make(name, mark, look)
      return null
    },
  }
}
