'use client'

import { useMemo } from 'react'
import { valuesOf, withValues } from '@/lib/view/address'
import type { EvidenceView } from '@/lib/view/evidence'
import type { TableRow, TableView } from '@/lib/view/table/table-view'
import { askEvidence, askFirstRows, type FirstRows } from './table-questions'
import { useAnswer } from './use-answer'
import { useLocalTable } from './use-local-table'
import { useMoreRows } from './use-more-rows'
import { useRowPages } from './use-row-pages'

export type FirstTable = FirstRows & { evidence: EvidenceView | null }

export type TableInput = {
  dataset: string
  /** What the server answered to `given`. */
  initial: FirstTable
  given: string
  /** Keys of the address that are another page's affair. */
  elsewhere: readonly string[]
}

export type Table = {
  view: TableView
  rowsAt: (from: number, to: number) => (TableRow | undefined)[]
  evidence: EvidenceView | null
  /** What is shown answers an earlier question. */
  stale: boolean
  failed: string
}

/**
 * The table for an address: at first as the server sent it; then from the server, until the whole table
 * is in the browser and each answer is worked out at once.
 */
export function useTable(
  { dataset, initial, given, elsewhere }: TableInput,
  search: string,
): Table {
  const { hash } = initial.view
  const asked = valuesOf(search, 'lens')[0]
  const lens = initial.view.lenses.find(({ id }) => id === asked)?.id ?? 'all'
  const local = useLocalTable({ dataset, hash, lens, elsewhere })
  const here = useMemo(() => local?.answer(search) ?? null, [local, search])
  const remote = useAnswer({
    key: `${hash} ${search}`,
    ask: (signal) => askFirstRows(dataset, search, signal),
    given: search === given ? initial : undefined,
    wanted: local === null,
  })
  const sent = remote.answer ?? initial
  const pages = useRowPages(sent.rows, useMoreRows({ dataset, hash, search }))
  const evidence = useEvidence({ dataset, initial, given, elsewhere }, search)
  const shown = here ?? { view: sent.view, rowsAt: pages }
  return {
    ...shown,
    evidence: evidence.data,
    stale: here === null && remote.late,
    failed: here === null && remote.failed !== '' ? remote.failed : evidence.failed,
  }
}

function useEvidence({ dataset, initial, given }: TableInput, search: string) {
  const selected = valuesOf(search, 'cell').length > 0
  const { answer, failed } = useAnswer({
    key: `${initial.view.hash} ${withValues(search, 'cursor', [])}`,
    ask: (signal) => askEvidence(dataset, search, signal),
    given: search === given ? initial.evidence : undefined,
    wanted: selected,
  })
  return { data: selected && failed === '' ? (answer ?? null) : null, failed }
}
