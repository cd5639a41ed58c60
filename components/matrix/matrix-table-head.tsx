import type { MatrixColumn, MatrixModel } from '@/lib/charts/matrix/model'

/** Groups above dimensions; the sorted one says which way. */
export function MatrixTableHead({ model }: { model: MatrixModel }) {
  const { groups, columns } = model
  return (
    <thead>
      <tr>
        <td />
        {groups.map(({ label, first, columns: span }) => (
          <th key={first} scope="colgroup" colSpan={span}>
            {label}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">System</th>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            data-key={column.key ?? undefined}
            aria-sort={sortOf(column, model)}
          >
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function sortOf({ id }: MatrixColumn, { ranking }: MatrixModel) {
  if (ranking?.column !== id) return undefined
  return ranking.direction === 'up' ? 'ascending' : 'descending'
}
