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
  const hiddenRows = new Set(placesOf(hide, index.rowOf))
  const hidden = hide.flatMap((key) => (key.startsWith('/') ? [key.slice(1)] : []))
  const hiddenColumns = placesOf(hidden, index.columnOf)
  const rows = systems === null ? index.declared() : placesOf(systems, index.rowOf)
  const columns = dims === null ? [...index.columns.keys()] : placesOf(dims, index.columnOf)
  const everyone = systems === null && hiddenRows.size === 0
  return {
    rows: everyone
      ? index.declared()
      : Uint32Array.from(rows).filter((row) => !hiddenRows.has(row)),
    columns: columns.filter((column) => !hiddenColumns.includes(column)),
    everyone,
  }
}

function placesOf(ids: readonly string[], placeOf: (id: string) => number | undefined): number[] {
  return [...new Set(ids.flatMap((id) => placeOf(id) ?? []))]
}
