import type { Head } from './grid'
import type { Pen, Style } from './pen'
import type { HeadText } from './sheet'

/** Column heads over narrow columns are turned by this, in degrees. */
export const TURN = -50
const LONGEST = 148
const SINE = Math.sin((-TURN * Math.PI) / 180)
const COSINE = Math.cos((-TURN * Math.PI) / 180)
/** Around a turned head, for the tag that it may wear. */
export const TAG_PADDING = 4
/** Free space below a turned head. */
export const HEAD_FOOT = 7

/** What stands over narrow columns: the name if it is short enough, else its short form, else a number. */
export function headTexts(heads: Head[], pen: Pen): HeadText[] {
  const room = pen.scaled(LONGEST)
  let number = 0
  return heads.map(({ label, short }) => {
    const text = [label, short].find((each) => pen.width(each, pen.style.slanted) <= room)
    if (text !== undefined) return { text, numbered: false }
    number += 1
    return { text: String(number), numbered: true }
  })
}

/** The least distance of columns at which turned heads do not touch. */
export function leastPitch({ size }: Style): number {
  return Math.ceil((size * 1.22) / SINE)
}

/** Height of the tallest turned head, tag and foot included. */
export function slantedHeight(texts: HeadText[], pen: Pen): number {
  const { slanted } = pen.style
  const widest = Math.max(0, ...texts.map(({ text }) => pen.width(text, slanted)))
  const height = widest * SINE + slanted.size * COSINE
  return Math.ceil(height + pen.scaled(HEAD_FOOT + 2 * TAG_PADDING))
}

/** How far a turned head reaches to the right of the middle of its column. */
export function slantedReach({ text }: HeadText, pen: Pen): number {
  const { slanted } = pen.style
  return pen.width(text, slanted) * COSINE + slanted.size * 0.5 + pen.scaled(TAG_PADDING)
}

/** Where a turned head begins: its foot stands over the middle of the column. */
export function slantedStart(middle: number, foot: number, pen: Pen): { x: number; y: number } {
  const { size } = pen.style.slanted
  return { x: middle + size * 0.28, y: foot - pen.scaled(HEAD_FOOT) }
}
