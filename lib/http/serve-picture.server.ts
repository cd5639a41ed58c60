import 'server-only'
import { availableParallelism } from 'node:os'
import { type DrawInput, drawChart, refusedDrawing } from '../charts/draw'
import type { Drawing } from '../charts/drawing'
import { AppError } from '../errors'
import { refuseNodes, refusePixels } from '../export/limits'
import { loadWriter } from '../export/writers.server'
import { frameOf } from '../scene/frame'
import { measure } from '../scene/measure'
import { loadDataset } from '../store/datasets.server'
import { fontFiles, fontsHash, readFont } from '../store/fonts.server'
import { type Artifact, toBytes } from './artifact'
import { matchesEtag, strongEtag } from './etag.server'
import { createMemory } from './memory'
import { isDrawn, type Picture, readFile, readPicture } from './picture'
import { createQueue } from './queue.server'
import type { ReadInput } from './reading.server'
import { respondArtifact, respondNotModified } from './respond'

const MEMORY_BYTES = 64 * 1024 * 1024
/** The scale of a sheet that says why the sheet asked for cannot be. */
const REFUSAL_SCALE = 1.5

const memory = createMemory<Artifact>({
  bytes: MEMORY_BYTES,
  sizeOf: ({ body }) => body.byteLength,
})
const rasteriser = createQueue({
  atOnce: availableParallelism(),
  waiting: 32,
  milliseconds: 10_000,
})

/**
 * One picture in one format. The ETag comes from the address and what stands behind it, so that what
 * a reader has already is not drawn again.
 */
export async function servePicture(
  input: ReadInput<{ dataset: string; file: string }>,
): Promise<Response> {
  const { request, params, head } = input
  const { dataset, hash } = await loadDataset(params.dataset)
  const entries = [...new URL(request.url).searchParams]
  const picture = readPicture({ dataset, hash, entries, ...readFile(params.file) })
  const { address, versioned, download, inWords: describedBy } = picture
  const etag = strongEtag({ hashes: [await fontsHash(), hash], address })
  if (matchesEtag(request.headers.get('if-none-match'), etag)) {
    return respondNotModified(etag, versioned)
  }
  const artifact = await memory.get(etag, () => makeArtifact(picture))
  return respondArtifact({ artifact, etag, versioned, download, describedBy, head })
}

async function makeArtifact(picture: Picture): Promise<Artifact> {
  const { chart, format, fileName } = picture
  const { drawing, scale } = withinLimits(picture, drawChart(drawInput(picture)))
  if (drawing.refusal !== null && drawing.model === null && !isDrawn(format)) {
    const problem = { param: chart, message: drawing.refusal }
    throw new AppError('cannot-draw', drawing.refusal, [problem])
  }
  return {
    status: drawing.refusal !== null && isDrawn(format) ? 422 : 200,
    mediaType: format.mediaType,
    body: await write(picture, drawing, scale),
    fileName,
    warnings: drawing.warnings,
  }
}

function drawInput(picture: Picture): DrawInput {
  const { dataset, hash, chart, query, options, frame, canonical } = picture
  const only = isDrawn(picture.format) ? 'picture' : undefined
  return { dataset, hash, chart, query, options, frame, frameKeys: canonical, only }
}

/**
 * The drawing; or the sentence that says why there is none: of its kind on the sheet asked for, of a
 * limit on a sheet that fits.
 */
function withinLimits({ format, frame, scale }: Picture, drawing: Drawing) {
  if (!isDrawn(format)) return { drawing, scale }
  const pixels = format.id === 'png' ? refusePixels(drawing.scene, scale) : null
  const limit = refuseNodes(drawing.scene) ?? pixels
  if (limit !== null) {
    const sheet = frameOf('slide-16x9', measure)
    return { drawing: refusedDrawing(drawing, limit, sheet), scale: REFUSAL_SCALE }
  }
  const { refusal } = drawing
  return { drawing: refusal === null ? drawing : refusedDrawing(drawing, refusal, frame), scale }
}

async function write(picture: Picture, drawing: Drawing, scale: number) {
  const { format, theme, text } = picture
  const writer = await loadWriter(format.id)
  const fonts = { files: fontFiles, read: readFont }
  const work = async () => toBytes(await writer(drawing, { theme, scale, text, fonts }))
  return format.id === 'png' ? rasteriser.run(work) : work()
}
