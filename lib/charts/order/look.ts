import type { Frame } from '../../scene/frame'
import type { Measure } from '../../scene/measure'
import { SIZES } from '../../scene/text'

/** Sizes of everything in an order on one sheet, in layout pixels. */
/** Left edge and width of what there is room for. */
export type Column = { x: number; width: number }

export type OrderLook = Column & {
  measure: Measure
  talk: boolean
  /** A thumbnail: marks without words. */
  bare: boolean
  /** Side of a level glyph; 0: cells are not drawn. */
  glyph: number
  /** Radius of a marker. */
  marker: number
  size: { name: number; part: number; words: number; summary: number }
  /** Inside the frame of a node, and the widest a node may be. */
  pad: { x: number; y: number }
  widest: number
  gap: { node: number; row: number; lane: number; part: number }
  /** Width of a line as a multiple. */
  line: number
  /** How the scales are listed. */
  scales: 'levels' | 'names' | 'none'
  /** Whether those without a line have a node each. */
  nodesApart: boolean
}

export function lookOf(frame: Frame, { x, width }: Column): OrderLook {
  const talk = frame.density === 'talk'
  const sizes = SIZES[frame.density]
  const bare = !frame.parts.labels
  return {
    ...{ x, width, measure: frame.measure, talk, bare },
    glyph: bare ? 0 : talk ? 22 : 16,
    marker: bare ? 3.4 : talk ? 7.6 : 5.2,
    size: {
      name: sizes.series,
      part: talk ? sizes.body : sizes.axis,
      words: talk ? sizes.caption : sizes.cell,
      summary: talk ? sizes.subtitle : 16,
    },
    pad: bare ? { x: 1, y: 1 } : talk ? { x: 12, y: 8 } : { x: 9, y: 6 },
    widest: widestIn(width, talk),
    gap: {
      node: bare ? 5 : talk ? 26 : 18,
      row: bare ? 12 : talk ? 54 : 46,
      lane: bare ? 4 : talk ? 18 : 12,
      part: talk ? 16 : 20,
    },
    line: bare ? 0.7 : talk ? 1.35 : 1,
    scales: 'levels',
    nodesApart: true,
  }
}

/** The same in a narrower column. */
export function lookIn(look: OrderLook, column: Column): OrderLook {
  return { ...look, ...column, widest: widestIn(column.width, look.talk) }
}

/** No node fills a row, for lanes may have to pass it. */
const NODE_SHARE = 0.8

function widestIn(width: number, talk: boolean): number {
  return Math.min(width * NODE_SHARE, talk ? 420 : 300)
}
