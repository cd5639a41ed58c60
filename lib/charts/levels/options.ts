import * as z from 'zod'

/** None of its own: the query chooses systems and dimensions, their order and the lens. */
export const levelsOptions = z.strictObject({})
export type LevelsOptions = z.infer<typeof levelsOptions>
