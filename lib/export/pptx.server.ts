import 'server-only'
import type { Drawing } from '../charts/drawing'
import { AppError } from '../errors'
import type { ThemeId } from '../scene/theme'
import { refusePixels } from './limits'
import { writePng } from './png.server'
import { lift } from './pptx-lift'
import { writeDeck } from './pptx-package'
import { deckOf } from './pptx-slides'

export type PptxOptions = {
  theme: ThemeId
  /** Absolute paths of the TTF files. */
  fontFiles: string[]
}

/** Output pixels for each layout pixel, the best that a tall picture has room for. */
const SCALES = [2, 1.5, 1] as const

/**
 * The picture as slides: itself under a title of text, a chart that can be edited where office programs
 * have one, and its table. Throws `too-large` with what would fit.
 */
export async function writePptx(drawing: Drawing, options: PptxOptions): Promise<Uint8Array> {
  const { theme, fontFiles } = options
  const lifted = lift(drawing.scene)
  const scale = SCALES.find((each) => refusePixels(drawing.scene, each) === null)
  if (scale === undefined) {
    throw new AppError('too-large', refusePixels(drawing.scene, 1) ?? '')
  }
  const bare = { ...drawing, scene: lifted.scene }
  const png = await writePng(bare, { theme, scale, fontFiles })
  return writeDeck(deckOf({ drawing, png, lifted, theme }))
}
