import { isRecord } from '@/lib/json-value'
import { fileAddress, USUAL } from './choice'
import { fetchFile } from './fetch-file'

/** A picture in words, as its file of data tells it. */
export type Facts = { title: string; short: string; full: string; rows: string[][] }

const known = new Map<string, Promise<Facts>>()

/** Asked for once for each picture. Rejects with a sentence for the reader. */
export function factsOf(address: string): Promise<Facts> {
  const before = known.get(address)
  if (before) return before
  const facts = fetchFacts(address)
  known.set(address, facts)
  // what failed is asked for again
  facts.catch(() => known.delete(address))
  return facts
}

async function fetchFacts(address: string): Promise<Facts> {
  const file = await fetchFile(fileAddress(address, { format: 'json', sheet: USUAL }))
  if (!file.ok) throw new Error(file.said)
  const facts = readFacts(JSON.parse(await file.blob.text()))
  if (facts === null) throw new Error('The words of the picture cannot be read.')
  return facts
}

function readFacts(body: unknown): Facts | null {
  if (!isRecord(body) || !isRecord(body.description) || !isRecord(body.table)) return null
  const { title, description, table } = body
  const { short, full } = description
  if (typeof title !== 'string' || typeof short !== 'string' || typeof full !== 'string')
    return null
  const rows = [table.head, ...(Array.isArray(table.rows) ? table.rows : [])]
  return { title, short, full, rows: rows.map(textsIn) }
}

function textsIn(row: unknown): string[] {
  return Array.isArray(row) ? row.map(String) : []
}
