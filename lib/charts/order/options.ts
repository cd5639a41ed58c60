import * as z from 'zod'

/** Option keys of the address, default first. */
export const orderOptions = z.strictObject({
  lines: z.enum(['auto', 'certain', 'possible']).default('auto').meta({
    description:
      'Which lines are drawn; auto: what is only possible too, unless that is more than a dozen lines.',
  }),
})

export type OrderOptions = z.infer<typeof orderOptions>
