import type { ExploreFigure } from '@/lib/http/contract'
import { DataTable } from './data-table'

type Props = Pick<ExploreFigure, 'table'> & { dataset: string }

/** What the picture says, as a table in the same order: the primary object for who does not see it. */
export function ChartTable({ table, dataset }: Props) {
  if (!table) return null
  return (
    <details className="section">
      <summary>
        <h2 className="hidden-visually">The same as a table</h2>
        Show data
      </summary>
      <section className="table-scroll" aria-label={`${table.caption}, as a table`}>
        <DataTable table={table} dataset={dataset} />
      </section>
    </details>
  )
}
