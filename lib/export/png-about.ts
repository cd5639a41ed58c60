import type { Drawing } from '../charts/drawing'
import { aboutDrawing, SOFTWARE } from './about'
import type { PngAbout } from './png-chunks'

const CSS_DPI = 96

/** The keyword under which a PNG says from which address it was made. */
export const ADDRESS_KEYWORD = 'outcrop-address'

/** What a PNG of `scale` output pixels for each layout pixel says of itself. */
export function pngAbout(drawing: Drawing, scale: number): PngAbout {
  const { title, description, author, rights, source, address } = aboutDrawing(drawing)
  return {
    dpi: CSS_DPI * scale,
    texts: [
      ['Title', title],
      ['Description', description],
      ['Author', author],
      ['Copyright', rights],
      ['Source', source],
      ['Software', SOFTWARE],
      [ADDRESS_KEYWORD, address],
    ],
  }
}
