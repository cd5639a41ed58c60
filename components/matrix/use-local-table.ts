'use client'

import { useEffect, useState } from 'react'
import { whenIdle, whenIdleInTurn } from '@/components/ui/when-idle'
import { afterPaint } from './after-paint'
import type { LocalTable } from './local-answers'
import { askTable } from './table-questions'

type Wanted = { dataset: string; hash: string; lens: string; elsewhere: readonly string[] }

/**
 * The table of a lens in the browser, which answers without asking the server. Null until it is there,
 * and for good where it is too large to be sent or the reader's browser asks to save data.
 */
export function useLocalTable({ dataset, hash, lens, elsewhere }: Wanted): LocalTable | null {
  const [tables, setTables] = useState<readonly LocalTable[]>([])
  const found = tables.find((each) => each.lens === lens && each.hash === hash) ?? null
  const missing = found === null
  useEffect(() => {
    if (!missing || savesData()) return
    let wanted = true
    const cancel = whenIdle(async () => {
      try {
        const [packed, { localTable }] = await Promise.all([
          askTable(dataset, lens),
          import('./local-answers'),
        ])
        if (!wanted || packed.hash !== hash) return
        const table = localTable(packed, elsewhere)
        performance.mark('table-ready')
        setTables((before) => [...before, table])
      } catch {
        // the page goes on asking the server for rows
      }
    })
    return () => {
      wanted = false
      cancel()
    }
  }, [missing, dataset, hash, lens, elsewhere])
  useEffect(() => {
    if (!found) return
    afterPaint(() => performance.mark('table-painted'))
    return whenIdleInTurn(found.warmUps)
  }, [found])
  return found
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null && 'saveData' in connection
    ? connection.saveData === true
    : false
}
