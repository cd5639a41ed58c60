import * as z from 'zod'

/** What is counted in rows, in their order: by system, by dimension, by whoever assessed. */
export const COUNTED = ['systems', 'dimensions', 'assessors'] as const
export type Counted = (typeof COUNTED)[number]

/** Option keys of the address, default first. */
export const coverageOptions = z.strictObject({
  counted: z
    .enum(['all', ...COUNTED])
    .default('all')
    .meta({ description: 'One of the three parts alone.' }),
})

export type CoverageOptions = z.infer<typeof coverageOptions>
