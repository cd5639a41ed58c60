import { z } from 'zod'

export const ARRANGEMENTS = ['auto', 'overlay', 'multiples'] as const
export const GHOSTS = ['auto', 'median', 'none'] as const
export const OUTER_WORDS = ['outer', 'none'] as const

const system = z.string().regex(/^[a-z][a-z0-9-]*$/, 'not a system id: give an id such as bitcoin')

/** Option keys of the address, default first. */
export const radarOptions = z.strictObject({
  /** `auto`: one web for up to three systems, else a web each. */
  arrange: z
    .enum(ARRANGEMENTS, { error: `arrange is one of ${ARRANGEMENTS.join(', ')}` })
    .default('auto'),
  /** A grey line to compare with: the median of the others, or one system by its id. */
  ghost: z.union([z.enum(GHOSTS), system]).default('auto'),
  /** One system whose web gets a pale fill. */
  tint: z.union([z.literal('none'), system]).default('none'),
  /** Whether the spokes say from which level to which level they run. */
  words: z
    .enum(OUTER_WORDS, { error: `words is one of ${OUTER_WORDS.join(', ')}` })
    .default('outer'),
})

export type RadarOptions = z.infer<typeof radarOptions>
