import type { Box, Face } from '../scene/scene'
import { wrap } from '../scene/wrap'
import type { SlideText, TitlePlace } from './pptx-deck'
import { deckMeasure } from './pptx-measure'

/** Type sizes from the largest: of titles, and of a line or two below them. */
const TITLE_SIZES = [48, 46, 44, 42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20] as const
const NOTE_SIZES = [20, 18, 16, 44 / 3, 40 / 3] as const
const LEADING = { title: 1.1, body: 1.17 } as const

type Fit = { face: Extract<Face, 'title' | 'body'>; sizes: readonly number[]; largest?: number }

/** The largest size in which a text stands in its box. */
function fittedSize(text: string, { width, height }: Box, { face, sizes, largest }: Fit): number {
  const tried = sizes.filter((size) => size <= (largest ?? Infinity))
  const lines = (size: number) =>
    wrap(text, { face, size, width, measure: deckMeasure }).lines.length
  const fits = (size: number) => lines(size) * size * LEADING[face] <= height
  return tried.find(fits) ?? tried.at(-1) ?? NOTE_SIZES[0]
}

/** A line or two below a title. */
export function noteText(text: string, box: Box): SlideText {
  return {
    text,
    box,
    size: fittedSize(text, box, { face: 'body', sizes: NOTE_SIZES }),
    role: 'ink',
  }
}

/** A title in the largest size in which its box has room for it; `largest`: up to that of a drawn one. */
export function fittedTitle(text: string, box: Box, largest = 44): TitlePlace {
  return { ...box, size: fittedSize(text, box, { face: 'title', sizes: TITLE_SIZES, largest }) }
}
