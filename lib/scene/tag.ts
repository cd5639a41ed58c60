import type { Measure } from './measure'
import type { Box, Face, Key, SceneNode } from './scene'
import { textLeft } from './text-attributes'

export type TagInput = {
  /** The edge, or the middle, of the tag that `anchor` names. */
  x: number
  /** Baseline of the text. */
  y: number
  text: string
  face: Face
  size: number
  anchor?: 'start' | 'middle' | 'end'
  /** An ink outline, for a tag that marks something without words beside it. */
  outlined?: boolean
  measure: Measure
  key?: Key
}

/** The yellow label of the one selection: ink text on the tag colour. */
export function tag(input: TagInput): { node: SceneNode; box: Box } {
  const { text, face, size, measure, key, outlined = false } = input
  const padding = size * 0.5
  const width = measure(text, face, size) + 2 * padding
  const x = textLeft(input, width)
  const box = { x, y: input.y - size * 1.16, width, height: size * 1.66 }
  const outline = outlined ? ({ stroke: 'ink', strokeWidth: 1.5 } as const) : {}
  const node: SceneNode = {
    type: 'group',
    key,
    nodes: [
      { type: 'rect', ...box, r: 1.5, fill: 'tag', ...outline },
      { type: 'text', x: x + padding, y: input.y, text, face, size, fill: 'tagInk' },
    ],
  }
  return { node, box }
}
