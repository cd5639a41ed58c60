import type { Drawing } from '../charts/drawing'

/** The content of a picture in words and data, keys in order; the schema is in lib/http/contract.ts. */
export function toJson(drawing: Drawing): string {
  const { address, chart, describe, head, hash, model, notes, table, warnings } = drawing
  const { id, title, version, date, licence, language } = head
  const [, query = ''] = address.split('?')
  const content = {
    dataset: { id, title, version, date, licence, language, hash },
    chart,
    address,
    query,
    title: describe.title,
    description: { short: describe.short, full: describe.full },
    table,
    notes,
    model,
    warnings,
  }
  return `${JSON.stringify(sorted(content), null, 2)}\n`
}

/** The same with the keys of every object in order of code unit. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]))
}
