import type { Frame } from '../../scene/frame'
import { SIZES } from '../../scene/text'
import tokens from '../../scene/tokens.json'

/** Sizes of everything in a stack on one sheet, in layout pixels. */
export type Look = {
  /** A narrow column of the page: smaller blocks, and only the relations of the system in hand. */
  compact: boolean
  /** No words at all. */
  bare: boolean
  talk: boolean
  /** Sizes to try for the names of systems, largest first. */
  heads: number[]
  /** Sizes to try for the names of layers, largest first. */
  layerNames: number[]
  /** Size of the line on what a layer is; null: not shown at this density. */
  about: number | null
  relation: number
  key: number
  /** Room at the left of the names and at the right of the last block. */
  pad: number
  undulation: number
  /** Visible casing between marker and surface. */
  neck: number
  blockMost: number
  markerRadius: number
  /** Height of a bed: where the sheet grows with it; at which it reads well; and the least. */
  bed: { usual: number; comfortable: number; least: number }
  /** Multiplies the widths of lines. */
  line: number
  /** Distance of lines that run side by side. */
  step: number
  /** Opacity of the rocks of beds. */
  rock: number
}

type Sizes = Omit<Look, 'rock'>

/** Strong where beds must be told apart by their rocks alone. */
const ROCK = { usual: 0.18, strong: 0.5 }
const SLIDE_TO_LAYOUT = 2 / 3
const COMPACT_BELOW = 600
/** Height of all beds together that a growing sheet aims at. */
const USUAL_SECTION = { wide: 590, compact: 560 }

/** The sizes for a sheet and a number of layers. */
export function lookOf(frame: Frame, layers: number): Look {
  return { ...sizesFor(frame, layers), rock: frame.patterns ? ROCK.strong : ROCK.usual }
}

function sizesFor(frame: Frame, layers: number): Sizes {
  if (!frame.parts.labels) return bareLook(frame.width)
  if (frame.density === 'talk') return talkLook()
  return frame.width < COMPACT_BELOW ? compactLook(layers) : wideLook(layers)
}

/** Without words all shrinks with the sheet, down to a thumbnail. */
function bareLook(width: number): Sizes {
  const look = wideLook(6)
  const scale = clamp(width / COMPACT_BELOW, 0.2, 1)
  return {
    ...look,
    bare: true,
    pad: look.pad * scale,
    neck: look.neck * scale,
    undulation: look.undulation * scale,
    markerRadius: look.markerRadius * scale,
    bed: { usual: 90 * scale, comfortable: 12 * scale, least: 2 },
    line: Math.max(0.5, scale),
  }
}

function wideLook(layers: number): Sizes {
  const sizes = SIZES.screen
  return {
    compact: false,
    bare: false,
    talk: false,
    heads: [16.5, 14],
    layerNames: [sizes.layerName, 17, 14.5],
    about: 13,
    relation: sizes.cell,
    key: sizes.cell,
    pad: 18,
    undulation: tokens.stack.undulation.screen,
    neck: 16,
    blockMost: tokens.stack.blockWidth.large,
    markerRadius: 6.6,
    bed: { usual: clamp(USUAL_SECTION.wide / layers, 58, 100), comfortable: 42, least: 22 },
    line: 1,
    step: 12,
  }
}

function compactLook(layers: number): Sizes {
  return {
    ...wideLook(layers),
    compact: true,
    heads: [13.5, 12.5],
    layerNames: [15, 13],
    about: null,
    relation: 12.5,
    key: 13,
    pad: 10,
    undulation: tokens.stack.undulation.dashboard,
    blockMost: tokens.stack.blockWidth.dashboard,
    markerRadius: 5.6,
    bed: { usual: clamp(USUAL_SECTION.compact / layers, 52, 94), comfortable: 40, least: 20 },
    step: 8.5,
  }
}

function talkLook(): Sizes {
  const sizes = SIZES.talk
  return {
    compact: false,
    bare: false,
    talk: true,
    heads: [sizes.systemName, 20],
    layerNames: [sizes.layerName, 20],
    about: null,
    relation: 20,
    key: sizes.caption,
    pad: 20,
    undulation: tokens.stack.undulation.slide * SLIDE_TO_LAYOUT,
    neck: 9,
    blockMost: tokens.stack.blockWidth.slide * SLIDE_TO_LAYOUT,
    markerRadius: 9,
    bed: { usual: 64, comfortable: 46, least: 29 },
    line: 1.25,
    step: 14,
  }
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
