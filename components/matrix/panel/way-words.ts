import type { TableColumn } from '@/lib/view/table/table-view'

/** What comes first in a column sorted up or down. */
export function wayWords({ type }: TableColumn['dimension']): { up: string; down: string } {
  switch (type) {
    case 'ordinal':
      return { up: 'first level first', down: 'last level first' }
    case 'number':
      return { up: 'smallest first', down: 'largest first' }
    case 'boolean':
      return { up: 'no first', down: 'yes first' }
    case 'category':
    case 'categories':
    case 'text':
      return { up: 'first value first', down: 'last value first' }
    default:
      return type satisfies never
  }
}
