import { rounded } from './number'
import type { Pen, SvgElement } from './pen'
import type { Face, PathCommand, Role, TextNode } from './scene'
import { textLeft } from './text-attributes'
import { writtenText } from './written'

/** A glyph of a line: which one, and where its origin is, in units of the font. */
export type PlacedGlyph = { glyph: string; x: number; y: number }
/** One line of text as glyphs; `em` and `width` in units of the font. */
export type GlyphLine = { em: number; width: number; glyphs: PlacedGlyph[] }

/** Outlines in place of letters, for programs without the fonts. */
export type Letters = {
  /** Every outline that the scene needs, by name, in the order of first use; y downwards. */
  outlines: ReadonlyMap<string, readonly PathCommand[]>
  line: (text: string, face: Face) => GlyphLine
}

/** Decimals of a scale: sizes over units of the font. */
const FINE = 1e6

export type LettersContext = {
  pen: Pen
  letters: Letters
  /** Of the scene: ids of outlines are made from it. */
  id: string
  colour: (role: Role) => string
}

/** Each outline once, to be used by every line that has it. */
export function outlineDefs(
  { letters, id }: Pick<LettersContext, 'letters' | 'id'>,
  pathData: (d: readonly PathCommand[]) => string,
): SvgElement[] {
  const paths = [...letters.outlines].map(([glyph, d]): SvgElement => {
    const attributes: SvgElement['attributes'] = [
      ['id', `${id}-${glyph}`],
      ['d', pathData(d)],
    ]
    return { name: 'path', attributes, children: [] }
  })
  return paths.length === 0 ? [] : [{ name: 'defs', attributes: [], children: paths }]
}

/** A line of text as outlines, its words kept as a label; with a halo twice, first the halo. */
export function drawLetters(node: TextNode, { pen, letters, id, colour }: LettersContext): void {
  const { text, face } = writtenText(node.text, node.face)
  const { em, width, glyphs } = letters.line(text, face)
  if (glyphs.length === 0) return
  const scale = node.size / em
  const transform = placeOf(node, width * scale, scale)
  const { halo } = node
  for (const behind of halo ? [halo, null] : [null]) {
    pen.open('g')
    // said once, not for the halo too
    if (!behind) pen.attribute('aria-label', text)
    pen.attribute('transform', transform)
    pen.attribute('fill', colour(behind?.role ?? node.fill))
    if (behind) {
      pen.attribute('stroke', colour(behind.role))
      pen.attribute('stroke-width', rounded(behind.width / scale))
      pen.attribute('stroke-linejoin', 'round')
    }
    if (node.opacity !== undefined) pen.attribute('opacity', rounded(node.opacity))
    for (const { glyph, x, y } of glyphs) {
      pen.open('use')
      // programs of the office know the older name of this attribute alone
      pen.attribute('xlink:href', `#${id}-${glyph}`)
      if (x !== 0) pen.attribute('x', rounded(x))
      if (y !== 0) pen.attribute('y', rounded(y))
      pen.close()
    }
    pen.close()
  }
}

/** From units of the font to the place, the turn and the size of a line. */
function placeOf(node: TextNode, width: number, scale: number): string {
  const { x, y, rotate } = node
  const shift = textLeft({ x: 0, anchor: node.anchor }, width)
  const sized = `scale(${Math.round(scale * FINE) / FINE})`
  if (rotate === undefined) return `translate(${rounded(x + shift)} ${rounded(y)}) ${sized}`
  const turned = `translate(${rounded(x)} ${rounded(y)}) rotate(${rounded(rotate)})`
  return shift === 0 ? `${turned} ${sized}` : `${turned} translate(${rounded(shift)} 0) ${sized}`
}
