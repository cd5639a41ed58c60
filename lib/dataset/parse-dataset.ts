import type { Problem } from '../errors'
import { type Dataset, datasetSchema } from './schema'

export type Parsed = { ok: true; dataset: Dataset } | { ok: false; problems: Problem[] }

/** Checks a bundle and reports every problem at once. Never throws. */
export function parseDataset(input: unknown): Parsed {
  const result = datasetSchema.safeParse(input)
  if (result.success) return { ok: true, dataset: result.data }
  const problems = result.error.issues.map((issue) => ({
    param: issue.path.join('.'),
    message: issue.message,
  }))
  return { ok: false, problems }
}
