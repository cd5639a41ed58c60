import type { Frame } from '../../scene/frame'
import type { Measure } from '../../scene/measure'
import type { Box } from '../../scene/scene'
import { SIZES } from '../../scene/text'
import type { StatePick } from '../../view/query'
import type { CoverageModel } from './model'
import { isState, pickWords } from './picks'

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

/** The look of a sheet: figures in columns where they have room, else below their bar. */
export function lookOf(model: CoverageModel, frame: Frame, box: Box): CoverageLook {
  const talk = frame.density === 'talk'
  const sizes = SIZES[frame.density]
  const { x, width } = box
  const look = {
    ...{ talk, measure: frame.measure, x, width, repeat: true },
    size: {
      part: talk ? sizes.section : 16,
      note: sizes.axisNote,
      name: talk ? 20 : sizes.axis,
      figure: talk ? 20 : sizes.axis,
      head: sizes.levelName,
      summary: talk ? sizes.subtitle : 16,
    },
    row: talk ? 32 : 28,
    barHeight: talk ? 18 : 14,
    pad: talk ? 8 : 10,
  }
  return { ...look, ...columnsOf(model, look) }
}

type Sized = Pick<CoverageLook, 'talk' | 'measure' | 'x' | 'width' | 'size'>

function columnsOf(
  model: CoverageModel,
  look: Sized,
): Pick<CoverageLook, 'name' | 'bar' | 'figures'> {
  const { x, width, talk } = look
  const gap = talk ? 16 : 14
  const name = { x, width: nameWidth(model, look) }
  const figures = figureColumns(model, look)
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
function nameWidth({ parts, whole }: CoverageModel, { measure, size, width }: Sized): number {
  const rows = [whole, ...parts.flatMap((part) => part.rows)]
  const widest = Math.max(...rows.map(({ name }) => measure(name, 'label', size.name)))
  const marker = size.name * 1.4
  return Math.ceil(Math.min(Math.max(widest + marker + 2, NAME.least), width * NAME.share))
}

/** What is counted somewhere, from left to right; room is left before what is counted again. */
function figureColumns({ occurring, staleAfter }: CoverageModel, { measure, size, talk }: Sized) {
  const air = talk ? 14 : 12
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
