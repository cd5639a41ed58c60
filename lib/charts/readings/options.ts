import * as z from 'zod'

/** What the cells in dispute are listed by. */
const BY = ['dimension', 'system', 'gap'] as const
/** As literals, which keep their order: keys that are figures would be sorted. */
const WHY = ['1', '0'] as const

/** Option keys of the address, default first. */
export const readingsOptions = z.strictObject({
  by: z
    .enum(BY)
    .default('dimension')
    .meta({ description: 'What the cells in dispute are listed by.' }),
  why: z
    .literal(WHY, { error: `why is one of ${WHY.join(', ')}` })
    .default('1')
    .meta({ description: 'With 0 readings stand without their reasons.' }),
})

export type ReadingsOptions = z.infer<typeof readingsOptions>
