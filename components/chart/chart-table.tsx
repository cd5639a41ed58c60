import type { ExploreFigure } from '@/lib/http/contract'
import { DataTable } from './data-table'

/** What the picture says, as a table in the same order: the primary object for who does not see it. */
export function ChartTable({ table }: Pick<ExploreFigure, 'table'>) {
  if (!table) return null
  return (
    <details className="section">
      <summary>
        <h2 className="hidden-visually">The same as a table</h2>
        Show data
      </summary>
      <section className="table-scroll" aria-label={table.caption}>
        <DataTable table={table} />
      </section>
    </details>
  )
}
