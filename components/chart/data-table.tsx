import type { Table } from '@/lib/charts/chart-kind'

/** A table as plain cells; rows and columns are known by their place, since words may repeat. */
export function DataTable({ table }: { table: Table }) {
  return (
    <table className="data-table">
      <caption>{table.caption}</caption>
      <thead>
        <Row cells={table.head} head />
      </thead>
      <tbody>
        {table.rows
          .map((cells, place) => ({ cells, place }))
          .map(({ cells, place }) => (
            <Row key={place} cells={cells} />
          ))}
      </tbody>
    </table>
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
