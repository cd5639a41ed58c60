import { formatValue } from '../dimensions'
import type { ColumnIndex } from './table/column-index'
import type { TableIndex } from './table/index-table'
import type { ShownBracket } from './view'

/** The values of the bracket in their declared order, with which of the rows have them; empty without one. */
export function bracketsOf(index: TableIndex, rows: Uint32Array): ShownBracket[] {
  const column = bracketColumn(index)
  if (!column) return []
  return column.choices().map(({ choice, entries }) => ({
    id: choice.pick,
    label: choice.label,
    systems: Array.from(rows)
      .filter((row) => entries.includes(column.codes[row] ?? 0))
      .map((row) => index.table.ids[row] ?? ''),
  }))
}

/** The label of a row's bracket, such as its model; null where there is none or it is not known. */
export function bracketReader(index: TableIndex): (row: number) => string | null {
  const column = bracketColumn(index)
  if (!column) return () => null
  const { dimension, entries } = column.column
  const labels = entries.map((said) =>
    said.state === 'known' ? formatValue(dimension, said.value) : null,
  )
  return (row) => labels[column.codes[row] ?? 0] ?? null
}

function bracketColumn({ table, columns, columnOf }: TableIndex): ColumnIndex | undefined {
  return columns[columnOf(table.head.bracket ?? '') ?? -1]
}
