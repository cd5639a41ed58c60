import { z } from 'zod'

/** Which relations are drawn; else the id of the system whose relations are drawn. */
export const ARROWS = ['auto', 'all', 'none'] as const
/** Whether the boundaries of the beds undulate. */
export const BEDS = ['waves', 'straight'] as const

const id = z.string().regex(/^[a-z][a-z0-9-]*$/)

/** Option keys of the address, default first. Ids are compared with what is shown by `refuses`. */
export const stackOptions = z.strictObject({
  /** `auto`: all up to twelve, above that those of the system in hand. */
  arrows: z.union([z.enum(ARROWS), id]).default('auto'),
  beds: z.enum(BEDS).default('waves'),
  /** A layer: systems that sit in it come first. */
  align: z.union([z.literal('none'), id]).default('none'),
  /** Ids of systems, with commas between: the others are ghosts. Empty: none is a ghost. */
  focus: z
    .union([z.literal(''), z.string().regex(/^[a-z][a-z0-9-]*(,[a-z][a-z0-9-]*)*$/)])
    .default(''),
})

export type StackOptions = z.infer<typeof stackOptions>

/** The ids of `focus`, each once. */
export function focusIds({ focus }: StackOptions): string[] {
  return [...new Set(focus.split(','))].filter((id) => id !== '')
}
