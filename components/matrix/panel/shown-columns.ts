import { valuesOf, withKeys, withValues } from '@/lib/view/address'
import { hideKey } from '@/lib/view/reorder'
import type { TableView } from '@/lib/view/table/table-view'
import { isTakenAway } from './taken-away'

/** The address with a column shown or hidden, whichever it is not. */
export function toggleColumn(search: string, id: string): string {
  if (!isTakenAway(search, id)) return hideKey(search, `/${id}`)
  const chosen = valuesOf(search, 'dims')
  const dims = chosen.length > 0 && !chosen.includes(id) ? [...chosen, id] : chosen
  return withKeys(search, {
    dims,
    hide: valuesOf(search, 'hide').filter((key) => key !== `/${id}`),
  })
}

/** The address with every column, in the order they have. */
export function showAllColumns(search: string, view: Pick<TableView, 'allColumns'>): string {
  const hidden = valuesOf(search, 'hide').filter((key) => !key.startsWith('/'))
  const shown = withValues(search, 'hide', hidden)
  if (valuesOf(search, 'dims').length === 0) return shown
  return withValues(
    shown,
    'dims',
    view.allColumns.map(({ id }) => id),
  )
}
