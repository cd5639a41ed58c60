import { valuesOf } from '@/lib/view/address'

export const SHOWS = ['auto', 'words', 'glyphs', 'text', 'dots'] as const
export const LOOKS = ['words', 'glyphs', 'text', 'dots'] as const
/** How cells are drawn: glyph and words, glyphs, words, or dots. */
export type Look = (typeof LOOKS)[number]
export type GridOptions = { show: (typeof SHOWS)[number]; across: 'dimensions' | 'systems' }

/** The options of the matrix in the query part of an address; what is not one is left to the default. */
export function gridOptions(search: string): GridOptions {
  const show = valuesOf(search, 'show')[0]
  const across = valuesOf(search, 'across')[0]
  return {
    show: SHOWS.find((each) => each === show) ?? 'auto',
    across: across === 'systems' ? 'systems' : 'dimensions',
  }
}

/** A small table is read, sideways if need be; a large one is looked over. */
const MOST_IN_WORDS = { small: 24, large: 14 }
const MOST_IN_GLYPHS = 40
/** More cells than this are drawn only where they are in sight. */
const MOST_AT_ONCE = 1500

/** Pixels, as in matrix-grid.css: height of a row, width of a column, width of the heads of rows. */
export const SIZES: Record<Look, { row: number; column: number; head: number }> = {
  words: { row: 72, column: 132, head: 190 },
  text: { row: 48, column: 132, head: 190 },
  glyphs: { row: 36, column: 88, head: 210 },
  dots: { row: 28, column: 36, head: 170 },
}

export function isWindowed(rows: number, columns: number): boolean {
  return rows * columns > MOST_AT_ONCE
}

/** The look asked for, or the one for which so many columns leave room. */
export function lookOf(show: GridOptions['show'], rows: number, columns: number): Look {
  if (show !== 'auto') return show
  const size = isWindowed(rows, columns) ? 'large' : 'small'
  if (columns <= MOST_IN_WORDS[size]) return 'words'
  return columns <= MOST_IN_GLYPHS ? 'glyphs' : 'dots'
}
