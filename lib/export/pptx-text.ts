import { type Colour, solid } from './pptx-shape'
import { emu, hundredths } from './pptx-units'
import { type Content, element, type Markup, pieces } from './pptx-xml'

export type TextStyle = {
  /** In layout pixels; that of the placeholder, if not given. */
  size?: number
  colour?: Colour | { hex: string }
  bold?: boolean
  /** Instead of the font of the place: one of the deck's two, `+mj-lt` or `+mn-lt`. */
  font?: string
  language: string
}

/** One paragraph. What begins in a script that runs to the left is set from the right. */
export function paragraph(text: string, style: TextStyle): Markup {
  const { size, colour, bold, font, language } = style
  const look: [string, string | number | undefined][] = [
    ['lang', language],
    ['sz', size === undefined ? undefined : hundredths(size)],
    ['b', bold ? 1 : undefined],
    ['dirty', 0],
  ]
  const marks = Object.fromEntries(look)
  const fill = pieces(
    colour === undefined ? null : solid(colour),
    font === undefined ? null : element('a:latin', { typeface: font }),
  )
  const run =
    text === ''
      ? element('a:endParaRPr', marks, fill)
      : element('a:r', {}, element('a:rPr', marks, fill), element('a:t', {}, oneLine(text)))
  return element('a:p', {}, runsLeft(text) ? element('a:pPr', { algn: 'r', rtl: 1 }) : null, run)
}

/** A text body; `inset` in layout pixels on all sides. */
export type BodyInput = {
  name?: 'p:txBody' | 'a:txBody'
  inset?: number
  anchor?: 't' | 'ctr' | 'b'
  /** Letters shrink when somebody writes more than has room. */
  shrinks?: boolean
}

export function textBody(
  { name = 'p:txBody', inset, anchor, shrinks = false }: BodyInput,
  paragraphs: readonly Content[],
): Markup {
  const side = inset === undefined ? undefined : emu(inset)
  const box = { lIns: side, tIns: side, rIns: side, bIns: side }
  return element(
    name,
    {},
    element(
      'a:bodyPr',
      { wrap: 'square', ...box, anchor },
      shrinks ? element('a:normAutofit') : null,
    ),
    element('a:lstStyle'),
    ...paragraphs,
  )
}

/** Line ends inside a run would be written as signs; white space is one space. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

const FIRST_STRONG =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u
const LEFTWARD =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether the first letter of a text belongs to a script that is written from right to left. */
export function runsLeft(text: string): boolean {
  const first = FIRST_STRONG.exec(text)?.[0]
  return first !== undefined && LEFTWARD.test(first)
}
