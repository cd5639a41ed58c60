import { rounded } from '../scene/number'

/** A glyph of a line as a font of a document has it; widths in thousandths of the size. */
export type PlacedGlyph = {
  code: number
  width: number
  /** How far the next one lies, kerning included. */
  advance: number
  /** Away from its place: marks above and below letters. */
  dx: number
  dy: number
}

/** Four digits for a glyph, as `TJ` and the table of letters want it. */
export function glyphCode(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

/** The operators that show a line from where the text matrix stands. */
export function showLine(glyphs: readonly PlacedGlyph[], size: number): string {
  const shows: string[] = []
  let parts: string[] = []
  let codes = ''
  let rise = 0
  // where the next glyph belongs, and where the widths of those before lead
  let [place, led] = [0, 0]
  const closeCodes = () => {
    if (codes !== '') parts.push(`<${codes}>`)
    codes = ''
  }
  const closeShow = () => {
    closeCodes()
    if (parts.length > 0) shows.push(`[${parts.join(' ')}] TJ`)
    parts = []
  }
  for (const { code, width, advance, dx, dy } of glyphs) {
    if (dy !== rise) {
      closeShow()
      shows.push(`${rounded((dy * size) / 1000)} Ts`)
      rise = dy
    }
    const back = led - (place + dx)
    if (rounded(back) !== '0') {
      closeCodes()
      parts.push(rounded(back))
      led -= back
    }
    codes += glyphCode(code)
    led += width
    place += advance
  }
  closeShow()
  return [...shows, ...(rise === 0 ? [] : ['0 Ts'])].join(' ')
}

/** Where a line ends, in thousandths of the size. */
export function lineWidth(glyphs: readonly Pick<PlacedGlyph, 'advance'>[]): number {
  return glyphs.reduce((sum, { advance }) => sum + advance, 0)
}

type Letter = { code: number; text: string }
const MOST_IN_BLOCK = 100

/** The table by which a reader finds the letters of glyphs again. */
export function letterTable(letters: readonly Letter[]): string {
  const known = letters.filter(({ text }) => text !== '')
  const blocks: string[] = []
  for (let at = 0; at < known.length; at += MOST_IN_BLOCK) {
    const block = known.slice(at, at + MOST_IN_BLOCK)
    const lines = block.map(({ code, text }) => `<${glyphCode(code)}> <${units(text)}>`)
    blocks.push(`${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

function units(text: string): string {
  return Array.from({ length: text.length }, (_, at) => glyphCode(text.charCodeAt(at))).join('')
}
