import { wordmark } from './brand'
import type { Frame } from './frame'
import { groundLine } from './ground'
import type { PlateSizes } from './heading'
import type { Part, SceneNode } from './scene'
import { LINE_HEIGHT, textBlock } from './text'
import { wrap } from './wrap'

export type Foot = {
  /** What it takes below the ground line's own height. */
  height: number
  /** The nodes with the ground line at this height. */
  at: (top: number) => SceneNode[]
}

type FootWords = { source: string; ground?: boolean }

/** Ground line from edge to edge unless the plot has one, source at the left, name at the right. */
export function foot(frame: Frame, { source, ground = true }: FootWords, sizes: PlateSizes): Foot {
  if (!frame.parts.source) return { height: sizes.margin, at: () => [] }
  const { measure } = frame
  const size = sizes.source
  const { margin } = sizes
  const name = { right: frame.width - margin, size: size * 1.25, measure }
  const room = frame.width - 2 * margin - wordmark({ ...name, y: 0 }).width - size * 2
  const { lines } = wrap(source, { face: 'body', size, width: room, measure })
  const lineHeight = size * LINE_HEIGHT.source
  const first = (ground ? 14 : 0) + size * 1.5
  return {
    height: first + Math.max(0, lines.length - 1) * lineHeight + size * 1.5,
    at: (top) => [
      ...(ground
        ? partOf(groundLine({ x: 0, width: frame.width, y: top, strokeWidth: 1.6 }), 'ground')
        : []),
      ...textBlock({
        ...{ lines, x: margin, y: top + first, size, lineHeight },
        ...{ face: 'body', fill: 'ink2', part: { is: 'source', width: room } },
      }),
      ...partOf(wordmark({ ...name, y: top + first }).nodes, 'name'),
    ],
  }
}

function partOf(nodes: SceneNode[], is: Part['is']): SceneNode[] {
  return nodes.map((node) => ({ ...node, part: { is, width: 0 } }))
}
