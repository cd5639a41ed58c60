import type { Frame } from '../../scene/frame'
import type { Measure } from '../../scene/measure'
import { SIZE_NAMES, SIZES, type SizeName } from '../../scene/text'
import tokens from '../../scene/tokens.json'

/** Sizes of one drawing, in layout pixels. */
export type RadarSizes = {
  type: Record<SizeName, number>
  /** Nominal radius of a marker and width of a line, on a large web. */
  marker: number
  line: number
  /** Distance of an axis label from the rim, and of two label boxes at least. */
  gap: number
  apart: number
  /** The largest useful radius of one web. */
  most: number
  measure: Measure
}

const MARKER = tokens.radar.markerRadius
const LINE = tokens.line.series
/** The tokens of slides are for 1920 wide; a talk is laid out 1280 wide. */
const TALK = 1280 / 1920
const TALK_HEIGHT = 720
const PHONE_BELOW = 400

export function radarSizes(frame: Frame): RadarSizes {
  const talk = frame.density === 'talk'
  const small = frame.width < PHONE_BELOW
  return {
    type: typeSizes(frame),
    marker: talk ? MARKER.slide * TALK : small ? MARKER.phone : MARKER.screen,
    line: talk ? LINE.slide * TALK : LINE.screen,
    gap: talk ? 14 : small ? 7 : 10,
    apart: talk ? 8 : 4,
    most: frame.height === 'auto' ? 250 : Infinity,
    measure: frame.measure,
  }
}

/** The sizes of a talk are for a sheet 720 high: at least 20 there, and in proportion on a lower one. */
function typeSizes({ density, height }: Frame): RadarSizes['type'] {
  const sizes = SIZES[density]
  if (density === 'screen' || height === 'auto' || height >= TALK_HEIGHT) return sizes
  const scaled = { ...sizes }
  for (const name of SIZE_NAMES) scaled[name] = (sizes[name] * height) / TALK_HEIGHT
  return scaled
}

/** Marker and line of a web of this radius: small webs get smaller ones, large ones larger ones. */
export function marksOn(sizes: RadarSizes, radius: number): { marker: number; line: number } {
  const small = Math.min(sizes.marker, Math.max(2, radius * 0.052))
  const marker = Math.max(small, Math.min(sizes.marker * 1.5, radius * 0.027))
  return { marker, line: Math.max(LINE.small, (sizes.line * marker) / sizes.marker) }
}
