import { z } from 'zod'

const NOT_SIDES = 'not two sides: give two values of the bracket with a comma between, or none'
/** As literals, which keep their order: keys that are figures would be sorted. */
const SAME = ['1', '0'] as const

/** Option keys of the address, default first. */
export const pairOptions = z.strictObject({
  /** Two values of the bracket: each side is all systems that have it, in place of one system. */
  sides: z
    .union([z.literal('none'), z.string().regex(/^[a-z][a-z0-9-]*,[a-z][a-z0-9-]*$/, NOT_SIDES)])
    .default('none'),
  /** `0`: the dimensions on which both are the same are counted, not listed. */
  same: z.literal(SAME, { error: `same is one of ${SAME.join(', ')}` }).default('1'),
})

export type PairOptions = z.infer<typeof pairOptions>
