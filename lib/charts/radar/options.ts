import * as z from 'zod'

export const ARRANGEMENTS = ['auto', 'overlay', 'multiples'] as const
export const GHOSTS = ['auto', 'median', 'none'] as const
export const OUTER_WORDS = ['outer', 'none'] as const

const system = z.string().regex(/^[a-z][a-z0-9-]*$/, 'not a system id: give an id such as bitcoin')

/** Option keys of the address, default first. */
export const radarOptions = z.strictObject({
  arrange: z
    .enum(ARRANGEMENTS, { error: `arrange is one of ${ARRANGEMENTS.join(', ')}` })
    .default('auto')
    .meta({ description: 'One web for all, or a web each; auto: one for up to three systems.' }),
  ghost: z
    .union([z.enum(GHOSTS), system])
    .default('auto')
    .meta({
      description:
        'A grey line to compare with: the median of the others, or one system by its id.',
    }),
  tint: z
    .union([z.literal('none'), system])
    .default('none')
    .meta({ description: 'One system whose web gets a pale fill, by its id.' }),
  words: z
    .enum(OUTER_WORDS, { error: `words is one of ${OUTER_WORDS.join(', ')}` })
    .default('outer')
    .meta({ description: 'Whether the spokes say from which level to which level they run.' }),
})

export type RadarOptions = z.infer<typeof radarOptions>
