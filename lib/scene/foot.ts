import { wordmark } from './brand'
import { type Frame, hasFoot } from './frame'
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

/**
 * Ground line from edge to edge unless the plot has one; source and, on a line of its own, credit at
 * the left, the name at the right of a source.
 */
export function foot(frame: Frame, { source, ground = true }: FootWords, sizes: PlateSizes): Foot {
  if (!hasFoot(frame)) return { height: sizes.margin, at: () => [] }
  const { measure, parts, credit = '' } = frame
  const size = sizes.source
  const { margin } = sizes
  const name = { right: frame.width - margin, size: size * 1.25, measure }
  const signed = parts.source ? wordmark({ ...name, y: 0 }).width + size * 2 : 0
  const width = frame.width - 2 * margin - signed
  const lines = [parts.source ? source : '', credit].flatMap(
    (text) => wrap(text, { face: 'body', size, width, measure }).lines,
  )
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
        ...{ face: 'body', fill: 'ink2', part: { is: 'source', width } },
      }),
      ...(parts.source ? partOf(wordmark({ ...name, y: top + first }).nodes, 'name') : []),
    ],
  }
}

function partOf(nodes: SceneNode[], is: Part['is']): SceneNode[] {
  return nodes.map((node) => ({ ...node, part: { is, width: 0 } }))
}
