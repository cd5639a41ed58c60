import type { TableColumn, TableView } from '@/lib/view/table/table-view'
import { ColumnMenu } from './panel/column-menu'
import { HeadTally } from './panel/head-tally'

type Props = { column: TableColumn; view: TableView; search: string }

/** What stands at the head of a column: its name and menu, and how the systems spread over it. */
export function ColumnTop({ column, view, search }: Props) {
  const facet = view.facets.find(({ dimension }) => dimension === column.dimension.id)
  return (
    <>
      <ColumnMenu column={column} view={view} search={search} />
      {facet && <HeadTally facet={facet} search={search} />}
    </>
  )
}
