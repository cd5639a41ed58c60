import type { TableRow, TableView } from '@/lib/view/table/table-view'
import { Menu } from './menu'

export type RowMenuProps = {
  row: Pick<TableRow, 'id' | 'name'>
  view: TableView
  search: string
  /** Ids of the rows shown, in their order; absent: too many to be moved one by one. */
  shown?: string[]
}

/** The menu of a row. */
export function RowMenu(props: RowMenuProps) {
  return (
    <Menu label={`Row ${props.row.name}`} bare>
      {({ RowEntries }) => <RowEntries {...props} />}
    </Menu>
  )
}
