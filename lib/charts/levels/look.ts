import type { Frame } from '../../scene/frame'
import type { Measure } from '../../scene/measure'
import { SIZES } from '../../scene/text'

/** How systems stand in a block: by name, by marker, as a dot each, or not at all. */
export type Members = 'named' | 'marked' | 'dotted' | 'none'

/** Sizes and places of everything on one sheet, in layout pixels. */
export type LevelsLook = {
  measure: Measure
  x: number
  width: number
  talk: boolean
  /** Labels above their bars, not beside them. */
  stacked: boolean
  label: { x: number; width: number }
  scale: LevelsScale
  size: { label: number; words: number; count: number; key: number; name: number; group: number }
  /** Side of a sign, and radius of a marker. */
  glyph: number
  marker: number
  /** Inside a block, at its left and right, and above and below. */
  inset: { x: number; y: number }
  /** Above and below a bar. */
  pad: number
  members: Members
  /** Whether a row says whose the markers are, where no names stand beside them. */
  keyed: boolean
  /** Whether groups are headed, and levels without systems are named. */
  groups: boolean
  empty: boolean
  /** Short words before long ones. */
  brief: boolean
}

/** Where bars begin, how wide one system is, and the gap before what is not known. */
export type LevelsScale = { x: number; unit: number; gap: number; systems: number }

const STACKED_BELOW = { screen: 560, talk: 700 }
const LABEL_SHARE = { screen: 0.15, talk: 0.14 }
/** More systems share colours: then a dot stands for each. */
export const MOST_MARKED = 6
const LEAST_UNIT = 12

/** `gap`: whether any bar has systems that are not known. */
export function lookOf(
  frame: Frame,
  place: { x: number; width: number },
  about: { systems: number; gap: boolean },
): LevelsLook {
  const { density, measure } = frame
  const { x, width } = place
  const talk = density === 'talk'
  const stacked = width < STACKED_BELOW[density]
  const sizes = SIZES[density]
  const between = talk ? 20 : 16
  const labelled = stacked ? 0 : Math.max(talk ? 132 : 96, Math.round(width * LABEL_SHARE[density]))
  const left = stacked ? x : x + labelled + between
  const gap = about.gap ? (talk ? 16 : 12) : 0
  const unit = (x + width - left - gap) / about.systems
  return {
    ...{ measure, x, width, talk, stacked },
    label: { x, width: stacked ? width : labelled },
    scale: { x: left, unit, gap, systems: about.systems },
    size: {
      label: talk ? 21 : sizes.axis,
      words: sizes.cell,
      count: talk ? 22 : sizes.body,
      key: talk ? 20 : sizes.axisNote,
      name: talk ? 20 : sizes.axisNote,
      group: sizes.caption,
    },
    glyph: talk ? 22 : 16,
    marker: talk ? 6.4 : 4.6,
    inset: talk ? { x: 8, y: 5 } : { x: 7, y: 5 },
    pad: talk ? 6 : stacked ? 7 : 6,
    members: about.systems <= MOST_MARKED ? 'named' : unit >= LEAST_UNIT ? 'dotted' : 'none',
    keyed: frame.legend === 'direct',
    groups: true,
    empty: true,
    brief: false,
  }
}

/** How many systems stand before a block and in it, and whether they are known there. */
type Stretch = { from: number; systems: number; known: boolean }

/** The left edge of a block and its width: the known from the left, all others to the right end. */
export function blockSpan({ x, unit, gap }: LevelsScale, { from, systems, known }: Stretch) {
  return { x: x + from * unit + (known ? 0 : gap), width: systems * unit }
}
