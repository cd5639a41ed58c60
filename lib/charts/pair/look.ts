import type { Frame } from '../../scene/frame'
import type { Measure } from '../../scene/measure'
import { SIZES } from '../../scene/text'

/** A column: its left edge and its width. */
export type Column = { x: number; width: number }
export type PairColumns = {
  /** The count of a part; null: it stands above its rows. */
  count: Column | null
  a: Column
  point: Column
  scale: Column
  b: Column
}

/** Sizes and places of everything in a pair on one sheet, in layout pixels. */
export type PairLook = {
  /** Readings below their scale, not beside it. */
  stacked: boolean
  talk: boolean
  measure: Measure
  /** Left edge and width of the whole. */
  x: number
  width: number
  columns: PairColumns
  size: {
    summary: number
    count: number
    part: number
    note: number
    name: number
    about: number
    point: number
    words: number
    place: number
    level: number
  }
  /** Whether the places in sources stand below each reading. */
  places: boolean
  /** Without what a reader can do without: what a system is, how a part is ordered. */
  brief: boolean
  /** Whether the levels are named in the scale. */
  named: boolean
  /** Of a marker, and the side of a level glyph. */
  marker: number
  glyph: number
  /** Height of a box without words. */
  bar: number
  /** Above and below the content of a row. */
  pad: number
  gap: number
  /** Width of a line as a multiple. */
  line: number
}

const STACKED_BELOW = 520
const BESIDE_FROM = 900
/** Shares of the width: count, A, point, scale, B; the rest are gaps. */
const BESIDE = { count: 0.13, a: 0.16, point: 0.09, scale: 0.385, b: 0.17 }
/** Groups say more, and each of their systems has its own mark. */
const GROUPS = { count: 0.11, a: 0.2, point: 0.09, scale: 0.335, b: 0.2 }
const ABOVE = { count: 0, a: 0.23, point: 0.15, scale: 0.34, b: 0.22 }
const TALK = { count: 0.13, a: 0.225, point: 0.15, scale: 0.24, b: 0.215 }

export function lookOf(frame: Frame, { x, width }: Column, grouped: boolean): PairLook {
  const talk = frame.density === 'talk'
  const stacked = width < (talk ? 760 : STACKED_BELOW)
  const sizes = SIZES[frame.density]
  const beside = width >= BESIDE_FROM
  const look = {
    ...{ stacked, talk, measure: frame.measure, x, width },
    size: {
      summary: talk ? sizes.subtitle : 16,
      count: talk ? 36 : stacked ? 28 : 32,
      part: talk ? sizes.body : sizes.axis,
      note: sizes.axisNote,
      name: talk ? 28 : stacked ? 20 : 24,
      about: sizes.caption,
      point: talk ? 21 : sizes.axis,
      words: talk ? 20 : sizes.cell,
      place: sizes.axisNote,
      level: sizes.levelName,
    },
    places: !talk && !stacked,
    brief: talk,
    named: !talk && !stacked,
    marker: talk ? 7.6 : 5.2,
    glyph: talk ? 22 : 16,
    bar: talk ? 12 : 9,
    pad: talk ? 5.5 : 9,
    gap: talk ? 18 : 14,
    line: talk ? 1.35 : 1,
  }
  const shares = talk ? TALK : beside ? (grouped ? GROUPS : BESIDE) : ABOVE
  return { ...look, columns: columnsOf({ x, width }, stacked ? ABOVE : shares) }
}

type Shares = typeof BESIDE

/** In a row with even gaps; the last column ends where the sheet does. */
function columnsOf({ x, width }: Column, shares: Shares): PairColumns {
  const gap = width * 0.0125
  const count = { x, width: width * shares.count }
  const a = { x: shares.count === 0 ? x : x + count.width + gap, width: width * shares.a }
  const point = { x: a.x + a.width + gap * 1.4, width: width * shares.point }
  const scale = { x: point.x + point.width + gap, width: width * shares.scale }
  const left = scale.x + scale.width + gap * 1.6
  const b = { x: left, width: x + width - left }
  return { count: shares.count === 0 ? null : count, a, point, scale, b }
}
