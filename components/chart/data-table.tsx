import type { Table } from '@/lib/charts/chart-kind'
import { matrixHref } from './matrix-href'

type Props = { table: Table; dataset: string }

/**
 * A table as plain cells; rows and columns are known by their place, since words may repeat. A cell that
 * counts something leads to the matrix that shows it.
 */
export function DataTable({ table, dataset }: Props) {
  return (
    <table className="data-table">
      <caption>{table.caption}</caption>
      <thead>
        <Row cells={linked(table.head, dataset)} head />
      </thead>
      <tbody>
        {table.rows
          .map((cells, place) => ({ cells: linked(cells, dataset, table.links?.[place]), place }))
          .map(({ cells, place }) => (
            <Row key={place} cells={cells} />
          ))}
      </tbody>
    </table>
  )
}

type Cell = { place: number; text: string; href: string | null }

function linked(
  cells: readonly string[],
  dataset: string,
  searches: readonly (string | null)[] = [],
): Cell[] {
  return cells.map((text, place) => {
    const search = searches[place] ?? null
    return { place, text, href: search === null ? null : matrixHref(dataset, search) }
  })
}

/** Cells stand in the order of the columns and may repeat each other; their place is their key. */
function Row({ cells, head = false }: { cells: Cell[]; head?: boolean }) {
  return (
    <tr>
      {cells.map((cell) => {
        const { place } = cell
        if (head)
          return (
            <th key={place} scope="col">
              <Words {...cell} />
            </th>
          )
        return place === 0 ? (
          <th key={place} scope="row">
            <Words {...cell} />
          </th>
        ) : (
          <td key={place}>
            <Words {...cell} />
          </td>
        )
      })}
    </tr>
  )
}

function Words({ text, href }: Cell) {
  return href === null ? text : <a href={href}>{text}</a>
}
