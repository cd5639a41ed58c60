import type { Box } from '../scene/scene'
import { SLIDE_SIZES, type SlideSize } from './pptx-deck'

/** Where everything stands on a slide, in layout pixels. */
export type SlidePlaces = {
  width: number
  height: number
  margin: number
  title: Box
  /** One or two lines below the title. */
  note: Box
  /** What remains for a chart or a table. */
  content: Box
  /** Height of the ground line. */
  ground: number
  source: Box
  mark: { right: number; baseline: number; size: number }
  number: Box
}

/** The same places as on the sheets of pictures: margins of a twentieth, the ground line at the foot. */
export function placesOf(size: SlideSize): SlidePlaces {
  const { width, height } = SLIDE_SIZES[size]
  const margin = width / 20
  const room = width - 2 * margin
  const ground = height - 74
  const head = Math.round(margin * 0.9)
  const top = head + 128
  const number = { x: width - margin - 40, y: ground + 33, width: 40, height: 20 }
  const mark = { right: number.x, baseline: ground + 47, size: 20 }
  const source = { x: margin, y: ground + 33, width: mark.right - 150 - margin, height: 40 }
  return {
    ...{ width, height, margin, ground, source, mark, number },
    title: { x: margin, y: head, width: room, height: 84 },
    note: { x: margin, y: head + 86, width: room, height: 34 },
    content: { x: margin, y: top, width: room, height: ground - 16 - top },
  }
}
