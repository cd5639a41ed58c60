import * as z from 'zod'
import { valueSchema } from '../dimensions/fields'
import {
  claimedFields,
  datasetSchema,
  evidenceSchema,
  foundFields,
  groupSchema,
  STATUSES,
  systemSchema,
} from './schema'

/**
 * The schema in pieces, for messages: what a check of its own looks at is left open here, so that
 * one mistake is one sentence and does not hide another.
 */
const openList = z.array(z.unknown())

/** The head of a bundle; dimensions and systems are checked one by one. */
export const headShape = datasetSchema.extend({
  groups: z.array(groupSchema.extend({ dimensions: openList.min(1) })).min(1),
  systems: z.unknown().optional(),
})

/** A system; assessments are checked one by one. */
export const systemShape = systemSchema.extend({ assessments: z.unknown().optional() })

const status = z.enum(STATUSES)
const anyClaim = { value: z.unknown().optional(), range: z.unknown().optional() }

export const knownShape = z.strictObject({ ...claimedFields, ...foundFields, ...anyClaim, status })
export const silentShape = z.strictObject({
  ...claimedFields,
  ...anyClaim,
  status,
  confidence: z.unknown().optional(),
  evidence: z.array(evidenceSchema).optional(),
})

export const rangeShape = z.tuple([z.int(), z.int()])
/** A value where the dimension is not known, so that only its form can be checked. */
export const anyValueShape = valueSchema
