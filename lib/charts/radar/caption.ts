import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import { CAPTIONS } from '../../words'
import { TO_BASELINE } from './axis-nodes'
import type { Item } from './flow'
import type { RadarSizes } from './sizes'

/** The sentence beside every radar, where the longer one of `CAPTIONS` would take several lines. */
export const SHORT_CAPTION = 'Inner band, first level; outer band, last. Further out is not better.'

/** The longer sentence if it fits on one line. */
export function captionFor(width: number, sizes: RadarSizes): string {
  const fits = sizes.measure(CAPTIONS.radar, 'body', sizes.type.caption) <= width
  return fits ? CAPTIONS.radar : SHORT_CAPTION
}

/** The sentence beside a radar, set in a width. */
export function captionItem(width: number, sizes: RadarSizes): Item {
  const size = sizes.type.caption
  const lineHeight = size * 1.31
  const text = captionFor(width, sizes)
  const { lines } = wrap(text, { face: 'body', size, width, measure: sizes.measure })
  return {
    width,
    height: lines.length * lineHeight,
    draw: (x, y) =>
      textBlock({
        ...{ lines, x, y: y + lineHeight / 2 + size * TO_BASELINE, size, lineHeight },
        ...{ face: 'body', fill: 'ink2' },
      }),
  }
}
