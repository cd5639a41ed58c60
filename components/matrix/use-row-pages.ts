'use client'

import { useCallback, useRef, useState } from 'react'
import { movedCursor } from '@/lib/view/table/row-cursor'
import type { TableRow, TableRows } from '@/lib/view/table/table-view'

/** Rows that came with the first answer, and in each later one. */
const PAGE = 100
/** While rows rush by, only those at which they come to rest are asked for. */
const REST = 60

type Pages = { of: TableRows; rows: ReadonlyMap<number, TableRow> }
type More = (cursor: string) => Promise<TableRows>

/** Reads rows at once where they are there; the others are asked for and come with a later rendering. */
export function useRowPages(first: TableRows, more: More) {
  const [kept, setKept] = useState<Pages>(() => pagesOf(first))
  const pages = kept.of === first ? kept : pagesOf(first)
  const wanted = useRef<number[]>([])
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const rowsAt = useCallback(
    (from: number, to: number) => {
      const places = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place)
      const cursor = first.next
      const missing = cursor === null ? [] : places.filter((at) => !pages.rows.has(at))
      // a table is read while it is drawn: what is missing is only noted here, and asked for afterwards
      wanted.current = [...new Set(missing.map((at) => Math.floor(at / PAGE) * PAGE))]
      if (cursor !== null && wanted.current.length > 0) {
        timer.current ??= setTimeout(() => {
          timer.current = null
          for (const start of wanted.current) {
            more(movedCursor(cursor, start)).then(
              (found) =>
                setKept((last) => withRows(last.of === first ? last : pagesOf(first), found)),
              () => {},
            )
          }
        }, REST)
      }
      return places.map((at) => pages.rows.get(at))
    },
    [first, more, pages],
  )
  return rowsAt
}

function pagesOf(first: TableRows): Pages {
  return withRows({ of: first, rows: new Map() }, first)
}

function withRows({ of, rows }: Pages, found: TableRows): Pages {
  return { of, rows: new Map([...rows, ...found.rows.map((row) => [row.at, row] as const)]) }
}
