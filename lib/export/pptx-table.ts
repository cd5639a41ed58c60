import { THEMES } from '../scene/theme'
import type { PptxDeck, TableSlide } from './pptx-deck'
import { type Colour, solid } from './pptx-shape'
import { PAD } from './pptx-table-columns'
import { paragraph, textBody } from './pptx-text'
import { emu } from './pptx-units'
import { element, type Markup } from './pptx-xml'

/** A table that can be edited: a head that says so, and a hairline below each row. */
export function tableMarkup(slide: TableSlide, { about, theme }: PptxDeck): Markup {
  const { language } = about
  const rule = { hex: THEMES[theme].rule }
  const { head, rows, widths, heights } = slide
  return element(
    'a:tbl',
    {},
    element('a:tblPr', { firstRow: 1 }),
    element('a:tblGrid', {}, ...widths.map((width) => element('a:gridCol', { w: emu(width) }))),
    ...[head, ...rows].map((row, index) =>
      element(
        'a:tr',
        { h: emu(heights[index] ?? 0) },
        ...row.map((text) => cell(text, { size: slide.size, head: index === 0, language, rule })),
      ),
    ),
  )
}

type CellLook = { size: number; head: boolean; language: string; rule: { hex: string } }

function cell(text: string, { size, head, language, rule }: CellLook): Markup {
  const look = { size, language, bold: head, colour: 'tx1' } as const
  const room = { marL: emu(PAD.x), marR: emu(PAD.x), marT: emu(PAD.y), marB: emu(PAD.y) }
  return element(
    'a:tc',
    {},
    textBody({ name: 'a:txBody' }, [paragraph(text, look)]),
    element(
      'a:tcPr',
      { ...room, anchor: head ? 'b' : 't' },
      edge('a:lnL', null),
      edge('a:lnR', null),
      edge('a:lnT', null),
      head
        ? edge('a:lnB', { width: 1.6, colour: 'tx1' })
        : edge('a:lnB', { width: 1, colour: rule }),
      element('a:noFill'),
    ),
  )
}

function edge(
  name: string,
  line: { width: number; colour: Colour | { hex: string } } | null,
): Markup {
  return line
    ? element(name, { w: emu(line.width) }, solid(line.colour))
    : element(name, {}, element('a:noFill'))
}
