import type { Frame } from '../../scene/frame'
import type { Measure } from '../../scene/measure'
import { SIZES } from '../../scene/text'

/** A column: its left edge and its width. */
export type Column = { x: number; width: number }

/** Sizes and places of everything in likeness on one sheet, in layout pixels. */
export type LikenessLook = {
  talk: boolean
  /** The reasons of a row stand below its bar, not beside it. */
  stacked: boolean
  measure: Measure
  /** Left edge and width of the whole. */
  x: number
  width: number
  columns: { name: Column; bar: Column; shared: Column; differing: Column }
  size: {
    summary: number
    part: number
    name: number
    figure: number
    head: number
    words: number
    small: number
  }
  /** How many reasons of each sort a row shows, the others are counted; or all by name alone. */
  reasons: number | 'names'
  /** Without the words that a sheet can do without. */
  brief: boolean
  /** Who says of whom it is as near: all of those, the first of them, or nobody. */
  ties: 'all' | 'first' | 'none'
  marker: number
  /** Height of a bar. */
  bar: number
  /** Above and below the content of a row. */
  pad: number
  gap: number
}

const BESIDE_FROM = 820

export function lookOf(frame: Frame, { x, width }: Column): LikenessLook {
  const talk = frame.density === 'talk'
  const sizes = SIZES[frame.density]
  const stacked = width < BESIDE_FROM
  const gap = talk ? 24 : 22
  return {
    ...{ talk, stacked, measure: frame.measure, x, width },
    columns: stacked ? stackedColumns({ x, width }, gap) : besideColumns({ x, width }, gap),
    size: {
      summary: talk ? sizes.subtitle : 16,
      part: talk ? sizes.body : sizes.section,
      name: talk ? 24 : sizes.systemName + 1,
      figure: talk ? 24 : sizes.systemName + 1,
      head: sizes.axisNote,
      words: sizes.cell,
      small: sizes.axisNote,
    },
    reasons: Infinity,
    brief: talk,
    ties: 'all',
    marker: talk ? 7.6 : 5.4,
    bar: talk ? 14 : 10,
    pad: talk ? 8 : 11,
    gap,
  }
}

/** Name, bar, what is shared, what differs. */
function besideColumns({ x, width }: Column, gap: number): LikenessLook['columns'] {
  const room = width - 3 * gap
  const name = { x, width: room * 0.175 }
  const bar = { x: name.x + name.width + gap, width: room * 0.265 }
  const shared = { x: bar.x + bar.width + gap, width: room * 0.24 }
  const left = shared.x + shared.width + gap
  return { name, bar, shared, differing: { x: left, width: x + width - left } }
}

/** Everything over the whole width; with room for two, name and bar side by side, and so the reasons. */
function stackedColumns({ x, width }: Column, gap: number): LikenessLook['columns'] {
  const whole = { x, width }
  if (width < 480) return { name: whole, bar: whole, shared: whole, differing: whole }
  const half = (width - gap) / 2
  const differing = { x: x + half + gap, width: half }
  const name = { x, width: (width - gap) * 0.3 }
  const left = x + name.width + gap
  return { name, bar: { x: left, width: x + width - left }, shared: { x, width: half }, differing }
}
