import { type FontTable, fontTable } from './font-table'
import type { Face } from './scene'
import { writtenText } from './written'

/** Width of one line of text in layout pixels, kerning included. */
export type Measure = (text: string, face: Face, size: number) => number

/** Widths in em, by face and text. Layouts ask for the same words hundreds of times while they fit them. */
const known = new Map<Face, Map<string, number>>()
const MOST_KNOWN = 4_000

/**
 * Measures with the advances and pairs of the shipped font files: the same number in any browser
 * and any process. A letter without a glyph is as wide as the box that stands for it.
 */
export const measure: Measure = (text, face, size) => {
  const widths = known.get(face) ?? new Map<string, number>()
  known.set(face, widths)
  const before = widths.get(text)
  if (before !== undefined) return before * size
  if (widths.size >= MOST_KNOWN) widths.clear()
  const width = widthOf(text, face)
  widths.set(text, width)
  return width * size
}

/** Width in em. */
function widthOf(text: string, face: Face): number {
  const written = writtenText(text, face)
  const table = fontTable(written.face)
  let units = 0
  let previous: number | null = null
  for (const letter of joined(written.text, table)) {
    const point = letter.codePointAt(0) ?? 0
    units += table.advance.get(point) ?? table.missing
    if (previous !== null) units += pairAdjustment(table, previous, point)
    previous = point
  }
  return units / table.em
}

/** Longest first, as the fonts join them. */
const LIGATURES = [
  ['ffi', '\uFB03'],
  ['ffl', '\uFB04'],
  ['ff', '\uFB00'],
  ['fi', '\uFB01'],
  ['fl', '\uFB02'],
] as const

/** The text with the ligatures that the font has, which every browser and resvg draw by themselves. */
function joined(text: string, { advance }: FontTable): string {
  if (!text.includes('f')) return text
  return LIGATURES.reduce(
    (all, [letters, sign]) =>
      advance.has(sign.codePointAt(0) ?? 0) ? all.replaceAll(letters, sign) : all,
    text,
  )
}

function pairAdjustment(table: FontTable, first: number, second: number): number {
  const row = table.first.get(first)
  const column = table.second.get(second)
  if (row === undefined || column === undefined) return 0
  return table.pairsAfter(row).get(column) ?? 0
}
