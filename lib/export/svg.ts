import type { Drawing } from '../charts/drawing'
import { fontRule, usedFonts } from '../scene/font-rules'
import type { Letters } from '../scene/letters'
import type { ThemeId } from '../scene/theme'
import { toSvg } from '../scene/to-svg'
import { aboutDrawing, SOFTWARE } from './about'

export type SvgOptions = {
  theme: ThemeId
  background?: string
  /**
   * Reads a file of public/fonts, as base64. With it the letters are embedded; without it the file is
   * small and editable, and viewers use the fonts they have.
   */
  readFont?: (file: string) => Promise<string>
  /** Outlines in place of letters. */
  letters?: Letters
}

/** The picture as an SVG file, with what it says of itself. */
export async function writeSvg(drawing: Drawing, options: SvgOptions): Promise<string> {
  const { theme, background, readFont, letters } = options
  const { author, rights, date, source, address } = aboutDrawing(drawing)
  const made = { creator: author, publisher: SOFTWARE }
  const about = { ...made, rights, date, source, identifier: address }
  const fontRules = readFont && (await embeddedFonts(drawing, readFont))
  const scene = { ...drawing.scene, description: drawing.describe.full }
  return toSvg(scene, { theme, background, about, fontRules, letters })
}

async function embeddedFonts(
  { scene }: Drawing,
  readFont: (file: string) => Promise<string>,
): Promise<string> {
  const rules = usedFonts(scene).map(async (font) => fontRule(font, await readFont(font.file)))
  return (await Promise.all(rules)).join('')
}
