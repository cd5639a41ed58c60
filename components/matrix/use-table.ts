'use client'

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { valuesOf, withValues } from '@/lib/view/address'
import type { EvidenceView } from '@/lib/view/evidence'
import type { TableRow, TableView } from '@/lib/view/table/table-view'
import { askEvidence, askFirstRows, askMoreRows, type FirstRows } from './table-questions'
import { useLocalTable } from './use-local-table'
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
  const remote = useQuery({
    queryKey: ['rows', dataset, hash, search],
    queryFn: ({ signal }) => askFirstRows(dataset, search, signal),
    initialData: search === given ? initial : undefined,
    placeholderData: keepPreviousData,
    enabled: local === null,
  })
  const sent = useLast(remote.data, initial)
  const client = useQueryClient()
  const more = useCallback(
    (cursor: string) =>
      client.fetchQuery({
        queryKey: ['rows', dataset, hash, search, cursor],
        queryFn: () => askMoreRows(dataset, search, cursor),
      }),
    [client, dataset, hash, search],
  )
  const pages = useRowPages(sent.rows, more)
  const evidence = useEvidence({ dataset, initial, given, elsewhere }, search)
  const shown = here ?? { view: sent.view, rowsAt: pages }
  return {
    ...shown,
    evidence: evidence.data,
    stale: here === null && remote.isPlaceholderData,
    failed: here === null && remote.isError ? remote.error.message : evidence.failed,
  }
}

/** The store has nothing for a question that failed: what came last stays. */
function useLast(answer: FirstRows | undefined, initial: FirstRows): FirstRows {
  const [last, setLast] = useState(initial)
  if (answer && answer !== last) setLast(answer)
  return answer ?? last
}

function useEvidence({ dataset, initial, given }: TableInput, search: string) {
  const selected = valuesOf(search, 'cell').length > 0
  const answer = useQuery({
    queryKey: ['evidence', dataset, initial.view.hash, withValues(search, 'cursor', [])],
    queryFn: ({ signal }) => askEvidence(dataset, search, signal),
    initialData: search === given ? initial.evidence : undefined,
    placeholderData: keepPreviousData,
    enabled: selected,
  })
  return {
    data: selected ? (answer.data ?? null) : null,
    failed: selected && answer.isError ? answer.error.message : '',
  }
}
