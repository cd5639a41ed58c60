import type { Band } from './bands'
import type { Grid } from './grid'
import { markWidth } from './mark-nodes'
import type { Pen } from './pen'
import type { HeadText, PlacedColumn } from './sheet'
import { leastPitch, slantedReach } from './slanted'
import { sum } from './words-columns'

/** Least distance of the middles of two columns, and the most that is still read as a table. */
const LEAST = 22
const MOST = 92
const MOST_DOTS = 30
const PADDING = 2
const SIGN_AIR = 4
/** Side of a dot. */
export const DOT = 16

/** What each column needs at least and may have at most. */
export type GlyphColumns = { least: number[]; content: number[]; most: number }
type Marks = {
  pen: Pen
  /** What is kept beside each mark. */
  beside: number
  dots: boolean
}

/** What each column needs; wide values need more than a glyph, and a dot is never wider. */
export function glyphColumns(grid: Grid, { pen, beside, dots }: Marks): GlyphColumns {
  const base = Math.max(pen.scaled(LEAST), leastPitch(pen.style.slanted))
  const size = pen.scaled(20)
  // after a sign there is air, or it would seem to belong to the next column
  const around = beside === 0 ? 0 : beside + pen.scaled(SIGN_AIR)
  const content = grid.columns.heads.map((_, column) => {
    const widths = grid.rows.heads.flatMap((_head, row) => {
      const cell = grid.cell(row, column)
      return cell ? [(dots ? pen.scaled(DOT) : markWidth(cell.mark, size, pen)) + around] : []
    })
    return Math.max(0, ...widths)
  })
  const least = content.map((width) => Math.ceil(Math.max(base, width + pen.scaled(PADDING))))
  return { least, content, most: pen.scaled(dots ? MOST_DOTS : MOST) + beside }
}

type Room = {
  room: number
  /** Turned heads, which reach beyond the last column; null: heads stand level. */
  heads: HeadText[] | null
  pen: Pen
  x: number
}

/** The columns of a band, evenly apart; turned heads stay within the room. */
export function pitches(
  { least, most }: GlyphColumns,
  band: Band,
  { room, heads, pen, x }: Room,
): PlacedColumn[] {
  const needs = least.slice(band.from, band.to)
  const widths =
    heads === null ? spread(needs, room, most) : withOverhang(needs, heads, { room, pen, most })
  let at = x
  return widths.map((width) => {
    const placed = { x: at, width }
    at += width
    return placed
  })
}

function withOverhang(
  needs: number[],
  heads: HeadText[],
  { room, pen, most }: { room: number; pen: Pen; most: number },
): number[] {
  let pad = 0
  for (let tries = 0; tries < 8; tries += 1) {
    const widths = spread(needs, room - pad, most)
    const beyond = overhang(widths, heads, pen)
    if (sum(widths) + beyond <= room) return widths
    pad = Math.max(pad + 1, beyond)
  }
  return needs
}

/** By how much turned heads reach beyond the last of these columns. */
export function overhang(widths: number[], heads: HeadText[], pen: Pen): number {
  let left = 0
  const ends = widths.map((width, index) => {
    const head = heads[index]
    const end = left + width / 2 + (head ? slantedReach(head, pen) : 0)
    left += width
    return end
  })
  return Math.max(0, Math.max(0, ...ends) - left)
}

/** The room shared out: equal columns, except where one needs more. */
function spread(needs: number[], room: number, widest: number): number[] {
  const even = Math.min(widest, room / Math.max(1, needs.length))
  const wide = needs.filter((need) => need > even)
  if (wide.length === 0) return needs.map(() => Math.floor(even))
  const others = needs.length - wide.length
  const rest = others === 0 ? 0 : (room - sum(wide)) / others
  const most = Math.min(even, rest)
  return needs.map((need) => (need > even ? need : Math.floor(Math.max(need, most))))
}
