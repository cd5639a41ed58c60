import 'server-only'
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js'
import type { Drawing } from '../charts/drawing'
import { AppError } from '../errors'
import { FACE_FILES } from '../scene/faces'
import { FACES, type Scene } from '../scene/scene'
import { THEMES, type ThemeId } from '../scene/theme'
import { toSvg } from '../scene/to-svg'
import { refuseNodes, refusePixels } from './limits'
import { pngAbout } from './png-about'
import { withAbout } from './png-chunks'

export type PngOptions = {
  theme: ThemeId
  background?: string
  /** Output pixels for each layout pixel. */
  scale: number
  /** Absolute paths of the TTF files. */
  fontFiles: string[]
}

/**
 * The picture as a PNG with texts, density and colour space. Throws `too-large` with what would fit,
 * and `internal` when the fonts draw nothing.
 */
export async function writePng(drawing: Drawing, options: PngOptions): Promise<Uint8Array> {
  const { theme, background, scale, fontFiles } = options
  const { scene } = drawing
  const refusal = refuseNodes(scene) ?? refusePixels(scene, scale)
  if (refusal !== null) throw new AppError('too-large', refusal)
  const svg = toSvg(scene, { theme, background })
  // beside each other: the first picture would wait for the letters, the later ones wait for nothing
  const [image] = await Promise.all([
    renderAsync(svg, render(fontFiles, scale)),
    checkInk(fontFiles),
  ])
  return withAbout(image.asPng(), pngAbout(drawing, scale))
}

// without `loadSystemFonts: false` the bytes would depend on the machine
function render(fontFiles: string[], scale: number): ResvgRenderOptions {
  return { font: { loadSystemFonts: false, fontFiles }, fitTo: { mode: 'zoom', value: scale } }
}

const checked = new Map<string, Promise<void>>()

/** Draws two letters in every face, once for each list of files; resvg leaves out text in silence. */
export function checkInk(fontFiles: string[]): Promise<void> {
  const key = fontFiles.join('\n')
  const known = checked.get(key)
  if (known) return known
  // a failure is not kept: the files may be there at the next try
  const check = drawLetters(fontFiles).catch((thrown) => {
    checked.delete(key)
    throw thrown
  })
  checked.set(key, check)
  return check
}

async function drawLetters(fontFiles: string[]): Promise<void> {
  const height = 40
  const scene: Scene = {
    id: 'ink',
    width: 80,
    height: height * FACES.length,
    language: 'en',
    title: 'Ink',
    description: 'Two letters in every face',
    nodes: FACES.map((face, row) => {
      const y = (row + 0.75) * height
      return { type: 'text', x: 8, y, text: 'Ag', face, size: 32, fill: 'ink' }
    }),
  }
  const { pixels, width } = await renderAsync(
    toSvg(scene, { theme: 'light' }),
    render(fontFiles, 1),
  )
  const rowLength = width * 4 * height
  const paper = THEMES.light.paper
  // resvg takes any font it has for one that it lacks, so ink alone does not prove the face
  const absent = FACES.filter((face) => {
    const row = FACES.indexOf(face) * rowLength
    const { file } = FACE_FILES[face]
    const given = fontFiles.some((path) => path.endsWith(`${file}.ttf`))
    return !given || !hasInk(pixels.subarray(row, row + rowLength), paper)
  })
  if (absent.length > 0) {
    throw new AppError('internal', `Fonts that are missing or draw nothing: ${absent.join(', ')}`)
  }
}

/** Whether enough pixels are darker than half of the paper's red. */
function hasInk(pixels: Uint8Array, paper: string): boolean {
  const half = Number.parseInt(paper.slice(1, 3), 16) / 2
  let dark = 0
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < half) dark += 1
  return dark > 40
}
