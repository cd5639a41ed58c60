import { fetchAnswer } from '@/components/explore/fetch-answer'
import { joinAddress, withValues } from '@/lib/view/address'
import type { EvidenceView } from '@/lib/view/evidence'
import type { PackedTable } from '@/lib/view/table/pack-table'
import type { TableRows, TableView } from '@/lib/view/table/table-view'

/** What the handlers of the matrix page are asked, and what they answer. */
export type FirstRows = { view: TableView; rows: TableRows }

/** The first rows of a query with all that stands around them. */
export async function askFirstRows(
  dataset: string,
  search: string,
  signal: AbortSignal,
): Promise<FirstRows> {
  const address = joinAddress(`/api/rows/${dataset}`, search)
  const { view, rows } = await fetchAnswer({
    address,
    schema: (all) => all.rowsAnswerSchema,
    signal,
  })
  if (view === null) throw new Error('The answer could not be read.')
  return { view, rows }
}

/** The rows after a cursor of that query. */
export async function askMoreRows(
  dataset: string,
  search: string,
  cursor: string,
): Promise<TableRows> {
  const address = joinAddress(`/api/rows/${dataset}`, withValues(search, 'cursor', [cursor]))
  return (await fetchAnswer({ address, schema: (all) => all.rowsAnswerSchema })).rows
}

/** All cells through a lens. */
export function askTable(dataset: string, lens: string): Promise<PackedTable> {
  const address = joinAddress(`/api/tables/${dataset}`, withValues('', 'lens', [lens]))
  return fetchAnswer({ address, schema: (all) => all.packedTableSchema })
}

/** What is said of the thing that a query selects; null if there is none. */
export async function askEvidence(
  dataset: string,
  search: string,
  signal: AbortSignal,
): Promise<EvidenceView | null> {
  const address = joinAddress(`/api/evidence/${dataset}`, search)
  const answer = await fetchAnswer({ address, schema: (all) => all.evidenceAnswerSchema, signal })
  return answer.evidence
}
