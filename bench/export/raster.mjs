import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'

const folder = join(process.cwd(), 'public', 'fonts')
const fontFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.ttf'))
  .map((name) => join(folder, name))
const font = {
  ...{ loadSystemFonts: false, fontFiles },
  defaultFontFamily: 'Sofia Sans Semi Condensed',
}

/** A PNG of any SVG, as Outcrop asks for one: the shipped fonts and no others. */
export async function rasterise(svg, scale) {
  const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: scale } })
  return image.asPng()
}

/** Gives the event loop a turn: without it a row of PNGs holds the rasteriser's memory. */
export const turn = () => new Promise((resolve) => setImmediate(resolve))
