import 'server-only'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import type { Format } from '../export/formats'
import { loadWriter } from '../export/writers.server'
import { fontFiles, readFont } from '../store/fonts.server'
import { type Artifact, toBytes } from './artifact'
import { type DrawnPicture, drawPicture } from './drawn-picture'
import { isDrawn, type Picture } from './picture'
import { createQueue } from './queue.server'

/** Formats that take a processor for a while, and memory outside of the heap. */
const HEAVY: readonly Format['id'][] = ['png', 'pdf', 'pptx']

const heavy = createQueue({
  atOnce: availableParallelism(),
  waiting: 32,
  milliseconds: 10_000,
})

/** The others take some milliseconds of the only thread, one after the other. */
const light = createQueue({ atOnce: 1, waiting: 256, milliseconds: 10_000 })

/**
 * The bytes of a picture. A refusal is drawn with status 422; where a format draws nothing it is thrown
 * as `cannot-draw`. Throws `busy` before anything is drawn, and `too-slow`.
 */
export function makeArtifact(picture: Picture): Promise<Artifact> {
  const queue = HEAVY.includes(picture.format.id) ? heavy : light
  return queue.run(async () => {
    // pages are answered between two pictures, however many are asked for at once
    await setImmediate()
    return draw(picture)
  })
}

async function draw(picture: Picture): Promise<Artifact> {
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
  const options = { theme, background, scale, text, readFont, fontFiles }
  return toBytes(await writer(drawing, options))
}
