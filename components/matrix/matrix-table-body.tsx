import type { MatrixCell, MatrixColumn, MatrixModel, MatrixRow } from '@/lib/charts/matrix/model'

type BodyProps = {
  model: MatrixModel
  datasetId: string
  /** Rows from, and up to but without. */
  from: number
  to: number
  /** Why these rows have no rank; null if they have one. */
  sentence: string | null
}

/** Rows that stand together: those with a rank, or those without. */
export function MatrixTableBody({ model, datasetId, from, to, sentence }: BodyProps) {
  return (
    <tbody>
      {sentence !== null && (
        <tr>
          <th scope="rowgroup" colSpan={model.columns.length + 1}>
            {sentence}
          </th>
        </tr>
      )}
      {model.rows.slice(from, to).map((row, place) => (
        <Row
          key={row.id}
          row={row}
          columns={model.columns}
          cells={model.cells[from + place] ?? []}
          page={`/${datasetId}/systems/${row.id}`}
        />
      ))}
    </tbody>
  )
}

type RowProps = {
  row: MatrixRow
  columns: MatrixColumn[]
  cells: MatrixCell[]
  /** Address of the system's page. */
  page: string
}

function Row({ row, columns, cells, page }: RowProps) {
  return (
    <tr>
      <th scope="row" data-key={row.id}>
        <a href={page}>{row.name}</a>
        {row.bracket !== null && <span className="quiet">, {row.bracket}</span>}
        {row.sameAs !== null && <span className="quiet">, same as {row.sameAs}</span>}
      </th>
      {columns.map((column, place) => {
        const cell = cells[place]
        if (!cell) return <td key={column.id} />
        // the place in the stack is told at the top of the system's page
        const href = column.key === null ? page : `${page}#${column.id}`
        return (
          <td key={column.id} data-key={cell.key} data-state={cell.state}>
            <a href={href}>{cell.words}</a>
          </td>
        )
      })}
    </tr>
  )
}
