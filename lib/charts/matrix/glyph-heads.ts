import type { Band } from './bands'
import { type Grid, groupRuns } from './grid'
import type { Pen } from './pen'
import type { PlacedColumn } from './sheet'
import { sum } from './words-columns'

/** Lines of a level head over a wide column of glyphs. */
const FLAT_LINES = 2
const FLAT_GAP = 8
const FLAT_FOOT = 8
const GROUP_BELOW = 14

type Columns = { placed: PlacedColumn[]; pen: Pen }

/** Whether every head stands level over its column in two lines, with no word broken. */
export function fitsFlat(grid: Grid, band: Band, { placed, pen }: Columns): boolean {
  if (
    !groupRuns(grid.columns, band.from, band.to).every((run) =>
      groupFits(run, band, { placed, pen }),
    )
  ) {
    return false
  }
  return placed.every(({ width }, index) => {
    const head = grid.columns.heads[band.from + index]
    if (!head) return true
    const room = width - pen.scaled(FLAT_GAP)
    const words = head.label.split(/\s+/)
    if (words.some((word) => pen.width(word, pen.style.slanted) > room)) return false
    return flatLines(head.label, width, pen).length <= FLAT_LINES
  })
}

export function flatLines(label: string, width: number, pen: Pen): string[] {
  return pen.wrapped(label, pen.style.slanted, { width: width - pen.scaled(FLAT_GAP) }).lines
}

export function flatHeight(grid: Grid, band: Band, { placed, pen }: Columns): number {
  const lines = placed.map(
    ({ width }, index) =>
      flatLines(grid.columns.heads[band.from + index]?.label ?? '', width, pen).length,
  )
  return Math.max(0, ...lines) * pen.style.slanted.lineHeight + pen.scaled(FLAT_FOOT)
}

/** Room for the labels of the groups above level heads; above turned ones there is none. */
export function groupsHeight(grid: Grid, band: Band, { placed, pen }: Columns): number {
  const lines = groupRuns(grid.columns, band.from, band.to).map(({ label, from, to }) => {
    const width = sum(placed.slice(from - band.from, to - band.from).map((column) => column.width))
    return pen.wrapped(label, pen.style.group, { width: width - pen.scaled(FLAT_GAP) }).lines.length
  })
  if (lines.length === 0) return 0
  return Math.max(...lines) * pen.style.group.lineHeight + pen.scaled(GROUP_BELOW)
}

type Run = { label: string; from: number; to: number }

function groupFits({ label, from, to }: Run, band: Band, { placed, pen }: Columns) {
  const width = sum(placed.slice(from - band.from, to - band.from).map((column) => column.width))
  const room = width - pen.scaled(FLAT_GAP)
  return label.split(/\s+/).every((word) => pen.width(word, pen.style.group) <= room)
}
