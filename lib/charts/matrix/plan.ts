import type { Frame } from '../../scene/frame'
import type { Box } from '../../scene/scene'
import { glyphSheet, NARROW } from './glyph-sheet'
import { gridOf } from './grid'
import type { MatrixModel } from './model'
import type { Pen } from './pen'
import type { Look, Sheet } from './sheet'
import { leastWordsHeight, wordsSheet } from './words-sheet'

/** From this width on a sheet that may grow has words; below it, glyphs. */
const WORDS_FROM = 600
/** A narrow sheet turns up to so many systems into columns. */
const FEW_SYSTEMS = 8

type Choice = { look: Look; systemsAcross: boolean }
type Room = { frame: Frame; box: Box; pen: Pen; footHeight: (sheet: Sheet) => number }

/**
 * The first way of drawing the model that fits the sheet; null if none does. A sheet that may grow
 * takes the first: nothing is cut, it gets longer.
 */
export function planMatrix(
  model: MatrixModel,
  { frame, box, pen, footHeight }: Room,
): Sheet | null {
  const sentence = model.ranking?.sentence ?? ''
  const fixed = Number.isFinite(box.height)
  const compared = model.reference?.shown === true
  for (const { look, systemsAcross } of choices(model, frame, box)) {
    const words = look === 'words' || look === 'text'
    const grid = gridOf(model, { systemsAcross, look })
    const input = { grid, sentence, pen, box, look, compared }
    if (fixed && words && leastWordsHeight(input.grid, pen) > box.height) continue
    const first = words ? wordsSheet(input) : glyphSheet(input)
    if (!fixed) return first
    const foot = footHeight(first)
    const height = box.height - foot
    const sheet = words ? first : glyphSheet({ ...input, box: { ...box, height } })
    if (sheet.bottom + foot <= box.y + box.height) return sheet
  }
  return null
}

/** The ways in which it may be drawn, the best first. */
function choices(model: MatrixModel, frame: Frame, box: Box): Choice[] {
  const { across, show } = model.options
  const fixed = Number.isFinite(box.height)
  const turned = fixed ? turnsBetter(model, box) : turnsOnPhone(model, frame)
  const ways = { auto: [turned, !turned], dimensions: [false], systems: [true] }[across]
  const wide = fixed || frame.width >= WORDS_FROM
  // dots are the last that can be read: they stand where a sheet cannot grow
  const small: Look[] = fixed ? ['glyphs', 'dots'] : ['glyphs']
  const fitting: Look[] = wide ? ['words', ...small] : small
  const looks = show === 'auto' ? fitting : [show]
  return looks.flatMap((look) => ways.map((systemsAcross) => ({ look, systemsAcross })))
}

function turnsOnPhone({ rows }: MatrixModel, { width }: Frame): boolean {
  return width < NARROW && rows.length <= FEW_SYSTEMS
}

/** Whether the shape of the sheet is nearer to that of the matrix with systems as columns. */
function turnsBetter({ rows, columns }: MatrixModel, { width, height }: Box): boolean {
  const sheet = Math.log(width / height)
  const matrix = Math.log(columns.length / rows.length)
  return Math.abs(sheet + matrix) < Math.abs(sheet - matrix)
}
