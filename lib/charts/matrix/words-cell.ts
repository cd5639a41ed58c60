import type { Tone } from './cell-text'
import type { Mark } from './mark'
import type { MatrixCell } from './model'
import type { Pen, Style } from './pen'
import { signRoom } from './versus-sign'

/** Height of a glyph beside or above words. */
export const GLYPH = 20
/** Between the glyph and the first line below it. */
export const BELOW_GLYPH = 4
/** Between two readings, so that a wrapped one is not taken for two. */
const BETWEEN = 4

export type DrawnLine = { text: string; tone: Tone; style: Style; y: number }
/** A cell in words: lines with baselines from the top of the cell's content. */
export type WordsCell = {
  glyph: boolean
  aside: string | null
  /** Before words without a glyph: what a sign against the reference takes. */
  indent: number
  lines: DrawnLine[]
  height: number
}

/** The words of a cell, wrapped to a width. Values without an order stand without a glyph. */
export function wordsCell(cell: MatrixCell, width: number, pen: Pen): WordsCell {
  const glyph = hasGlyph(cell.mark)
  const indent = indentOf(cell, pen)
  const { aside, lines } = cell.text
  const below = !glyph && aside !== null ? [{ text: aside, tone: 'remark' as const }] : []
  let y = glyph ? pen.scaled(GLYPH + BELOW_GLYPH) : 0
  const drawn = [...lines, ...below].flatMap(({ text, tone, ...limit }, index): DrawnLine[] => {
    if (index > 0) y += pen.scaled(BETWEEN)
    const style = pen.style[tone === 'remark' ? 'remark' : 'word']
    const most = 'most' in limit ? limit.most : undefined
    const room = { width: Math.max(1, width - indent), lines: most }
    return pen.wrapped(text, style, room).lines.map((part) => {
      const baseline = y + style.size * 0.95
      y += pen.style.word.lineHeight
      return { text: part, tone, style, y: baseline }
    })
  })
  return { glyph, aside: glyph ? aside : null, indent, lines: drawn, height: y }
}

/** By how much a sign against the reference moves the words of a cell without a glyph. */
export function indentOf({ mark, versus }: MatrixCell, pen: Pen): number {
  return hasGlyph(mark) ? 0 : signRoom(versus, pen)
}

function hasGlyph({ kind }: Mark): boolean {
  return kind !== 'letters' && kind !== 'figure' && kind !== 'text'
}

/** The glyph above words: what letters and rings would say stands in words already. */
export function plainMark(mark: Mark): Mark {
  if (mark.kind === 'split') return { ...mark, sides: [{ sign: 'bar' }, { sign: 'bar' }] }
  return mark.kind === 'answer' ? { ...mark, weak: false } : mark
}
