import { type Frame, hasFoot } from './frame'
import type { SceneNode } from './scene'
import { LINE_HEIGHT, SIZES, type SizeName, textBlock } from './text'
import { wrap } from './wrap'

/** Type sizes of what surrounds a plot; they grow with the sheet, so that no picture looks lost in it. */
export type PlateSizes = {
  margin: number
  title: number
  subtitle: number
  caption: number
  source: number
}

/** Around a plot that stands alone in a file; lines at its edge have a width. */
const BARE_MARGIN = 0.0125

export function plateSizes(frame: Frame): PlateSizes {
  const { width, height, density, parts } = frame
  const side = Math.sqrt(width * (height === 'auto' ? width * 0.7 : height))
  const talk = density === 'talk'
  const title = Math.round(Math.min(side * (talk ? 0.0528 : 0.044), talk ? 52 : 44))
  const least = (name: SizeName, share: number) =>
    Math.max(SIZES[density][name], Math.round(title * share * 2) / 2)
  const bare = parts.words === false ? Math.round(Math.max(6, width * BARE_MARGIN)) : 0
  const full = Math.round(Math.max(28, width * (talk ? 0.05 : 0.044)))
  return {
    margin: parts.title || hasFoot(frame) ? full : bare,
    title,
    subtitle: least('subtitle', 0.44),
    caption: talk ? SIZES.talk.caption : least('caption', 0.33),
    source: talk ? SIZES.talk.source : least('source', 0.32),
  }
}

export type Heading = { nodes: SceneNode[]; bottom: number }
type Place = { x: number; y: number; width: number; sizes: PlateSizes; titleLines: number }

/** Title and subtitle below each other from `y` down; a long title is set smaller, never cut. */
export function heading(
  frame: Frame,
  words: { title: string; subtitle: string },
  place: Place,
): Heading {
  const { measure } = frame
  const { x, y, width, sizes } = place
  const title = fitTitle(frame, words.title, place)
  const step = title.size * LINE_HEIGHT.title
  const nodes = textBlock({
    ...{ lines: title.lines, x, y: y + title.size * 0.78, size: title.size, lineHeight: step },
    ...{ face: 'title', fill: 'ink', part: { is: 'title', width } },
  })
  const below = y + title.lines.length * step
  if (words.subtitle === '') return { nodes, bottom: below }
  const size = sizes.subtitle
  const { lines } = wrap(words.subtitle, { face: 'body', size, width, measure })
  const lineHeight = size * LINE_HEIGHT.subtitle
  const first = below + size * 1.05
  return {
    nodes: [
      ...nodes,
      ...textBlock({
        ...{ lines, x, y: first, size, lineHeight, face: 'body', fill: 'ink' },
        part: { is: 'subtitle', width },
      }),
    ],
    bottom: below + lines.length * lineHeight + size * 0.3,
  }
}

function fitTitle({ measure }: Frame, text: string, { width, sizes, titleLines }: Place) {
  let tried = { size: sizes.title, lines: [text] }
  for (const share of [1, 0.9, 0.8, 0.7, 0.6]) {
    const size = Math.round(sizes.title * share)
    tried = { size, lines: wrap(text, { face: 'title', size, width, measure }).lines }
    if (tried.lines.length <= titleLines) break
  }
  return tried
}
