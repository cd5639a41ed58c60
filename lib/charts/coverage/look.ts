import type { Frame } from '../../scene/frame'
import type { Measure } from '../../scene/measure'
import type { Box } from '../../scene/scene'
import { SIZES } from '../../scene/text'
import type { StatePick } from '../../view/query'
import { isState, PICKS, pickWords } from './picks'
import type { CoverageRow } from './rows'

export type Column = { x: number; width: number }
/** A column of figures, with its heading in lines. */
export type FigureColumn = Column & { pick: StatePick; words: string }

/** Sizes and places of everything in a coverage on one sheet, in layout pixels. */
export type CoverageLook = {
  talk: boolean
  measure: Measure
  x: number
  width: number
  name: Column
  /** Null: the sheet has no room for bars beside the figures. */
  bar: Column | null
  /** Null: the figures stand below the bar, each with its word. */
  figures: FigureColumn[] | null
  size: { part: number; note: number; name: number; figure: number; head: number; summary: number }
  /** Height of a row, and of the bar in it. */
  row: number
  barHeight: number
  /** Above and below a part. */
  pad: number
  /** Whether the headings of the columns stand over each part, or over the first alone. */
  repeat: boolean
}

const LEAST_BAR = 110
const NAME = { least: 96, share: 0.24 }

/**
 * How close rows stand: with headings over each part; with headings once; with no more air than letters need;
 * and without the row of all cells, which the subtitle has in words.
 */
export const DENSITIES = ['wide', 'plain', 'tight', 'bare'] as const
export type Density = (typeof DENSITIES)[number]

/** What is drawn: columns and names have the room that these rows need. */
export type Drawn = { rows: readonly CoverageRow[]; staleAfter: number }

type Paper = { frame: Frame; box: Box; density: Density }

/** The look of a sheet: figures in columns where they have room, else below their bar. */
export function lookOf(drawn: Drawn, { frame, box, density }: Paper): CoverageLook {
  const talk = frame.density === 'talk'
  const sizes = SIZES[frame.density]
  const { x, width } = box
  const tight = density === 'tight' || density === 'bare'
  const name = talk ? 20 : sizes.axis
  const look = {
    ...{ talk, measure: frame.measure, x, width, repeat: density === 'wide' },
    size: {
      part: talk ? sizes.section : 16,
      note: sizes.axisNote,
      name,
      figure: name,
      head: sizes.levelName,
      summary: talk ? sizes.subtitle : 16,
    },
    row: tight ? name * 1.25 : talk ? 32 : 28,
    barHeight: talk ? 18 : 14,
    pad: (talk ? 8 : 10) * (tight ? 0.5 : 1),
  }
  return { ...look, ...columnsOf(drawn, look) }
}

type Sized = Pick<CoverageLook, 'talk' | 'measure' | 'x' | 'width' | 'size'>

function columnsOf(drawn: Drawn, look: Sized): Pick<CoverageLook, 'name' | 'bar' | 'figures'> {
  const { x, width, talk } = look
  const gap = talk ? 16 : 14
  const name = { x, width: nameWidth(drawn, look) }
  const figures = figureColumns(drawn, look)
  const left = x + width - widthOf(figures)
  const bar = { x: x + name.width + gap, width: left - gap - (x + name.width + gap) }
  if (bar.width >= LEAST_BAR) return { name, bar, figures: placed(figures, left) }
  // a bar is worth less than the figures
  if (talk && bar.width + gap >= 0) {
    return { name: { x, width: left - gap - x }, bar: null, figures: placed(figures, left) }
  }
  return { name: { x, width }, bar: { x, width }, figures: null }
}

/** As wide as the widest name needs, within limits. */
function nameWidth({ rows }: Drawn, { measure, size, width }: Sized): number {
  const widest = Math.max(...rows.map(({ name }) => measure(name, 'label', size.name)))
  const marker = size.name * 1.4
  return Math.ceil(Math.min(Math.max(widest + marker + 2, NAME.least), width * NAME.share))
}

/** What is counted in any row, from left to right; room is left before what is counted again. */
function figureColumns({ rows, staleAfter }: Drawn, { measure, size, talk }: Sized) {
  const air = talk ? 14 : 12
  const figures = rows.flatMap((row) => row.figures)
  const found = new Set(figures.flatMap(({ pick, count }) => (count > 0 ? [pick] : [])))
  const occurring = PICKS.filter((pick) => found.has(pick))
  return occurring.map((pick, index) => {
    const words = pickWords(pick, staleAfter)
    const widest = Math.max(...words.split(' ').map((word) => measure(word, 'body', size.head)))
    const before = occurring[index - 1]
    const parted = !isState(pick) && (before === undefined || isState(before))
    return { pick, words, width: Math.ceil(Math.max(widest + air, 44)), before: parted ? 18 : 0 }
  })
}

type Unplaced = ReturnType<typeof figureColumns>

function widthOf(columns: Unplaced): number {
  return columns.reduce((sum, { before, width }) => sum + before + width, 0)
}

function placed(columns: Unplaced, left: number): FigureColumn[] {
  let x = left
  return columns.map(({ before, ...column }) => {
    const at = x + before
    x = at + column.width
    return { ...column, x: at }
  })
}
