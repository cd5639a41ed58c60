import type { Frame } from '../../scene/frame'
import { plate } from '../../scene/plate'
import { refusalScene } from '../../scene/refusal'
import type { Scene } from '../../scene/scene'
import { describeMatrix, sizeOf } from './describe'
import { cells } from './draw-cells'
import { foot } from './draw-foot'
import { glyphHeads } from './draw-glyph-heads'
import { rowHeads } from './draw-row-heads'
import { rules } from './draw-rules'
import { washes } from './draw-washes'
import { wordsHeads } from './draw-words-heads'
import { headingWords } from './heading-words'
import type { MatrixModel } from './model'
import type { MatrixOptions } from './options'
import { penOf } from './pen'
import { planMatrix } from './plan'
import { thumb } from './thumb'

/** Draws the model on a sheet; a fixed sheet on which it does not fit gets the sentence that says so. */
export function layoutMatrix(model: MatrixModel, frame: Frame): Scene {
  const { title, full } = describeMatrix(model)
  const about = { id: `matrix-${frame.preset}`, language: model.dataset.language, title }
  if (!frame.parts.labels) return thumb(model, frame, { ...about, description: full })
  const around = plate(frame, { title, ...headingWords(model, frame), arrange: 'top' })
  const { box } = around
  const pen = penOf(frame)
  const footAt = { frame, pen, x: box.x, width: box.width }
  const sheet = planMatrix(model, {
    frame,
    box,
    pen,
    footHeight: (tried) => foot(tried, model, { ...footAt, y: 0 }).height,
  })
  if (sheet === null) return refusalScene(frame, { ...about, sentence: doesNotFit(model, frame) })
  const below = foot(sheet, model, { ...footAt, y: sheet.bottom })
  const closing = around.close(sheet.bottom + below.height - box.y)
  return {
    ...about,
    description: full,
    width: frame.width,
    height: closing.height,
    nodes: [
      ...around.nodes,
      ...washes(sheet, pen),
      ...rules(sheet, pen),
      ...rowHeads(sheet, pen),
      ...(sheet.mode === 'words' ? wordsHeads(sheet, pen) : glyphHeads(sheet, pen)),
      ...cells(sheet, model, pen),
      ...below.nodes,
      ...closing.nodes,
    ],
  }
}

/** What takes less room than what was asked for. */
const LESS_ROOM: Record<MatrixOptions['show'], string> = {
  auto: '',
  words: ' Glyphs take less room (show=glyphs).',
  text: ' Glyphs take less room (show=glyphs).',
  glyphs: ' Dots take less room (show=dots).',
  dots: '',
}

/** Why a fixed sheet has no room, and what has. */
function doesNotFit(model: MatrixModel, frame: Frame): string {
  const size = `${frame.width} x ${frame.height}`
  return `This sheet has no room for the matrix: ${sizeOf(model)} on ${frame.preset}, ${size}.${LESS_ROOM[model.options.show]} Ask for preset=auto, which grows, choose fewer, or take the csv.`
}
