import * as z from 'zod'
import type { Description, Notes, Table } from '../charts/chart-kind'
import { CELL_STATES } from '../dataset/cell-state'
import type { EvidenceView } from '../view/evidence'
import type { Facets } from '../view/facets'
import { OEMBED_FORMATS, type Oembed } from './oembed'

const text = z.string()
const count = z.int().nonnegative()

export const descriptionShape: z.ZodType<Description> = z.object({
  title: text,
  short: text.meta({ description: 'One line.' }),
  full: text.meta({ description: 'The full alternative text.' }),
})

export const tableShape: z.ZodType<Table> = z.object({
  caption: text,
  head: z.array(text),
  rows: z.array(z.array(text)),
  links: z.array(z.array(text.nullable())).optional().meta({
    description: 'For each cell the query of the matrix page that shows what the cell counts.',
  }),
})

export const notesShape: z.ZodType<Notes> = z
  .record(text, z.object({ title: text, lines: z.array(text), search: text.optional() }))
  .meta({ description: 'What is said of each thing in the picture, by its key.' })

const evidenceItem = z.object({
  source: text,
  title: text,
  kind: text,
  locator: text,
  url: text,
  date: text,
  accessed: text,
  note: text,
})

const reading = z
  .object({
    assessor: text,
    assessorName: text,
    status: z.enum([
      'known',
      'unknown',
      'not-applicable',
      'primary',
      'secondary',
      'stated',
      'imagined',
    ]),
    words: text,
    levels: count.nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    criterion: text,
    reason: text,
    confidence: text,
    asOf: text,
    evidence: z.array(evidenceItem),
  })
  .meta({ description: 'What one assessor says, with all that stands behind it.' })

export const evidenceShape: z.ZodType<EvidenceView> = z
  .object({
    key: text,
    kind: z.enum(['cell', 'placement', 'relation', 'system', 'dimension', 'layer']),
    heading: text,
    question: text,
    state: text,
    stateWords: text,
    words: text,
    levels: z.array(z.object({ label: text, criterion: text })),
    readings: z.array(reading),
    entries: z.array(z.object({ key: text, name: text, words: text })),
    footNote: text,
    system: text,
    systemName: text,
    previous: text,
    next: text,
  })
  .meta({ description: 'Everything said about one thing. What is not there is empty.' })

const facet = z.object({ id: text, label: text, count, on: z.boolean() })

export const facetsShape: z.ZodType<Facets> = z
  .object({
    bracket: z.object({ dimension: text, label: text, values: z.array(facet) }).nullable(),
    layers: z.array(facet),
    states: z.array(facet),
    groups: z.array(
      z.object({
        id: text,
        label: text,
        dimensions: z.array(
          z.object({ id: text, label: text, on: z.boolean(), comparable: z.boolean() }),
        ),
      }),
    ),
    totals: z.object({
      systems: count,
      dimensions: count,
      layers: count,
      cells: z.record(z.enum([...CELL_STATES, 'weak']), count),
      disputed: count,
      weak: count,
    }),
  })
  .meta({ description: 'What each choice of a filter would meet under all the other filters.' })

export const oembedShape: z.ZodType<Oembed> = z
  .object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: text,
    provider_name: text,
    provider_url: text,
    html: text.meta({ description: 'The iframe to put into a page.' }),
    width: count,
    height: count,
    thumbnail_url: text.optional(),
    thumbnail_width: count.optional(),
    thumbnail_height: count.optional(),
  })
  .meta({ description: 'A rich thing, as oEmbed 1.0 has it.' })

/** What oEmbed asks; `readOembedRequest` reads it in the words of its own errors. */
export const oembedAsked = z.object({
  url: text.meta({
    description: 'The whole address of a page of one picture, its query included.',
  }),
  maxwidth: z.int().min(1).max(999_999).optional().meta({ description: 'Pixels at most.' }),
  maxheight: z.int().min(1).max(999_999).optional().meta({ description: 'Pixels at most.' }),
  format: z.enum(OEMBED_FORMATS).default('json').meta({ description: 'The form of the answer.' }),
})
