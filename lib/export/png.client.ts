import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Drawing } from '../charts/drawing'
import { AppError } from '../errors'
import type { ThemeId } from '../scene/theme'
import { toSvg } from '../scene/to-svg'
import { refuseNodes, refusePixels } from './limits'
import { pngAbout } from './png-about'
import { withAbout } from './png-chunks'

export type PngOptions = {
  theme: ThemeId
  background?: string
  /** Output pixels for each layout pixel. */
  scale: number
  /** The rasteriser as WebAssembly; asked for once. */
  wasm: () => Promise<ArrayBuffer>
  /** The TTF files of every face, in the order of their names. */
  fonts: () => Promise<Uint8Array[]>
}

/**
 * The picture as a PNG of the same bytes as the server's, without a server. Throws `too-large` with what
 * would fit.
 */
export async function writePngHere(drawing: Drawing, options: PngOptions): Promise<Uint8Array> {
  const { theme, background, scale, wasm, fonts } = options
  const { scene } = drawing
  const refusal = refuseNodes(scene) ?? refusePixels(scene, scale)
  if (refusal !== null) throw new AppError('too-large', refusal)
  const [fontBuffers] = await Promise.all([fonts(), begin(wasm)])
  const drawn = new Resvg(toSvg(scene, { theme, background }), {
    font: { fontBuffers },
    fitTo: { mode: 'zoom', value: scale },
  })
  const image = drawn.render()
  try {
    return withAbout(image.asPng(), pngAbout(drawing, scale))
  } finally {
    // what the rasteriser holds is not seen by the collector of garbage
    image.free()
    drawn.free()
  }
}

let begun: Promise<void> | null = null

/** The rasteriser takes its code once; a failure is not kept, since the next try may reach the file. */
function begin(wasm: () => Promise<ArrayBuffer>): Promise<void> {
  begun ??= wasm()
    .then(initWasm)
    .catch((thrown) => {
      begun = null
      throw thrown
    })
  return begun
}
