'use client'

import { useCallback, useState } from 'react'
import type { TableRows } from '@/lib/view/table/table-view'
import { askMoreRows } from './table-questions'

type Wanted = { dataset: string; hash: string; search: string }

/** So many answers are kept, then all are forgotten. */
const MOST_KEPT = 100

/** Asks for rows after a cursor; what is on its way or was answered is not asked again. */
export function useMoreRows({ dataset, hash, search }: Wanted) {
  const [asked] = useState(() => new Map<string, Promise<TableRows>>())
  return useCallback(
    (cursor: string) => {
      const key = `${hash} ${search} ${cursor}`
      const known = asked.get(key)
      if (known) return known
      if (asked.size >= MOST_KEPT) asked.clear()
      const answer = askMoreRows(dataset, search, cursor)
      asked.set(key, answer)
      answer.catch(() => asked.delete(key))
      return answer
    },
    [asked, dataset, hash, search],
  )
}
