import type { Band } from './bands'
import type { Grid } from './grid'

/** A title above a row: of its group, or why the rows from here on have no rank. */
export type RowTitle = { kind: 'group' | 'unranked'; lines: string[] }

export type PlacedRow = {
  /** Top and height without the title above it. */
  y: number
  height: number
  title: (RowTitle & { y: number; height: number }) | null
}

/** `x` is where words begin, or the left of a glyph's cell; `width` reaches to the next column. */
export type PlacedColumn = { x: number; width: number }

/** Columns that stand side by side, with the rows below them. */
export type PlacedBand = Band & {
  y: number
  /** From the top of the group heads to the rule above the first row. */
  headHeight: number
  /** What of it the group heads take. */
  groupHeight: number
  columns: PlacedColumn[]
  rows: PlacedRow[]
  /** Where the rules end. */
  right: number
  bottom: number
}

/** A head over a narrow column: its words, or a number that the key explains. */
export type HeadText = { text: string; numbered: boolean }

/** What stands in the cells: glyph and words, words alone, glyphs alone, or dots. */
export type Look = 'words' | 'text' | 'glyphs' | 'dots'

/** A matrix with a place for everything; drawing it needs no further decision. */
export type Sheet = {
  /** Whether cells have room for words, which decides how heads and rules are drawn. */
  mode: 'words' | 'glyphs'
  look: Look
  grid: Grid
  x: number
  /** Of the row heads. */
  headWidth: number
  /** Side of a glyph's square. */
  glyph: number
  /** Glyphs alone: what is kept beside each for a sign against the reference. */
  sign: number
  /** Glyphs alone: whether the column heads are turned. */
  slanted: boolean
  headTexts: HeadText[]
  bands: PlacedBand[]
  bottom: number
}

/** The whole stretch of a column in which its wash is drawn. */
export function columnBox(sheet: Sheet, { x, width }: PlacedColumn): PlacedColumn {
  return sheet.mode === 'words' ? { x: x - WORDS_WASH, width } : { x, width }
}

/** By how much a wash begins before the words. */
export const WORDS_WASH = 8
