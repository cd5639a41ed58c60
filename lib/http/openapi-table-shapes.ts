import * as z from 'zod'
import type { Said } from '../dataset/cell'
import { valueSchema } from '../dimensions/fields'
import { dimensionSchema } from '../dimensions/index'
import { STATE_PICKS } from '../view/query'
import type { Facet } from '../view/table/asked'
import { FACET_CONTROLS } from '../view/table/asked'
import type { TableRows, TableView } from '../view/table/table-view'
import { problemEntrySchema } from './contract'

const text = z.string()
const count = z.int().nonnegative()
const flag = z.boolean()
const named = { id: text, label: text }
const pair = { rows: count, columns: count }

const supported = { unproved: flag, stale: flag }
const claim = z.union([
  z.object({ assessor: text, value: valueSchema }),
  z.object({ assessor: text, range: z.tuple([z.number(), z.number()]) }),
])

/** What a cell says, whoever says it. */
const said: z.ZodType<Said> = z.union([
  z.object({ ...supported, state: z.literal('known'), value: valueSchema, weak: flag }),
  z.object({
    ...supported,
    state: z.literal('range'),
    low: z.number(),
    high: z.number(),
    weak: flag,
  }),
  z.object({ ...supported, state: z.literal('disputed'), claims: z.array(claim) }),
  z.object({ ...supported, state: z.enum(['not-applicable', 'unknown', 'not-assessed']) }),
])

const facetValue = z.object({
  pick: text.meta({ description: 'What stands in the address.' }),
  label: text,
  short: text,
  count,
  on: flag,
  not: flag,
})

const facet: z.ZodType<Facet> = z.object({
  key: text,
  dimension: text,
  label: text,
  control: z.enum(FACET_CONTROLS),
  values: z.array(facetValue),
  states: z.array(facetValue),
  span: z.object({ from: z.number().nullable(), to: z.number().nullable() }).nullable(),
  every: flag,
  words: text,
  bins: z.array(z.object({ from: z.number(), to: z.number(), count })),
  unit: text,
})

const phrase = z.object({ key: text, text, strong: flag, without: text.nullable() })

const order = z.union([
  z.object({ by: z.enum(['declared', 'depth', 'bracket', 'seriated']) }),
  z.object({ by: z.literal('like'), system: text }),
  z.object({
    by: z.literal('sorted'),
    keys: z.array(z.object({ way: z.enum(['up', 'down']), dimension: text })),
  }),
])

export const tableViewShape: z.ZodType<TableView> = z
  .object({
    dataset: text,
    hash: text,
    lens: text,
    query: text.meta({ description: 'The canonical query, with the options of the matrix.' }),
    problems: z.array(problemEntrySchema),
    size: z.object({ systems: count, dimensions: count, allSystems: count, allDimensions: count }),
    columns: z.array(
      z.object({ dimension: dimensionSchema, group: text, pinned: flag, named: flag }),
    ),
    groups: z.array(z.object({ ...named, columns: count })),
    allColumns: z.array(z.object({ ...named, group: text, shown: flag })),
    allRows: z.array(text).nullable(),
    allNames: z.array(text).nullable().optional(),
    bracket: text.nullable().optional(),
    layers: z.array(z.object(named)),
    lenses: z.array(z.object({ ...named, on: flag })),
    pinned: z.object(pair),
    facets: z.array(facet),
    counts: z.record(z.enum(STATE_PICKS), count),
    hits: count.nullable(),
    left: z.object(pair),
    sentence: z.array(phrase),
    relax: z.array(z.object({ key: text, name: text, rows: count, without: text })),
    rowGroups: z.array(z.object({ label: text, pick: text, from: count, rows: count })),
    unranked: z.object({ from: count, sentence: text }).nullable(),
    order,
    group: text,
    reference: z.object({ id: text, name: text }).nullable(),
  })
  .meta({ description: 'All that the page of the matrix shows, but the rows.' })

const cell = z.object({
  said,
  words: text,
  hit: flag,
  versus: z.enum(['higher', 'lower', 'same', 'different', 'unknown']).nullable(),
})

const row = z.object({
  id: text,
  name: text,
  at: count,
  slot: z.literal([1, 2, 3, 4, 5, 6]).nullable(),
  bracket: text.nullable(),
  named: flag,
  cells: z.array(cell).meta({ description: 'In the order of the columns of the view.' }),
  sites: z.array(
    z.object({ layer: text, state: z.enum(['primary', 'secondary', 'unknown', 'disputed']) }),
  ),
})

export const tableRowsShape: z.ZodType<TableRows> = z
  .object({
    from: count,
    rows: z.array(row),
    next: text
      .nullable()
      .meta({ description: 'The cursor of the rows after them; null at the end.' }),
  })
  .meta({ description: 'Some neighbouring rows.' })

const codes = z.object({ entries: count, letters: z.array(text) })

/** Beside what the browser looks for: what lies in each column. */
export const packedTableShape = z
  .object({
    hash: text,
    head: z.looseObject({ title: text, version: text, date: text, licence: text }),
    groups: z.array(z.object({ ...named, dimensions: z.array(dimensionSchema) })),
    lens: text,
    ids: text,
    names: z.array(text),
    slots: z.array(z.tuple([count, count])),
    columns: z.array(
      z.object({
        id: text,
        entries: z.array(said),
        reasons: z.array(text),
        pairs: z.array(z.tuple([count, count])).nullable(),
        codes,
        reasonCodes: codes.nullable(),
      }),
    ),
    sites: z.object({ entries: z.array(row.shape.sites), codes }),
  })
  .meta({
    description:
      'All cells of a dataset through one lens, packed: lists of what occurs, and codes.',
  })
