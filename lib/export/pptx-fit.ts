import type { Box } from '../scene/scene'
import { wrap } from '../scene/wrap'
import type { SlideText, TitlePlace } from './pptx-deck'
import { deckMeasure } from './pptx-measure'

/** A line or two below a title. */
export function noteText(text: string, box: Box): SlideText {
  return { text, box, size: fittedSize(text, box, NOTE_SIZES), role: 'ink' }
}

const NOTE_SIZES = [20, 18, 16, 44 / 3, 40 / 3] as const
const TITLE_SIZES = [44, 40, 36, 32, 28, 24, 20] as const

/** The largest size in which a text stands in its box. */
function fittedSize(text: string, { width, height }: Box, sizes: readonly number[]): number {
  const face = sizes === TITLE_SIZES ? 'title' : 'body'
  const fits = (size: number) =>
    wrap(text, { face, size, width, measure: deckMeasure }).lines.length * size * 1.2 <= height
  return sizes.find(fits) ?? sizes.at(-1) ?? 20
}

/** A title in the largest size in which its box has room for it. */
export function fittedTitle(text: string, box: Box): TitlePlace {
  return { ...box, size: fittedSize(text, box, TITLE_SIZES) }
}
