import type { GlyphTone } from '../../scene/glyph'
import type { Box, Role, SceneNode } from '../../scene/scene'
import { parseKey } from '../../view/key'
import type { Tone } from './cell-text'
import { dotNodes } from './dot-nodes'
import { hitWash } from './hit-wash'
import type { Mark } from './mark'
import { markNodes, markWidth } from './mark-nodes'
import type { MatrixCell, MatrixModel } from './model'
import type { Pen } from './pen'
import { columnBox, type PlacedBand, type Sheet } from './sheet'
import { signRoom, signSize, versusSign } from './versus-sign'
import { plainMark, type WordsCell, wordsCell } from './words-cell'
import { ROW_TOP, textWidth } from './words-sheet'

/** What a search or a state filter passes by, and what is not marked. */
const QUIET = 0.3
const DIMMED = 0.25

type Place = { cell: MatrixCell; box: Box; x: number; width: number; selected: boolean }
type Drawing = { sheet: Sheet; model: MatrixModel; pen: Pen }

/** Every cell in its place: glyph, words, and a transparent rectangle to point at. */
export function cells(sheet: Sheet, model: MatrixModel, pen: Pen): SceneNode[] {
  const drawing = { sheet, model, pen }
  return sheet.bands.flatMap((band) =>
    band.rows.flatMap((_, row) =>
      band.columns.flatMap((_column, index) => cellNodes(drawing, band, [row, index])),
    ),
  )
}

function cellNodes(
  drawing: Drawing,
  band: PlacedBand,
  [row, index]: [number, number],
): SceneNode[] {
  const { sheet } = drawing
  const cell = sheet.grid.cell(row, band.from + index)
  const column = band.columns[index]
  const line = band.rows[row]
  if (!cell || !column || !line) return []
  const { x, width } = columnBox(sheet, column)
  const box = { x, y: line.y, width, height: line.height }
  const selected =
    sheet.grid.rows.heads[row]?.selected === true &&
    sheet.grid.columns.heads[band.from + index]?.selected === true
  return [cellNode(drawing, { cell, box, x: column.x, width: column.width, selected })]
}

function cellNode({ sheet, model, pen }: Drawing, place: Place): SceneNode {
  const { cell, box, selected } = place
  const tone = selected ? 'tag' : 'ink'
  const opacity = opacityOf(cell, model)
  const content =
    sheet.mode === 'words'
      ? wordsNodes({ sheet, model, pen }, place, tone)
      : glyphNodes({ sheet, model, pen }, place, tone)
  const { key } = cell
  return {
    type: 'group',
    key,
    nodes: [
      ...(selected ? [frame(box)] : []),
      // keyed itself, so that the page can wash it, under what is drawn and not over it
      { type: 'rect', ...box, key, fill: 'paper', opacity: 0 },
      { type: 'group', ...(opacity === 1 ? {} : { opacity }), nodes: content },
    ],
  }
}

/** The tag of the selected cell, with an outline inside its box. */
function frame({ x, y, width, height }: Box): SceneNode {
  const inside = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 }
  return { type: 'rect', ...inside, fill: 'tag', stroke: 'ink', strokeWidth: 2 }
}

function opacityOf(cell: MatrixCell, { marked }: MatrixModel): number {
  if (marked.length > 0 && !isMarked(cell.key, marked)) return DIMMED
  return cell.hit ? 1 : QUIET
}

/** Marked itself, or through its system, dimension or layer. */
function isMarked(key: string, marked: string[]): boolean {
  const own = parseKey(key)
  return marked.some((each) => {
    if (each === key || each === own?.system) return true
    return each === `/${own?.dimension}` || each === `@${own?.layer}`
  })
}

function glyphNodes({ sheet, pen }: Drawing, { cell, box }: Place, tone: GlyphTone): SceneNode[] {
  const size = sheet.glyph
  const x = box.x + (box.width - size - sheet.sign) / 2
  const y = box.y + (box.height - size) / 2
  const at = { x, y, size, room: box.width - sheet.sign, tone, pen }
  const dots = sheet.look === 'dots'
  const nodes = dots ? dotNodes(cell.mark, at) : markNodes(cell.mark, at)
  const half = Math.max(size, dots ? 0 : markWidth(cell.mark, size, pen)) / 2
  const side = signSize(pen)
  const beside = { x: x + size / 2 + half + pen.scaled(3), y: y + (size - side) / 2, size: side }
  return [...nodes, ...(cell.versus === null ? [] : versusSign(cell.versus, { ...beside, tone }))]
}

function wordsNodes({ sheet, model, pen }: Drawing, place: Place, tone: GlyphTone): SceneNode[] {
  const { cell, box, x } = place
  const size = sheet.glyph
  const top = box.y + pen.scaled(ROW_TOP)
  const words = wordsCell(cell, textWidth(place.width, pen), pen)
  const inset = insetOf(cell.mark) * size
  const glyph = words.glyph
    ? markNodes(plainMark(cell.mark), { x: x - inset, y: top, size, room: size, tone, pen })
    : []
  const { remark } = pen.style
  const aside: SceneNode[] =
    words.aside === null
      ? []
      : [
          {
            type: 'text',
            x: x + pen.scaled(24) + signRoom(cell.versus, pen),
            y: top + size / 2 + remark.size * 0.34,
            text: words.aside,
            face: remark.face,
            size: remark.size,
            fill: tone === 'tag' ? 'tagInk' : 'ink2',
          },
        ]
  const lines = words.lines.flatMap(({ text, tone: said, style, y }): SceneNode[] => {
    const at = { x: x + words.indent, y: top + y }
    const fill = fillOf(said, tone)
    const node: SceneNode = { type: 'text', ...at, text, face: style.face, size: style.size, fill }
    const sought = cell.hit && !place.selected ? model.sought : ''
    return [...hitWash({ text, sought, style, ...at }, pen), node]
  })
  return [...glyph, ...signNodes(place, { words, top, size, tone, pen }), ...aside, ...lines]
}

type Sign = { words: WordsCell; top: number; size: number; tone: GlyphTone; pen: Pen }

/** How the cell stands to the reference: beside its glyph, or before its first line. */
function signNodes({ cell, x }: Place, { words, top, size, tone, pen }: Sign): SceneNode[] {
  if (cell.versus === null) return []
  const side = signSize(pen)
  const middle = words.glyph ? size / 2 : pen.style.word.lineHeight / 2
  const left = words.glyph ? x + pen.scaled(22) : x
  return versusSign(cell.versus, { x: left, y: top + middle - side / 2, size: side, tone })
}

/** By how much a mark is narrower than its square at each side: its edge stands over the words. */
function insetOf({ kind }: Mark): number {
  if (kind === 'disputed' || kind === 'split') return 0
  return kind === 'layers' ? 0.05 : 0.125
}

function fillOf(said: Tone, tone: GlyphTone): Role {
  if (tone === 'tag') return 'tagInk'
  return said === 'word' ? 'ink' : 'ink2'
}
