import type { Table } from '@/lib/charts/chart-kind'

/** The same content as the picture, in the same order: the primary object for who does not see it. */
export function DataTable({ table }: { table: Table }) {
  return (
    <details className="section">
      <summary>
        <h2 className="hidden-visually">The same as a table</h2>
        Show data
      </summary>
      <section className="table-scroll" aria-label={table.caption}>
        <table className="data-table">
          <caption>{table.caption}</caption>
          <thead>
            <Row cells={table.head} head />
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.join('|')} cells={row} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** Cells stand in the order of the columns and may repeat each other; their place is their key. */
function Row({ cells, head = false }: { cells: string[]; head?: boolean }) {
  return (
    <tr>
      {cells
        .map((text, place) => ({ text, place }))
        .map(({ text, place }) => {
          if (head)
            return (
              <th key={place} scope="col">
                {text}
              </th>
            )
          return place === 0 ? (
            <th key={place} scope="row">
              {text}
            </th>
          ) : (
            <td key={place}>{text}</td>
          )
        })}
    </tr>
  )
}
