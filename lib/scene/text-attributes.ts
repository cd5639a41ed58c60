import { FACE_FILES, fontFamily } from './faces'
import type { TextNode } from './scene'
import { writtenText } from './written'

/** Attributes of one line of text, and the text as it is written. */
export function textAttributes(node: TextNode) {
  const { text, face } = writtenText(node.text, node.face)
  const { family, weight, style } = FACE_FILES[face]
  const { x, y, size, anchor } = node
  const attributes = {
    x,
    y,
    'font-family': fontFamily(family),
    'font-size': size,
    'font-weight': weight,
    'font-style': style === 'normal' ? undefined : style,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  }
  return { attributes, text }
}

/** Where a line of this width begins. */
export function textLeft(
  { x, anchor = 'start' }: Pick<TextNode, 'x' | 'anchor'>,
  width: number,
): number {
  const shares = { start: 0, middle: 0.5, end: 1 } as const
  return x - width * shares[anchor]
}
