import * as z from 'zod'
import { dimensionSchema } from '../dimensions'
import {
  idField as id,
  lineField,
  nameField as name,
  valueSchema,
  wordsField as words,
} from '../dimensions/fields'
import type { levelSchema } from '../dimensions/ordinal'
import { shown } from '../shown'
import { LIMITS } from './limits'
import { RELATION_KINDS } from './relations'

/** Taken by addresses of other pages. */
export const RESERVED_DATASET_IDS = ['api', 'own', 'talks', 'embed', 'docs'] as const
/** Taken by addresses and options, where they stand beside ids. */
export const RESERVED_IDS = ['all', 'auto', 'none', 'median', 'constructor', 'prototype'] as const

export const STATUSES = ['known', 'unknown', 'not-applicable'] as const
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export const ROLES = ['primary', 'secondary', 'unknown'] as const

const date = lineField(80)
const webAddress = z
  .string()
  .max(600)
  .regex(/^https?:\/\/[^\s<>"]+$/, {
    error: (issue) =>
      `is not a web address: ${shown(issue.input)} (such as https://example.org/page)`,
  })

/** `2026-02-28`: a day that is in the calendar. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}

export const sourceSchema = z.strictObject({
  id,
  title: lineField(300),
  /** What sort of document it is: "article that argues for Bittensor", "licence file". */
  kind: lineField(120),
  url: webAddress.optional(),
  date: date.optional(),
  /** What a reader should know of it, such as whom it argues for. */
  note: words.optional(),
})

export const assessorSchema = z.strictObject({
  id,
  name,
  about: words,
  /** What it argues for, in words that follow its name: "argues for Bittensor". It stands on every picture. */
  leaning: lineField(60).optional(),
})

export const evidenceSchema = z.strictObject({
  source: id,
  locator: lineField(300),
  url: webAddress.optional(),
  accessed: date.optional(),
})

export const layerSchema = z.strictObject({ id, label: name, about: words.optional() })

export const claimedFields = { assessor: id, reason: words, asOf: date.optional() }
export const foundFields = {
  confidence: z.enum(CONFIDENCES),
  evidence: z.array(evidenceSchema).min(1),
}
const silent = z.array(evidenceSchema).default([])

/** One assessor's word on one cell. A known one has a value or a range, a confidence and evidence. */
export const assessmentSchema = z.union([
  z.strictObject({
    ...claimedFields,
    ...foundFields,
    status: z.literal('known'),
    value: valueSchema,
  }),
  z.strictObject({
    ...claimedFields,
    ...foundFields,
    status: z.literal('known'),
    range: z.tuple([z.int(), z.int()]),
  }),
  z.strictObject({ ...claimedFields, status: z.literal('unknown'), evidence: silent }),
  z.strictObject({ ...claimedFields, status: z.literal('not-applicable'), evidence: silent }),
])

export const placementSchema = z.strictObject({
  assessor: id,
  layer: id,
  role: z.enum(ROLES),
  reason: words,
  evidence: z.array(evidenceSchema),
})

export const relationSchema = z.strictObject({
  assessor: id,
  kind: z.enum(RELATION_KINDS),
  to: id,
  /** Words on the line, at most 28 characters; else the kind's own words. */
  label: lineField(28).optional(),
  /** Said to be possible, not yet so: drawn dashed. */
  imagined: z.boolean().default(false),
  reason: words,
  evidence: z.array(evidenceSchema),
})

export const systemSchema = z.strictObject({
  id,
  name,
  url: webAddress.optional(),
  /** Fixes colour, marker and dash (1 to 6); else the declared place decides. */
  slot: z.int().min(1).max(6).optional(),
  placements: z.array(placementSchema).default([]),
  relations: z.array(relationSchema).default([]),
  assessments: z.record(z.string(), z.array(assessmentSchema)).default({}),
})

export const groupSchema = z.strictObject({
  id,
  label: name,
  dimensions: z.array(dimensionSchema).min(1),
})

const head = {
  title: name,
  summary: words,
  version: lineField(40),
  date: z.string().refine(isDay, {
    error: (issue) => `is not a day: ${shown(issue.input)} (such as "2026-11-22")`,
  }),
  language: z.string().min(2).max(12),
  licence: lineField(120),
  sources: z.array(sourceSchema),
  assessors: z.array(assessorSchema).min(1),
  /** From the bottom to the top. */
  layers: z.array(layerSchema).max(12).default([]),
  groups: z.array(groupSchema).min(1),
  /** The radar's spokes when the address names none, in drawing order. */
  spokes: z.array(id).default([]),
  /** The systems that lie over one another on the radar when the address names none. */
  overlay: z.array(id).max(4).default([]),
  /** The system that the dataset asks about first: others are likened to it unless the address names one. */
  subject: id.optional(),
  /** A category dimension by which systems are bracketed in picker and stack. */
  bracket: id.optional(),
  /** Months after which a reading is stale at the dataset's date; 24 where it is not said. */
  staleAfter: z.int().min(1).max(1200).optional(),
}

/** `dataset.yaml` in a folder: the head, and the systems by id in their declared order. */
export const datasetFileSchema = z.strictObject({
  ...head,
  systems: z.array(id).min(1).max(LIMITS.systems),
})
/** `systems/<id>.yaml`: the file name is the id. */
export const systemFileSchema = systemSchema.omit({ id: true })
/** The bundle: one JSON document with everything, for the API, export and import. */
export const datasetSchema = z.strictObject({ id, ...head, systems: z.array(systemSchema).min(1) })

export type Source = z.infer<typeof sourceSchema>
export type Assessor = z.infer<typeof assessorSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Layer = z.infer<typeof layerSchema>
export type Level = z.infer<typeof levelSchema>
export type Dimension = z.infer<typeof dimensionSchema>
export type DimensionOf<T extends Dimension['type']> = Extract<Dimension, { type: T }>
export type Value = z.infer<typeof valueSchema>
export type Assessment = z.infer<typeof assessmentSchema>
export type Placement = z.infer<typeof placementSchema>
export type PlacementRole = (typeof ROLES)[number]
export type Relation = z.infer<typeof relationSchema>
export type System = z.infer<typeof systemSchema>
export type Dataset = z.infer<typeof datasetSchema>
/** What a picture says of its dataset. */
export type DatasetHead = Omit<Dataset, 'systems' | 'groups'>
