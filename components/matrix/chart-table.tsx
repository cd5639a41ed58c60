import { DataTable } from '@/components/chart/data-table'
import type { MatrixModel } from '@/lib/charts/matrix/model'
import type { ExploreFigure } from '@/lib/http/contract'
import { MatrixTable } from './matrix-table'

function isMatrix(chart: string, value: unknown): value is MatrixModel {
  return chart === 'matrix' && typeof value === 'object' && value !== null && 'rows' in value
}

/**
 * What the picture says, as a table in the same order: the primary object for who does not see it. In
 * that of the matrix every cell leads to its evidence.
 */
export function ChartTable({ figure, dataset }: { figure: ExploreFigure; dataset: string }) {
  const { chart, layer, table } = figure
  if (!table) return null
  return (
    <details className="section">
      <summary>
        <h2 className="hidden-visually">The same as a table</h2>
        Show data
      </summary>
      <section className="table-scroll" aria-label={table.caption}>
        {isMatrix(chart, layer) ? (
          <MatrixTable model={layer} datasetId={dataset} />
        ) : (
          <DataTable table={table} />
        )}
      </section>
    </details>
  )
}
