import { foot } from './foot'
import { type Frame, hasFoot } from './frame'
import { heading, plateSizes } from './heading'
import { type LegendEntry, withLegend } from './legend'
import type { Box, SceneNode } from './scene'
import { LINE_HEIGHT, textBlock } from './text'
import { wrap } from './wrap'

export type PlateInput = {
  title: string
  subtitle: string
  /** How to read the picture; empty: none. */
  caption: string
  source: string
  /** Where the title stands: above the plot, or in a column at its left. */
  arrange: 'top' | 'side'
  /** Systems for a legend; none where the kind names them otherwise. */
  legend?: readonly LegendEntry[]
  /** False where the plot has a ground line of its own: a picture has only one. */
  ground?: boolean
}

export type Plate = {
  nodes: SceneNode[]
  /** Room for the plot; its height is Infinity when the frame grows. */
  box: Box
  /** Room below the words of the left column, for a key; null when the title is above. */
  aside: Box | null
  /** Call last, with the height that the plot took: foot and caption, and the height of the picture. */
  close: (contentHeight: number) => { nodes: SceneNode[]; height: number }
}

/** What surrounds a plot in this frame: heading, caption, ground line, source and name. */
export function plate(frame: Frame, input: PlateInput): Plate {
  const caption = frame.parts.words === false ? '' : input.caption
  const title = frame.title ?? input.title
  const words = frame.parts.title
    ? { ...input, caption, title, subtitle: frame.subtitle ?? input.subtitle }
    : { ...input, caption, title: '', subtitle: '' }
  const headed = words.title !== ''
  const around =
    headed && input.arrange === 'side' ? sidePlate(frame, words) : topPlate(frame, words)
  return withLegend(frame, around, input.legend ?? [])
}

/** The reading note, set in a width: its nodes from a height on, and what it takes. */
function captionBlock(frame: Frame, text: string, place: { x: number; width: number }) {
  const size = plateSizes(frame).caption
  const { lines } = wrap(text, { face: 'body', size, width: place.width, measure: frame.measure })
  const lineHeight = size * LINE_HEIGHT.caption
  const at = (y: number) =>
    textBlock({
      lines,
      x: place.x,
      y: y + size * 0.8,
      size,
      lineHeight,
      face: 'body',
      fill: 'ink2',
    })
  return { height: lines.length * lineHeight, gap: lines.length === 0 ? 0 : size, at }
}

function topPlate(frame: Frame, words: PlateInput): Plate {
  const sizes = plateSizes(frame)
  const { margin } = sizes
  const width = frame.width - 2 * margin
  const place = { x: margin, y: margin, width, sizes, titleLines: 2 }
  const head = words.title === '' ? null : heading(frame, words, place)
  const y = head ? head.bottom + sizes.subtitle * 0.9 : margin
  const caption = captionBlock(frame, words.caption, { x: margin, width })
  const below = foot(frame, words, sizes)
  const gap = hasFoot(frame) ? sizes.source : 0
  const under = caption.gap + caption.height + gap
  const room = frame.height === 'auto' ? Infinity : frame.height - below.height - under - y
  return {
    nodes: head?.nodes ?? [],
    box: { x: margin, y, width, height: room },
    aside: null,
    close: (contentHeight) => {
      const content = y + (frame.height === 'auto' ? contentHeight : room)
      const ground = content + under
      const nodes = [...caption.at(content + caption.gap), ...below.at(ground)]
      return {
        nodes,
        height: frame.height === 'auto' ? Math.ceil(ground + below.height) : frame.height,
      }
    },
  }
}

function sidePlate(frame: Frame, words: PlateInput): Plate {
  const sizes = plateSizes(frame)
  const { margin } = sizes
  const column = Math.round(frame.width * 0.31)
  const place = { x: margin, y: margin * 1.15, width: column, sizes, titleLines: 4 }
  const head = heading(frame, words, place)
  const caption = captionBlock(frame, words.caption, { x: margin, width: column })
  const captionTop = head.bottom + sizes.subtitle * 0.9
  const below = foot(frame, words, sizes)
  const x = margin + column + Math.round(frame.width * 0.025)
  const y = Math.round(margin * 0.6)
  const bottom = frame.height === 'auto' ? Infinity : frame.height - below.height - sizes.source
  const asideTop = captionTop + caption.height + caption.gap
  return {
    nodes: [...head.nodes, ...caption.at(captionTop)],
    box: { x, y, width: frame.width - margin - x, height: bottom - y },
    aside: { x: margin, y: asideTop, width: column, height: bottom - asideTop },
    close: (contentHeight) => {
      const content = Math.max(y + contentHeight, asideTop)
      const ground = frame.height === 'auto' ? content + sizes.source : frame.height - below.height
      const height = frame.height === 'auto' ? Math.ceil(ground + below.height) : frame.height
      return { nodes: below.at(ground), height }
    },
  }
}
