import * as z from 'zod'

/** What stands at the heads of the columns. */
export const ACROSS = ['auto', 'dimensions', 'systems'] as const
/** What stands in a cell: glyph and words, a glyph, words, or a dot. */
export const SHOW = ['auto', 'words', 'glyphs', 'text', 'dots'] as const

/**
 * `across=auto`: systems are rows and dimensions columns, as in the design; a phone's frame turns up
 * to eight systems into columns, because dimensions are more and their names longer.
 * `show=auto`: words where they fit at the size of the sheet, else glyphs, else, on a sheet that cannot
 * grow, dots. `text` leaves the glyphs out,
 * `dots` takes the least room that still tells levels and states apart.
 * `ref`: the system with which the others are compared, cell by cell; empty: none.
 */
export const matrixOptions = z.object({
  across: z
    .enum(ACROSS)
    .default('auto')
    .meta({ description: 'What stands at the heads of the columns.' }),
  show: z
    .enum(SHOW)
    .default('auto')
    .meta({ description: 'What stands in a cell: glyph and words, a glyph, words, or a dot.' }),
  ref: z
    .string()
    .default('')
    .meta({ description: 'The system with which the others are compared, cell by cell.' }),
})
export type MatrixOptions = z.infer<typeof matrixOptions>
