import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { TableColumn, TableRow, TableView } from '@/lib/view/table/table-view'
import { ColumnMenu } from './panel/column-menu'
import { HeadTally } from './panel/head-tally'
import { RowMenu } from './panel/row-menu'

/** What the heads were last made for. `shown`: the systems in their order, where they can be moved. */
export type Told = { view: TableView; search: string; shown: string[] | undefined }

const ToldContext = createContext<Told | null>(null)

/**
 * What the heads of the table tell. The rows and the counts beside them are what a reader waits for: they are
 * painted first, and twenty heads with their menus and bars follow.
 */
export function TellHeads({ told, children }: { told: Told; children: ReactNode }) {
  return <ToldContext value={told}>{children}</ToldContext>
}

/** What the grid puts into its heads; always the same functions, so that no row is drawn again for them. */
export const HEADS = {
  head: (column: TableColumn) => <ColumnTop column={column} />,
  rowHead: (row: TableRow) => <RowTop id={row.id} name={row.name} />,
}

/** A column's name and menu, and how the systems spread over it. */
function ColumnTop({ column }: { column: TableColumn }) {
  const told = useContext(ToldContext)
  const { id } = column.dimension
  const known = told?.view.columns.find(({ dimension }) => dimension.id === id) ?? column
  return useMemo(() => {
    if (!told) return null
    const { view, search } = told
    const facet = view.facets.find(({ dimension }) => dimension === known.dimension.id)
    return (
      <>
        <ColumnMenu column={known} view={view} search={search} />
        {facet && <HeadTally facet={facet} search={search} />}
      </>
    )
  }, [told, known])
}

function RowTop({ id, name }: { id: string; name: string }) {
  const told = useContext(ToldContext)
  return useMemo(() => told && <RowMenu row={{ id, name }} {...told} />, [told, id, name])
}
