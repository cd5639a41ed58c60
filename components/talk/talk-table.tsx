import type { DrawnStep } from '@/lib/talk/talk-sheet'

type Props = { table: NonNullable<DrawnStep['table']> }

/** What a picture says, as a table that opens. */
export function TalkTable({ table }: Props) {
  return (
    <details className="section">
      <summary>Show data</summary>
      <section className="table-scroll" aria-label={`${table.caption}, as a table`}>
        <table className="data-table">
          <caption>{table.caption}</caption>
          <thead>
            <tr>{placed(table.head).map(headCell)}</tr>
          </thead>
          <tbody>
            {table.rows
              .map((cells, place) => ({ cells, place }))
              .map(({ cells, place }) => (
                <tr key={place}>
                  {placed(cells).map(({ text, at }) =>
                    at === 0 ? (
                      <th key={at} scope="row">
                        {text}
                      </th>
                    ) : (
                      <td key={at}>{text}</td>
                    ),
                  )}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

type Cell = { text: string; at: number }

/** Words may repeat, so cells are known by their place. */
function placed(cells: readonly string[]): Cell[] {
  return cells.map((text, at) => ({ text, at }))
}

function headCell({ text, at }: Cell) {
  return (
    <th key={at} scope="col">
      {text}
    </th>
  )
}
