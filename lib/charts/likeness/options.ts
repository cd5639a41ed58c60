import * as z from 'zod'

/** One system's likes below one another, or all systems on one map. */
export const FORMS = ['list', 'map'] as const
/** How many are listed. */
export const LISTED = { least: 1, usual: 5, most: 12 } as const

/** Option keys of the address, default first. What is wrong with `of`, `top` and `weights` says `checks.ts`. */
export const likenessOptions = z.strictObject({
  of: z.string().default('').meta({
    description:
      'The system whose likes are sought, by its id; else the one the dataset asks about, or the first that is shown.',
  }),
  top: z
    .string()
    .default(String(LISTED.usual))
    .meta({ description: `How many are listed: ${LISTED.least} to ${LISTED.most}.` }),
  form: z
    .enum(FORMS, { error: `form is one of ${FORMS.join(', ')}` })
    .default('list')
    .meta({ description: "One system's likes below one another, or all systems on one map." }),
  weights: z.string().default('').meta({
    description:
      'What dimensions count, from 0, left out, to 4, as in ownership.2,access.0; the others count 1.',
  }),
})

export type LikenessOptions = z.infer<typeof likenessOptions>
