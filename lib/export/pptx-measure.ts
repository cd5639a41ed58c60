import { type Measure, measure } from '../scene/measure'
import type { Face } from '../scene/scene'

/** How much wider the deck's fonts run than ours: measured on labels and sentences, with some room to spare. */
const WIDER: Partial<Record<Face, number>> = { title: 1.06, strong: 1.2 }
const WIDER_BODY = 1.14
/** From here on letters are as wide as they are high, and our fonts have none of them. */
const WIDE = 0x2e80

/** The width of text in the deck's own fonts, in layout pixels: an estimate that is rather too wide. */
export const deckMeasure: Measure = (text, face, size) => {
  const letters = Array.from(text)
  const narrow = letters.filter((letter) => (letter.codePointAt(0) ?? 0) < WIDE).join('')
  const wide = letters.length - Array.from(narrow).length
  return measure(narrow, face, size) * (WIDER[face] ?? WIDER_BODY) + wide * size
}
