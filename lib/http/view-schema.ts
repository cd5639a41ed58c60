import * as z from 'zod'
import { ALL_ASSESSORS } from '../dataset/cell'
import { STATE_PICKS } from '../view/query'
import { LONGEST_SEARCH } from '../view/query-url'

const list = z.array(z.string()).default([])
const one = z.string().default('')

/**
 * The keys of a query as they stand in an address. `parseQuery` reads them, in the browser too, against
 * the names of a dataset; this says what each is for. A test holds the two to the same keys.
 */
export const viewSchema = z.object({
  systems: list.meta({
    description: 'Ids of the systems to show, in drawing order; else all of the dataset.',
  }),
  dims: list.meta({
    description: 'Ids of the dimensions to show, in drawing order; else all (a radar: its spokes).',
  }),
  hide: list.meta({
    description: 'Systems and dimensions to take away: bitcoin, /openness.',
  }),
  lens: z
    .string()
    .default(ALL_ASSESSORS)
    .meta({ description: 'Whose readings: the id of an assessor, or all.' }),
  layers: list.meta({ description: 'Keep systems placed in one of these layers.' }),
  state: z
    .array(z.enum(STATE_PICKS))
    .default([])
    .meta({ description: 'Keep what has a cell in one of these states.' }),
  q: z
    .string()
    .max(LONGEST_SEARCH)
    .default('')
    .meta({ description: 'A text sought in names and in the words of cells.' }),
  differ: z.enum(['0', '1']).default('0').meta({
    description: 'With 1 dimensions are left out on which all shown systems are known and equal.',
  }),
  group: one.meta({
    description: 'The dimension by whose values the systems are grouped.',
  }),
  order: one.meta({
    description:
      'declared, depth, bracket, seriated, like.<system>, or up to five of up.<dimension> and down.<dimension> with commas between.',
  }),
  pin: list.meta({
    description: 'Systems and dimensions that come first: bitcoin, /openness.',
  }),
  mark: list.meta({
    description: 'What stands out: systems, /dimensions, cells as system/dimension, @layers.',
  }),
  cell: one.meta({ description: 'The one thing that is selected, named as in mark.' }),
})

/** Filters by value, whose keys name a dimension: `is.openness=3..`. */
export const picksSchema = z.record(z.string().regex(/^(is|all|not)\..+/), z.string()).meta({
  description:
    'Filters: is.<dimension> keeps systems with one of the values, all.<dimension> with every one, not.<dimension> with none. Values are ids, ranks, spans such as 2..4 or 10.., yes or no, ~words, or states, with commas between.',
})
