import type { TableRow, TableView } from '@/lib/view/table/table-view'
import { gridOptions } from '../grid/grid-options'
import { Menu } from './menu'

export type RowMenuProps = {
  row: Pick<TableRow, 'id' | 'name'>
  view: TableView
  search: string
  /** Ids of the rows shown, in their order; absent: too many to be moved one by one. */
  shown?: string[]
}

/** The menu of a system's head: of a row, or of a column where systems stand side by side. */
export function RowMenu(props: RowMenuProps) {
  const line = gridOptions(props.search).across === 'systems' ? 'Column' : 'Row'
  return (
    <Menu label={`${line} ${props.row.name}`} bare>
      {({ RowEntries }) => <RowEntries {...props} />}
    </Menu>
  )
}
