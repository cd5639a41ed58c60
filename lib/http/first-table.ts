import { readable } from '../view/address'
import type { EvidenceView } from '../view/evidence'
import type { TableRows, TableView } from '../view/table/table-view'
import { ROWS } from './asked-schemas'
import { tableEvidence } from './table-evidence'
import { askedTable, keysElsewhere, type TableSource } from './table-request'

/** What the page of the matrix is sent with: the answer to its address, and what it needs to go on. */
export type FirstTable = {
  initial: { view: TableView; rows: TableRows; evidence: EvidenceView | null }
  /** The query that was answered, as links of the page write it. */
  given: string
  elsewhere: readonly string[]
}

/** Answers the address of the page of the matrix. */
export function firstTable(source: TableSource): FirstTable {
  const answer = askedTable(source)
  const evidence = tableEvidence(source.dataset, answer)
  const given = source.entries
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${readable(value)}`)
    .join('&')
  const rows = answer.rowsFrom(0, ROWS.usual)
  return { initial: { view: answer.view, rows, evidence }, given, elsewhere: keysElsewhere() }
}
