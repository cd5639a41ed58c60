import * as z from 'zod'
import { CHART_KINDS } from '../charts/index'
import { ALL_ASSESSORS } from '../dataset/cell'
import { EXPLORE_FRAMES } from './explore-figures'

/** Rows in an answer where nothing is said, and at most. */
export const ROWS = { usual: 100, most: 500 } as const
/** The kinds that stand side by side, where none is named; each of the others has its own page. */
const LINKED = ['radar', 'stack', 'matrix']

const kinds = CHART_KINDS.map(({ id }) => id)

/**
 * What handlers of the API are asked beside the query of a page: each key as it stands in an address, with
 * its default and its meaning. Addresses are read with these, and described from them.
 */
export const rowsSchema = z.object({
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(ROWS.most))
    .default(ROWS.usual)
    .meta({ description: 'How many rows the answer has at most.' }),
  cursor: z.string().optional().meta({
    description:
      'The "next" of the answer before, for the rows after it: of this very query and state of the dataset. Without one the rows begin.',
  }),
})

export const viewsSchema = z.object({
  figures: z
    .string()
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(z.enum(kinds)))
    .default(LINKED)
    .meta({ description: 'The kinds of chart to draw, with commas between.' }),
  frame: z.enum(EXPLORE_FRAMES).default('dash').meta({
    description: 'As three pictures side by side have it, or as a page of one picture.',
  }),
})

export const tablesSchema = z.object({
  lens: z
    .string()
    .default(ALL_ASSESSORS)
    .meta({ description: 'Whose readings: the id of an assessor, or all.' }),
})
