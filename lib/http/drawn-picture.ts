import { type DrawInput, drawChart } from '../charts/draw'
import { refusedDrawing } from '../charts/draw-kind'
import type { Drawing } from '../charts/drawing'
import { AppError } from '../errors'
import type { Format } from '../export/formats'
import { refuseNodes, refusePixels } from '../export/limits'
import { frameOf } from '../scene/frame'
import { measure } from '../scene/measure'
import { isDrawn, type Picture } from './picture'

/** The scale of a sheet that says why the sheet asked for cannot be. */
const REFUSAL_SCALE = 1.5

/** What a writer is given: the drawing, or the sentence that stands for it, and its scale. */
export type DrawnPicture = { drawing: Drawing; scale: number }

/**
 * Draws what an address asks for, on the server and in the browser alike. Throws `cannot-draw` where data
 * are wanted of a chart that has none.
 */
export function drawPicture(picture: Picture): DrawnPicture {
  const drawn = withinLimits(picture, drawChart(drawInput(picture)))
  const { refusal, model } = drawn.drawing
  if (refusal !== null && model === null && !isDrawn(picture.format)) {
    throw new AppError('cannot-draw', refusal, [{ param: picture.chart, message: refusal }])
  }
  return drawn
}

function drawInput(picture: Picture): DrawInput {
  const { dataset, hash, chart, query, options, frame, canonical } = picture
  const only = isDrawn(picture.format) ? 'picture' : undefined
  return { dataset, hash, chart, query, options, frame, frameKeys: canonical, only }
}

/** Why the pixels of a format would be too many; slides have fewer of them where a picture is tall. */
function pixelsOf({ id }: Format, { scene }: Drawing, scale: number): string | null {
  if (id === 'pptx') return refusePixels(scene, 1)
  return id === 'png' ? refusePixels(scene, scale) : null
}

/**
 * The drawing; or the sentence that says why there is none: of its kind on the sheet asked for, of a
 * limit on a sheet that fits.
 */
function withinLimits({ format, frame, scale }: Picture, drawing: Drawing): DrawnPicture {
  if (!isDrawn(format)) return { drawing, scale }
  const pixels = pixelsOf(format, drawing, scale)
  const limit = refuseNodes(drawing.scene) ?? pixels
  if (limit !== null) {
    const sheet = frameOf('slide-16x9', measure)
    return { drawing: refusedDrawing(drawing, limit, sheet), scale: REFUSAL_SCALE }
  }
  const { refusal } = drawing
  return { drawing: refusal === null ? drawing : refusedDrawing(drawing, refusal, frame), scale }
}
