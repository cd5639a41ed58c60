import * as z from 'zod'

const NOT_SIDES = 'not two sides: give two values of the bracket with a comma between, or none'
/** As literals, which keep their order: keys that are figures would be sorted. */
const SAME = ['1', '0'] as const

/** Option keys of the address, default first. */
export const pairOptions = z.strictObject({
  sides: z
    .union([z.literal('none'), z.string().regex(/^[a-z][a-z0-9-]*,[a-z][a-z0-9-]*$/, NOT_SIDES)])
    .default('none')
    .meta({
      description:
        'Two values of the bracket with a comma between: each side is all systems that have it, in place of one system.',
    }),
  same: z
    .literal(SAME, { error: `same is one of ${SAME.join(', ')}` })
    .default('1')
    .meta({
      description: 'With 0 the dimensions on which both are the same are counted, not listed.',
    }),
})

export type PairOptions = z.infer<typeof pairOptions>
