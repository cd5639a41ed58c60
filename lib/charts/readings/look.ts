import type { Frame } from '../../scene/frame'
import type { Measure } from '../../scene/measure'
import { SIZES } from '../../scene/text'

/** A column: its left edge and its width. */
export type Column = { x: number; width: number }

/** Sizes and places of everything on one sheet, in layout pixels. */
export type ReadingsLook = {
  /** Readings below one another, and what heads a row above them. */
  stacked: boolean
  talk: boolean
  measure: Measure
  /** Left edge and width of the whole. */
  x: number
  width: number
  columns: {
    /** What heads a section; null: it stands above its rows. */
    part: Column | null
    head: Column
    readings: Column
  }
  size: { summary: number; part: number; note: number; words: number; head: number; mark: number }
  /** The most lines of a reason; 0: there is none. */
  reasons: number
  /** Readings in short words, in rows as low as they go. */
  brief: boolean
  /** Whether who reads so stands in brackets after short words. */
  signed: boolean
  /** Radius of a marker, and the side of a glyph. */
  marker: number
  glyph: number
  /** Between two readings, where the fault runs. */
  fault: number
  /** Above and below the content of a row. */
  pad: number
}

const STACKED_BELOW = 560
const BESIDE_FROM = 900
const BESIDE = { part: 0.15, head: 0.13 }
const ABOVE = { part: 0, head: 0.2 }

export function lookOf(frame: Frame, { x, width }: Column, why: boolean): ReadingsLook {
  const talk = frame.density === 'talk'
  const sizes = SIZES[frame.density]
  const stacked = width < (talk ? 760 : STACKED_BELOW)
  const shares = width >= BESIDE_FROM ? BESIDE : ABOVE
  return {
    ...{ stacked, talk, measure: frame.measure, x, width },
    columns: columnsOf({ x, width }, stacked ? { part: 0, head: 0 } : shares),
    size: {
      summary: talk ? sizes.subtitle : 16,
      part: talk ? sizes.body : stacked ? 16 : sizes.section,
      note: sizes.axisNote,
      words: talk ? 20 : sizes.body,
      head: talk ? 21 : sizes.axis,
      mark: talk ? 18 : 14,
    },
    reasons: why ? (stacked ? 2 : 4) : 0,
    brief: false,
    signed: false,
    marker: talk ? 7.6 : 5.2,
    glyph: talk ? 22 : 16,
    fault: talk ? 40 : 32,
    pad: talk ? 6 : 10,
  }
}

/** With all that a sheet of fixed size can do without left out. `signed`: readers do not stand above. */
export function briefly(look: ReadingsLook, signed: boolean): ReadingsLook {
  const { x, width, stacked, talk } = look
  const columns = columnsOf({ x, width }, stacked ? { part: 0, head: 0 } : { part: 0, head: 0.32 })
  return { ...look, brief: true, signed, reasons: 0, columns, pad: talk ? 5 : 4.5 }
}

/** In a row with even gaps; the readings end where the sheet does. */
function columnsOf({ x, width }: Column, shares: typeof BESIDE): ReadingsLook['columns'] {
  const gap = width * 0.015
  const part = shares.part === 0 ? null : { x, width: width * shares.part }
  const left = part === null ? x : part.x + part.width + gap
  const head = { x: left, width: width * shares.head }
  const start = shares.head === 0 ? x : head.x + head.width + gap
  return { part, head, readings: { x: start, width: x + width - start } }
}
