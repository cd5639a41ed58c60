import { z } from 'zod'

/** One system's likes below one another, or all systems on one map. */
export const FORMS = ['list', 'map'] as const
/** How many are listed. */
export const LISTED = { least: 1, usual: 5, most: 12 } as const

/** Option keys of the address, default first. What is wrong with `of`, `top` and `weights` says `checks.ts`. */
export const likenessOptions = z.strictObject({
  /** The system whose likes are sought, by its id; empty: the first that is shown. */
  of: z.string().default(''),
  top: z.string().default(String(LISTED.usual)),
  form: z.enum(FORMS, { error: `form is one of ${FORMS.join(', ')}` }).default('list'),
  /** `ownership.2,access.0`: what dimensions count, from 0, left out, to 4; the others count 1. */
  weights: z.string().default(''),
})

export type LikenessOptions = z.infer<typeof likenessOptions>
