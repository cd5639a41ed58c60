import type { ViewQuery } from '../query'
import type { TableIndex } from './index-table'

/** What was chosen and not hidden, before any filter. */
export type Chosen = {
  /** In the order chosen. */
  rows: Uint32Array
  columns: number[]
  /** Whether these are all rows in declared order. */
  everyone: boolean
}

/** Those of `systems` and `dims` that the table has, each once, without those of `hide`. */
export function choose(index: TableIndex, { systems, dims, hide }: ViewQuery): Chosen {
  const hidden = new Set(hide)
  const named = (ids: readonly string[], placeOf: (id: string) => number | undefined) => [
    ...new Set(ids.flatMap((id) => placeOf(id) ?? [])),
  ]
  const { ids, columns } = index.table
  const hiddenRows = new Set(named(hide, index.rowOf))
  const chosenRows = systems === null ? ids.map((_, row) => row) : named(systems, index.rowOf)
  const chosenColumns = dims === null ? columns.map((_, at) => at) : named(dims, index.columnOf)
  return {
    rows: Uint32Array.from(
      hiddenRows.size === 0 ? chosenRows : chosenRows.filter((row) => !hiddenRows.has(row)),
    ),
    columns: chosenColumns.filter((at) => !hidden.has(`/${columns[at]?.dimension.id}`)),
    everyone: systems === null && hiddenRows.size === 0,
  }
}
