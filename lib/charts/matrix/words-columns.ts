import type { Band } from './bands'
import type { CellText, Line } from './cell-text'
import { type Grid, groupRuns, type Head } from './grid'
import type { MatrixCell } from './model'
import type { Pen } from './pen'
import { tallyWidth } from './tally-size'
import { signRoom } from './versus-sign'
import { indentOf } from './words-cell'

/** Widths of the columns of one band, gap included. */
export type ColumnWidths = { least: number[]; ideal: number[] }

/** Between the words of two columns. */
export const COLUMN_GAP = 14
const NARROWEST = 54
/** A longer word is broken. */
const LONGEST_WORD = 132
const WIDEST = { word: 150, text: 210 }
/** Lines of a long head. */
const HEAD_LINES = { most: 5, wished: 3 }
/** Lines are never as full as their words are long in sum. */
const RAGGED = 1.14
const EXTRA = 1.7
/** Widths tried for a text, and the most that the label of a lone column's group may ask for. */
const TEXT_TRIES = [64, 76, 88, 104, 120]
const GROUP_MOST = 104

/** The width that each column needs, and the one at which few of its words wrap. */
export function wordsColumns(grid: Grid, pen: Pen): ColumnWidths {
  const rows = grid.rows.heads.length
  const groups = groupRuns(grid.columns, 0, grid.columns.heads.length)
  const measured = grid.columns.heads.map((head, column) => {
    const cells = Array.from({ length: rows }, (_, row) => grid.cell(row, column))
    const widths = columnWidths(
      head,
      cells.flatMap((cell) => cell ?? []),
      pen,
    )
    const group = groups.find(({ from, to }) => from === column && to === column + 1)
    const least = Math.max(widths.least, group ? groupWidth(group.label, pen) : 0)
    return { least, ideal: Math.max(least, widths.ideal) }
  })
  return { least: measured.map(({ least }) => least), ideal: measured.map(({ ideal }) => ideal) }
}

function columnWidths(head: Head, cells: MatrixCell[], pen: Pen) {
  const gap = pen.scaled(COLUMN_GAP)
  const longest = pen.scaled(LONGEST_WORD)
  const said = cells.flatMap((cell) =>
    cellWords(cell.text, pen).map((width) => width + indentOf(cell, pen)),
  )
  const words = [...headWords(head, pen), ...said]
  const whole = pen.width(head.label, head.system ? pen.style.name : pen.style.head)
  const lines = Math.min(longest, (whole / HEAD_LINES.most) * RAGGED)
  const each = (measured: (line: Line) => number) =>
    cells.flatMap((cell) => cell.text.lines.map((line) => measured(line) + indentOf(cell, pen)))
  const texts = each((line) => leastForText(line, pen))
  const least = Math.min(longest, Math.max(pen.scaled(NARROWEST), lines, ...words, ...texts))
  const asides = cells.map((cell) => asideWidth(cell, pen))
  const wishes = each((line) => idealLine(line, pen))
  const headWish = Math.min(pen.scaled(WIDEST.word), (whole / HEAD_LINES.wished) * RAGGED)
  const ideal = Math.max(least, headWish, ...asides, ...wishes)
  return { least: Math.max(least, ...asides) + gap, ideal: ideal + gap }
}

/** The label of a group of one column stands in one line, within reason. */
function groupWidth(label: string, pen: Pen): number {
  const width = pen.width(label, pen.style.group)
  return width > pen.scaled(GROUP_MOST) ? 0 : width + pen.scaled(COLUMN_GAP) + 1
}

function headWords(head: Head, pen: Pen): number[] {
  const style = head.system ? pen.style.name : pen.style.head
  const before = head.system ? pen.scaled(20) : 0
  const arrow = head.sorted === null ? 0 : pen.scaled(16)
  const label = words(head.label).map((word) => pen.width(word, style) + before + arrow)
  const note = words(head.note).map((word) => pen.width(word, pen.style.remark))
  return [...label, ...note, head.tally ? tallyWidth(head.tally, pen) : 0]
}

function cellWords({ lines }: CellText, pen: Pen): number[] {
  return lines.flatMap(({ text, tone }) =>
    words(text).map((word) => pen.width(word, pen.style[tone === 'remark' ? 'remark' : 'word'])),
  )
}

/** What stands beside the glyph must fit beside it. */
function asideWidth({ text: { aside }, versus }: MatrixCell, pen: Pen): number {
  const before = pen.scaled(24) + signRoom(versus, pen)
  return aside === null ? 0 : before + pen.width(aside, pen.style.remark)
}

/** A text that would be cut after some lines is given the width to be whole, within reason. */
function leastForText({ text, most }: Line, pen: Pen): number {
  if (most === undefined) return 0
  const whole = (width: number) => !pen.wrapped(text, pen.style.word, { width, lines: most }).cut
  const tries = TEXT_TRIES.map((width) => pen.scaled(width))
  return tries.find(whole) ?? tries.at(-1) ?? 0
}

/** About two lines for a name, three for a text. */
function idealLine({ text, tone, most }: Line, pen: Pen): number {
  const whole = pen.width(text, pen.style[tone === 'remark' ? 'remark' : 'word'])
  const widest = pen.scaled(most === undefined ? WIDEST.word : WIDEST.text)
  return Math.min(widest, (whole / (most ?? 2)) * RAGGED)
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/**
 * The widths of the columns of one band: at least what each needs, then what it would like, then
 * the room that is left, up to a limit at which lines of the table would be lost.
 */
export function sharedWidths({ least, ideal }: ColumnWidths, band: Band, room: number): number[] {
  const lower = least.slice(band.from, band.to)
  const upper = ideal.slice(band.from, band.to)
  const [need, wish] = [sum(lower), sum(upper)]
  if (wish <= room) {
    const factor = Math.min(EXTRA, room / wish)
    return upper.map((width) => width * factor)
  }
  const share = wish > need ? Math.max(0, room - need) / (wish - need) : 0
  return lower.map((width, index) => {
    const whole = width + ((upper[index] ?? width) - width) * share
    return need > room ? (width * room) / need : whole
  })
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
