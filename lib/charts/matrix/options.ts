import { z } from 'zod'

/** What stands at the heads of the columns. */
export const ACROSS = ['auto', 'dimensions', 'systems'] as const
/** Words beside the glyphs, or glyphs alone. */
export const SHOW = ['auto', 'words', 'glyphs'] as const

/**
 * `across=auto`: systems are rows and dimensions columns, as in the design; a phone's frame turns up
 * to eight systems into columns, because dimensions are more and their names longer.
 * `show=auto`: words where they fit at the size of the sheet, else glyphs.
 */
export const matrixOptions = z.object({
  across: z.enum(ACROSS).default('auto'),
  show: z.enum(SHOW).default('auto'),
})
export type MatrixOptions = z.infer<typeof matrixOptions>
