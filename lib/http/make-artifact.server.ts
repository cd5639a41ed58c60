import 'server-only'
import { availableParallelism } from 'node:os'
import type { Format } from '../export/formats'
import { loadWriter } from '../export/writers.server'
import { fontFiles, readFont } from '../store/fonts.server'
import { type Artifact, toBytes } from './artifact'
import { type DrawnPicture, drawPicture } from './drawn-picture'
import { isDrawn, type Picture } from './picture'
import { createQueue } from './queue.server'

/** Formats with pixels in them, which take a processor for a while. */
const RASTERISED: readonly Format['id'][] = ['png', 'pptx']

const rasteriser = createQueue({
  atOnce: availableParallelism(),
  waiting: 32,
  milliseconds: 10_000,
})

/**
 * The bytes of a picture. A refusal is drawn with status 422; where a format draws nothing it is thrown
 * as `cannot-draw`.
 */
export async function makeArtifact(picture: Picture): Promise<Artifact> {
  const { format, fileName } = picture
  const drawn = drawPicture(picture)
  const { refusal, warnings } = drawn.drawing
  return {
    status: refusal !== null && isDrawn(format) ? 422 : 200,
    mediaType: format.mediaType,
    body: await write(picture, drawn),
    fileName,
    warnings,
    ...(refusal !== null && { refusal }),
  }
}

async function write(picture: Picture, { drawing, scale }: DrawnPicture) {
  const { format, theme, background, text } = picture
  const writer = await loadWriter(format.id)
  const fonts = { files: fontFiles, read: readFont }
  const options = { theme, background, scale, text, fonts }
  const work = async () => toBytes(await writer(drawing, options))
  return RASTERISED.some((id) => id === format.id) ? rasteriser.run(work) : work()
}
