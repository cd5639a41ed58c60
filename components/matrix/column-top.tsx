import { useDeferredValue, useMemo } from 'react'
import type { TableColumn, TableView } from '@/lib/view/table/table-view'
import { ColumnMenu } from './panel/column-menu'
import { HeadTally } from './panel/head-tally'

type Props = { column: TableColumn; view: TableView; search: string }

/**
 * What stands at the head of a column: its name and menu, and how the systems spread over it. The rows and the
 * counts beside them are what a reader waits for: they are painted first, and the heads follow.
 */
export function ColumnTop(props: Props) {
  const wanted = useStable(props)
  const later = useDeferredValue(wanted)
  const isSame = later.column.dimension.id === props.column.dimension.id
  const { column, view, search } = isSame ? later : wanted
  return useMemo(() => {
    const facet = view.facets.find(({ dimension }) => dimension === column.dimension.id)
    return (
      <>
        <ColumnMenu column={column} view={view} search={search} />
        {facet && <HeadTally facet={facet} search={search} />}
      </>
    )
  }, [column, view, search])
}

/** The same object as long as what is in it is the same. */
function useStable({ column, view, search }: Props): Props {
  return useMemo(() => ({ column, view, search }), [column, view, search])
}
