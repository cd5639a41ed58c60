import * as z from 'zod'

/** Which relations are drawn; else the id of the system whose relations are drawn. */
export const ARROWS = ['auto', 'all', 'none'] as const
/** Whether the boundaries of the beds undulate. */
export const BEDS = ['waves', 'straight'] as const

const id = z.string().regex(/^[a-z][a-z0-9-]*$/)

/** Option keys of the address, default first. Ids are compared with what is shown by `refuses`. */
export const stackOptions = z.strictObject({
  arrows: z
    .union([z.enum(ARROWS), id])
    .default('auto')
    .meta({
      description:
        'Which relations are drawn, or the id of the system whose are; auto: all up to twelve, above that those of the system in hand.',
    }),
  beds: z
    .enum(BEDS)
    .default('waves')
    .meta({ description: 'Whether the boundaries of the beds undulate.' }),
  align: z
    .union([z.literal('none'), id])
    .default('none')
    .meta({ description: 'The id of a layer: systems that sit in it come first.' }),
  focus: z
    .union([z.literal(''), z.string().regex(/^[a-z][a-z0-9-]*(,[a-z][a-z0-9-]*)*$/)])
    .default('')
    .meta({ description: 'Ids of systems, with commas between: the others are ghosts.' }),
})

export type StackOptions = z.infer<typeof stackOptions>

/** The ids of `focus`, each once. */
export function focusIds({ focus }: StackOptions): string[] {
  return [...new Set(focus.split(','))].filter((id) => id !== '')
}
