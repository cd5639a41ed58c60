'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePathname, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import type { ExploreView } from '@/lib/http/contract'
import { joinAddress, valuesOf, withKeys, withValues } from '@/lib/view/address'
import { fetchView } from './fetch-view'

export type ExploreInput = {
  dataset: string
  /** The kinds drawn, and whether side by side (`dash`) or one at full width (`page`). */
  figures: string[]
  frame: 'dash' | 'page'
  initial: ExploreView
}

/** What is shown for the present address: the server's first answer, then answers asked for on change. */
export function useExplore({ dataset, figures, frame, initial }: ExploreInput) {
  const path = usePathname()
  const search = withKeys(useSearchParams().toString(), {})
  const [firstSearch] = useState(search)
  const wanted = { dataset, figures, frame, search: withValues(search, 'tab', []) }
  const answer = useQuery({
    queryKey: [dataset, initial.hash, frame, figures.join(), wanted.search],
    queryFn: ({ signal }) => fetchView(wanted, signal),
    initialData: search === firstSearch ? initial : undefined,
    placeholderData: keepPreviousData,
  })
  // the store has nothing for a question that failed
  const [last, setLast] = useState(initial)
  if (answer.data && answer.data !== last) setLast(answer.data)
  // Next keeps useSearchParams and the back button in step with the history's own methods.
  const go = (next: string, how: 'push' | 'replace' = 'push') => {
    const address = joinAddress(path, next)
    if (how === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }
  return {
    view: answer.data ?? last,
    search,
    go,
    /** Selects what a key names; an empty key closes the evidence. */
    pick: (key: string) => {
      if (key !== (valuesOf(search, 'cell')[0] ?? '')) go(withValues(search, 'cell', [key]))
    },
    stale: answer.isPlaceholderData,
    failed: answer.isError ? answer.error.message : '',
  }
}
