import type { Box } from '../../scene/scene'
import { type Band, bandsOf, startsOf, stretchSum } from './bands'
import { type Grid, groupRuns } from './grid'
import type { Pen } from './pen'
import { placeRows } from './place-rows'
import { rowHead, rowHeadWidth } from './row-head'
import type { Look, PlacedBand, PlacedColumn, Sheet } from './sheet'
import { GLYPH, wordsCell } from './words-cell'
import { COLUMN_GAP, type ColumnWidths, sharedWidths, sum, wordsColumns } from './words-columns'
import { wordsHead } from './words-head'

export const ROW_TOP = 17
const ROW_BOTTOM = 13
const BAND_GAP = 40
const WIDEST_HEAD = 190
const HEAD_SHARE = 0.36

/** No sheet of words is lower: a quick way to see that there is no room for it. */
export function leastWordsHeight({ rows }: Grid, pen: Pen): number {
  const heads = rows.heads.map((head) => rowHead(head, 'words', { pen, width: Infinity }).height)
  return sum(heads) + heads.length * pen.scaled(ROW_TOP + ROW_BOTTOM)
}

type Input = { grid: Grid; sentence: string; pen: Pen; box: Box; look: Look }

/** Words in every cell, with or without a glyph above them; more columns than fit stand in bands below each other. */
export function wordsSheet(input: Input): Sheet {
  const { grid, pen, box } = input
  const most = Math.min(pen.scaled(WIDEST_HEAD), box.width * HEAD_SHARE)
  const headWidth = rowHeadWidth(grid.rows.heads, 'words', { pen, most })
  const widths = wordsColumns(grid, pen)
  const room = box.width - headWidth + pen.scaled(COLUMN_GAP) / 2
  let y = box.y
  const stretches = bandsOf({
    count: widths.least.length,
    width: stretchSum(widths.least),
    room,
    groupStarts: startsOf(grid.columns.groups),
  })
  const bands = stretches.map((band) => {
    const placed = placeBand(input, band, { widths, room, headWidth, y })
    y = placed.bottom + pen.scaled(BAND_GAP)
    return placed
  })
  return {
    mode: 'words',
    look: input.look,
    grid,
    x: box.x,
    headWidth,
    glyph: input.look === 'text' ? pen.style.word.lineHeight : pen.scaled(GLYPH),
    sign: 0,
    slanted: false,
    headTexts: grid.columns.heads.map(({ label }) => ({ text: label, numbered: false })),
    bands,
    bottom: bands.at(-1)?.bottom ?? box.y,
  }
}

type Room = { widths: ColumnWidths; room: number; headWidth: number; y: number }

function placeBand(input: Input, band: Band, { widths, room, headWidth, y }: Room): PlacedBand {
  const { grid, pen, box, sentence } = input
  let x = box.x + headWidth
  const columns = sharedWidths(widths, band, room).map((width): PlacedColumn => {
    const placed = { x, width }
    x += width
    return placed
  })
  const right = Math.min(x - pen.scaled(COLUMN_GAP) / 2, box.x + box.width)
  const groupHeight = groupsHeight(input, band, columns)
  const heads = columns.flatMap(({ width }, index) => {
    const head = grid.columns.heads[band.from + index]
    return head ? [wordsHead(head, textWidth(width, pen), pen).height] : []
  })
  const headHeight = groupHeight + Math.max(0, ...heads)
  const rows = placeRows(
    {
      axis: grid.rows,
      sentence,
      heights: grid.rows.heads.map((_, row) => rowHeight(input, row, { band, columns, headWidth })),
      y: y + headHeight,
      width: right - box.x,
    },
    pen,
  )
  const last = rows.at(-1)
  const bottom = last ? last.y + last.height : y + headHeight
  return { ...band, y, headHeight, groupHeight, columns, rows, right, bottom }
}

/** The room for words in a column. */
export function textWidth(width: number, pen: Pen): number {
  return Math.max(1, width - pen.scaled(COLUMN_GAP))
}

type Place = { band: Band; columns: PlacedColumn[]; headWidth: number }

function rowHeight({ grid, pen }: Input, row: number, { band, columns, headWidth }: Place): number {
  const head = grid.rows.heads[row]
  const named = head ? rowHead(head, 'words', { pen, width: headWidth }).height : 0
  const cells = columns.map(({ width }, index) => {
    const cell = grid.cell(row, band.from + index)
    return cell ? wordsCell(cell, textWidth(width, pen), pen).height : 0
  })
  return Math.ceil(pen.scaled(ROW_TOP + ROW_BOTTOM) + Math.max(named, ...cells))
}

/** Label, rule and the gap below it; the label of a narrow group wraps. */
function groupsHeight({ grid, pen }: Input, band: Band, columns: PlacedColumn[]): number {
  const lines = groupRuns(grid.columns, band.from, band.to).map(({ label, from, to }) => {
    const widths = columns.slice(from - band.from, to - band.from).map(({ width }) => width)
    return pen.wrapped(label, pen.style.group, { width: textWidth(sum(widths), pen) }).lines.length
  })
  if (lines.length === 0) return pen.scaled(4)
  return Math.max(...lines) * pen.style.group.lineHeight + pen.scaled(GROUP_BELOW)
}

/** From the last line of a group's label to the heads: the rule, and air. */
export const GROUP_BELOW = 20
