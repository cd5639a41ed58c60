import type { ReactNode } from 'react'
import type { TableColumn, TableRow } from '@/lib/view/table/table-view'

/** What others put into the heads: all of a dimension's head, a menu into a system's. */
export type HeadSlot = {
  column: (column: TableColumn) => ReactNode
  row?: (row: TableRow) => ReactNode
}

/** Where a head is taken to be moved by the pointer; the keyboard takes the head itself. */
export function Grip() {
  return (
    <svg className="grip" data-grip="" viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
      <path d="M1 2h2M5 2h2M1 7h2M5 7h2M1 12h2M5 12h2" />
    </svg>
  )
}
