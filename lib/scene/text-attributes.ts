import { FACE_FILES, fontFamily } from './faces'
import type { Face, TextNode } from './scene'
import { writtenText } from './written'

type FontAttributes = { family: string; weight: number; style: string | undefined }

const fonts = new Map<Face, FontAttributes>()

function fontOf(face: Face): FontAttributes {
  const known = fonts.get(face)
  if (known) return known
  const { family, weight, style } = FACE_FILES[face]
  const font = { family: fontFamily(family), weight, style: style === 'normal' ? undefined : style }
  fonts.set(face, font)
  return font
}

/** Attributes of one line of text, and the text as it is written. */
export function textAttributes(node: TextNode): {
  attributes: Record<string, string | number | undefined>
  text: string
} {
  const { text, face } = writtenText(node.text, node.face)
  const { family, weight, style } = fontOf(face)
  const { x, y, size, anchor } = node
  const attributes = {
    x,
    y,
    'font-family': family,
    'font-size': size,
    'font-weight': weight,
    'font-style': style,
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
