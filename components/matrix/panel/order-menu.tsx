import type { TableView } from '@/lib/view/table/table-view'
import { Menu } from './menu'

type Props = { view: TableView; search: string }

/** In what order the rows stand, and how to have another. */
export function OrderMenu({ view, search }: Props) {
  return (
    <Menu label="Order" said={orderWords(view)}>
      {({ Orders }) => <Orders view={view} search={search} />}
    </Menu>
  )
}

function orderWords({ order, bracket, allColumns, allRows, allNames }: TableView): string {
  switch (order.by) {
    case 'declared':
      return 'as declared'
    case 'depth':
      return 'by depth'
    case 'bracket':
      return `by ${bracket ?? 'brackets'}`
    case 'seriated':
      return 'alike side by side'
    case 'like':
      return `like ${allNames?.[allRows?.indexOf(order.system) ?? -1] ?? order.system}`
    case 'sorted': {
      const [first] = order.keys
      const label = allColumns.find(({ id }) => id === first?.dimension)?.label ?? ''
      return order.keys.length > 1 ? `by ${label} and ${order.keys.length - 1} more` : `by ${label}`
    }
    default:
      return order satisfies never
  }
}
