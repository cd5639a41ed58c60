import { drawChart } from '../../lib/charts/draw'
import type { Drawing } from '../../lib/charts/drawing'
import type { Dataset } from '../../lib/dataset/schema'
import { outlineLetters } from '../../lib/export/outline'
import { writeSvg } from '../../lib/export/svg'
import { type Picture, readFile, readPicture } from '../../lib/http/picture'
import { readFont } from '../../lib/store/fonts.server'
import { sixSystems } from './six-systems'

export type AskedFile = { chart: string; asked: Record<string, string>; dataset?: Dataset }
export type DrawnFile = { svg: string; drawing: Drawing; picture: Picture }

const HASH = '0123456789abcdef'
let six: Dataset | undefined

/** The SVG of an address as the server writes it, with what it was written from. Without a dataset: the six systems. */
export async function fileOf({ chart, asked, dataset }: AskedFile): Promise<DrawnFile> {
  six ??= sixSystems()
  const entries = Object.entries(asked)
  const file = readFile(`${chart}.svg`)
  const picture = readPicture({ dataset: dataset ?? six, hash: HASH, entries, ...file })
  const drawing = drawChart({ ...picture, frameKeys: picture.canonical, only: 'picture' })
  const { theme, background, text } = picture
  const svg = await writeSvg(drawing, {
    ...{ theme, background },
    readFont: text === 'embed' ? readFont : undefined,
    letters: text === 'outline' ? await outlineLetters(drawing.scene, readFont) : undefined,
  })
  return { svg, drawing, picture }
}
