import * as z from 'zod/mini'
import type { Description, Notes, Table } from '../charts/chart-kind'
import type { Scene } from '../scene/scene'
import type { EvidenceView as Evidence } from '../view/evidence'
import type { Facets } from '../view/facets'
import type { PackedTable } from '../view/table/pack-table'
import type { TableRows, TableView } from '../view/table/table-view'

/**
 * What the handlers answer, as schemas that the browser parses with: `zod/mini` and no import of ours
 * but types, so that it costs a page little. Large parts that only our own code writes and draws are
 * looked at from outside, not walked through.
 */

/** An object with these fields, whatever their depth. */
function holding<Type>(...fields: (keyof Type & string)[]) {
  return z.custom<Type>((value) => isObject(value) && fields.every((field) => field in value))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

const count = z.int().check(z.nonnegative())
const slot = z.literal([1, 2, 3, 4, 5, 6])

export const problemEntrySchema = z.object({
  param: z.string(),
  message: z.string(),
  allowed: z.optional(z.array(z.string())),
  nearest: z.optional(z.array(z.string())),
})

/** The body of every failure (`application/problem+json`, RFC 9457). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  fix: z.string(),
  errors: z.array(problemEntrySchema),
})

const shownSystem = {
  id: z.string(),
  name: z.string(),
  url: z.optional(z.string()),
  slot,
  bracket: z.nullable(z.string()),
}

/** The parts that are looked at from outside; openapi-shapes.ts says what is in them. */
export const PARTS = {
  Scene: holding<Scene>('id', 'width', 'height', 'nodes'),
  Evidence: holding<Evidence>('key', 'kind', 'heading', 'words', 'readings', 'entries', 'footNote'),
  Description: holding<Description>('title', 'short', 'full'),
  Table: holding<Table>('caption', 'head', 'rows'),
  Notes: z.custom<Notes>(isObject),
  Facets: holding<Facets>('bracket', 'layers', 'states', 'groups', 'totals'),
  TableView: holding<TableView>(
    'dataset',
    'hash',
    'query',
    'size',
    'columns',
    'facets',
    'sentence',
  ),
  TableRows: holding<TableRows>('from', 'rows', 'next'),
}
const { Scene: scene, Evidence: evidence } = PARTS

/** One picture with what is said of it. */
export const figureSchema = z.object({
  chart: z.string(),
  title: z.string(),
  /** Canonical address of the picture alone, without its format. */
  address: z.string(),
  refusal: z.nullable(z.string()),
  describe: PARTS.Description,
  /** On the page of one chart only. */
  table: z.nullable(PARTS.Table),
  scenes: z.object({ wide: scene, narrow: scene }),
  notes: PARTS.Notes,
  /** For kinds with an interactive layer of their own: what it needs to lie over the wide scene. */
  layer: z.unknown(),
})

/** `/api/views/<dataset>`: everything that the linked pictures and their filters show. */
export const exploreViewSchema = z.object({
  dataset: z.string(),
  hash: z.string(),
  /** The canonical query, with the options of every kind. */
  query: z.string(),
  problems: z.array(problemEntrySchema),
  /** Cells shown, by state. */
  counts: z.object({
    known: count,
    range: count,
    disputed: count,
    'not-applicable': count,
    unknown: count,
    'not-assessed': count,
    weak: count,
  }),
  /** What is shown. */
  size: z.object({ systems: count, dimensions: count, layers: count, spokes: count }),
  facets: PARTS.Facets,
  /** The assessors, as a filter: whose readings are shown. */
  lenses: z.array(
    z.object({ id: z.string(), label: z.string(), count: z.nullable(count), on: z.boolean() }),
  ),
  left: z.object({ systems: count, dimensions: count }),
  /** What the filters leave out, or which one leaves nothing; null when they leave all. */
  sentence: z.nullable(z.string()),
  systems: z.array(z.object(shownSystem)),
  /** Id of the system that others are likened to unless one is named; empty where none is shown. */
  subject: z.string(),
  /** Ids of the two systems that are compared unless two are named; fewer where fewer are shown. */
  compared: z.array(z.string()),
  /** Ids of the systems laid over one another in the radar; the others are ghosts in the stack. */
  focus: z.array(z.string()),
  /** Every system of the dataset with a small radar of its own, where one can be drawn. */
  picker: z.array(z.object({ ...shownSystem, scene: z.nullable(scene) })),
  /** What the selection names; empty where it names none. */
  selected: z.object({ system: z.string(), dimension: z.string(), layer: z.string() }),
  figures: z.array(figureSchema),
  evidence: z.nullable(evidence),
})

/** `/api/rows/<dataset>`: the first rows with all that stands around them; after a cursor rows alone. */
export const rowsAnswerSchema = z.object({
  view: z.nullable(PARTS.TableView),
  rows: PARTS.TableRows,
})

/** `/api/tables/<dataset>`: all cells through one lens; `unpackTable` reads it. */
export const packedTableSchema = holding<PackedTable>(
  'hash',
  'head',
  'groups',
  'lens',
  'ids',
  'names',
  'slots',
  'columns',
  'sites',
)

/** `/api/evidence/<dataset>`: what is said of the thing that is selected. */
export const evidenceAnswerSchema = z.object({ evidence: z.nullable(evidence) })

/** `/api/datasets`: one line for each; a broken one with its problems. */
export const datasetListSchema = z.object({
  datasets: z.array(
    z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        id: z.string(),
        title: z.string(),
        summary: z.string(),
        version: z.string(),
        date: z.string(),
        licence: z.string(),
        language: z.string(),
        systems: count,
        dimensions: count,
        hash: z.string(),
      }),
      z.object({ ok: z.literal(false), id: z.string(), problems: z.array(problemEntrySchema) }),
    ]),
  ),
})

/** `/<dataset>/<chart>.json`: the content of a picture in words and data. */
export const pictureJsonSchema = z.object({
  dataset: z.object({
    id: z.string(),
    title: z.string(),
    version: z.string(),
    date: z.string(),
    licence: z.string(),
    language: z.string(),
    hash: z.string(),
  }),
  chart: z.string(),
  address: z.string(),
  query: z.string(),
  title: z.string(),
  description: z.object({ short: z.string(), full: z.string() }),
  table: z.object({
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    links: z.optional(z.array(z.array(z.nullable(z.string())))),
  }),
  notes: z.record(
    z.string(),
    z.object({ title: z.string(), lines: z.array(z.string()), search: z.optional(z.string()) }),
  ),
  model: z.unknown(),
  warnings: z.array(z.string()),
})

export type ExploreView = z.infer<typeof exploreViewSchema>
export type ExploreFigure = z.infer<typeof figureSchema>
export type DatasetList = z.infer<typeof datasetListSchema>
export type EvidenceView = NonNullable<ExploreView['evidence']>
