import {
  type Assessment,
  type Dataset,
  type Dimension,
  datasetSchema,
  type Value,
} from '../../lib/dataset/schema'
import { applyQuery } from '../../lib/view/apply-query'
import { DEFAULT_QUERY, type ViewQuery } from '../../lib/view/query'
import type { View } from '../../lib/view/view'

/** What one assessor says of a cell; null: nothing. */
export type Word =
  | Value
  | { range: [number, number] }
  | { silent: 'unknown' | 'not-applicable' }
  | null
export const UNKNOWN: Word = { silent: 'unknown' }
export const NOT_APPLICABLE: Word = { silent: 'not-applicable' }

/** By system, then by dimension: what each of the assessors `one`, `two`, `three` says, in this order. */
export type Words = Record<string, Record<string, Word[]>>

const base = (id: string) => ({ id, label: id, question: `${id}?` })
export const scale = (id: string, levels: number): Dimension => ({
  ...base(id),
  type: 'ordinal',
  levels: Array.from({ length: levels }, (_, at) => ({
    label: `l${at + 1}`,
    criterion: 'So it is.',
  })),
})
export const choice = (id: string, ids: string): Dimension => ({
  ...base(id),
  type: 'category',
  values: [...ids].map((each) => ({ id: each, label: each })),
})
export const choices = (id: string, ids: string): Dimension => ({
  ...base(id),
  type: 'categories',
  values: [...ids].map((each) => ({ id: each, label: each })),
})
export const yesNo = (id: string): Dimension => ({ ...base(id), type: 'boolean' })
export const measure = (id: string, ends: { min?: number; max?: number } = {}): Dimension => ({
  ...base(id),
  type: 'number',
  ...ends,
})
export const words = (id: string): Dimension => ({ ...base(id), type: 'text' })

const ASSESSORS = ['one', 'two', 'three']
const evidence = [{ source: 'book', locator: 'Page 1' }]

function said(word: Word, assessor: string): Assessment[] {
  if (word === null) return []
  const by = { assessor, reason: 'It stands so.' }
  const known = { ...by, status: 'known', confidence: 'high', evidence } as const
  if (typeof word !== 'object' || Array.isArray(word)) return [{ ...known, value: word }]
  if ('range' in word) return [{ ...known, range: word.range }]
  return [{ ...by, status: word.silent, evidence: [] }]
}

/** A dataset of these systems, in the order in which they are written. */
export function readSystems(dimensions: Dimension[], systems: Words): Dataset {
  return datasetSchema.parse({
    id: 'read',
    title: 'Systems that were read',
    summary: 'An invented dataset for tests.',
    version: '1',
    date: '2026-01-02',
    language: 'en',
    licence: 'CC0-1.0',
    sources: [{ id: 'book', title: 'A book', kind: 'invented' }],
    assessors: ASSESSORS.map((id) => ({ id, name: id, about: 'An invented reader.' })),
    groups: [{ id: 'all', label: 'All', dimensions }],
    systems: Object.entries(systems).map(([id, cells]) => ({
      id,
      name: id,
      assessments: Object.fromEntries(
        Object.entries(cells).map(([dimension, list]) => [
          dimension,
          list.flatMap((word, at) => said(word, ASSESSORS[at] ?? '')),
        ]),
      ),
    })),
  })
}

/** What is shown of them. */
export function viewOf(
  dimensions: Dimension[],
  systems: Words,
  query: Partial<ViewQuery> = {},
): View {
  return applyQuery(readSystems(dimensions, systems), { ...DEFAULT_QUERY, ...query })
}
