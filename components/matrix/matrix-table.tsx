import { titleOf } from '@/lib/charts/matrix/describe'
import type { MatrixModel } from '@/lib/charts/matrix/model'
import { MatrixTableBody } from './matrix-table-body'
import { MatrixTableHead } from './matrix-table-head'

type Props = { model: MatrixModel; datasetId: string }

/**
 * The matrix as a table, in full words and in the order of the picture: for screen readers, for
 * copying, and without JavaScript. Every cell leads to its evidence on the page of its system.
 */
export function MatrixTable({ model, datasetId }: Props) {
  const { groups, ranking, rows } = model
  const ranked = ranking?.from ?? rows.length
  const body = { model, datasetId }
  return (
    <table className="data-table matrix-table">
      <caption>{titleOf(model)}</caption>
      <colgroup span={1} />
      {groups.map(({ first, columns }) => (
        <colgroup key={first} span={columns} />
      ))}
      <MatrixTableHead model={model} />
      <MatrixTableBody {...body} from={0} to={ranked} sentence={null} />
      {ranking && ranked < rows.length && (
        <MatrixTableBody {...body} from={ranked} to={rows.length} sentence={ranking.sentence} />
      )}
    </table>
  )
}
