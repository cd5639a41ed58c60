import { valuesOf } from '@/lib/view/address'
import type { TableCell, TableColumn, TableRow, TableView } from '@/lib/view/table/table-view'
import { countOf, type Items, itemsOf } from './grid-items'
import { type GridOptions, isWindowed, type Look, lookOf } from './grid-options'

/** The rows of an answer; those that are not there yet are undefined. */
export type RowsAt = (from: number, to: number) => (TableRow | undefined)[]

export type Head =
  | { kind: 'system'; index: number; row: TableRow | undefined }
  | { kind: 'dimension'; index: number; column: TableColumn }
  | { kind: 'layer'; index: number }

/** What stands where a row and a column meet. */
export type GridCell =
  | { kind: 'cell'; key: string; cell: TableCell; column: TableColumn }
  | { kind: 'layer'; key: string; row: TableRow }

export type Run = { label: string; from: number; count: number }
export type Axis = { kind: 'systems' | 'dimensions'; count: number; pinned: number; runs: Run[] }

/** The table as it is drawn, whichever way round. Rows and columns count from 0, the pinned first. */
export type GridModel = {
  view: TableView
  rowsAt: RowsAt
  sought: string
  look: Look
  windowed: boolean
  rows: Axis
  columns: Axis
  /** The rows below the pinned ones, with the headings between them. */
  items: Items
}

export type ModelInput = { view: TableView; rowsAt: RowsAt; search: string; options: GridOptions }

/** How a view is laid out as a table. */
export function gridModel({ view, rowsAt, search, options }: ModelInput): GridModel {
  const layer = showsLayer(view, search)
  const systems: Axis = {
    kind: 'systems',
    count: countOf(view),
    pinned: view.pinned.rows,
    runs: view.rowGroups.map(({ label, from, rows }) => ({ label, from, count: rows })),
  }
  const dimensions: Axis = {
    kind: 'dimensions',
    count: view.columns.length + (layer ? 1 : 0),
    pinned: view.pinned.columns,
    runs: runsOf(view, layer),
  }
  const transposed = options.across === 'systems'
  const [rows, columns] = transposed ? [dimensions, systems] : [systems, dimensions]
  return {
    view,
    rowsAt,
    sought: new URLSearchParams(search).get('q') ?? '',
    look: lookOf(options.show, rows.count, columns.count),
    windowed: isWindowed(rows.count, columns.count),
    rows,
    columns,
    items: itemsOf(rows, transposed ? null : view.unranked),
  }
}

/** The place in the stack is shown while no dimension is left out by name. */
function showsLayer(view: TableView, search: string): boolean {
  if (view.layers.length === 0) return false
  const chosen = valuesOf(search, 'dims').length
  return chosen === 0 || chosen === view.allColumns.length
}

function runsOf({ groups, columns }: TableView, layer: boolean): Run[] {
  let from = 0
  const runs = groups.map((group) => {
    const run = { label: group.label, from, count: group.columns }
    from += group.columns
    return run
  })
  return layer ? [...runs, { label: 'Where it sits', from: columns.length, count: 1 }] : runs
}

export type SystemAt = (index: number) => TableRow | undefined
export type Span = { from: number; to: number }

/** The systems that stand in the lines or columns drawn. */
export function rowsDrawn(model: GridModel, windows: { rows: Span; columns: Span }): Span {
  if (model.rows.kind === 'dimensions') {
    const { pinned } = model.columns
    return { from: windows.columns.from + pinned, to: windows.columns.to + pinned }
  }
  const { from, to } = windows.rows
  const rows = Array.from({ length: to - from }, (_, place) => model.items.at(from + place))
  const found = rows.flatMap((item) => ('row' in item ? [item.row] : []))
  const first = found[0] ?? model.rows.pinned
  return { from: first, to: (found.at(-1) ?? first - 1) + 1 }
}

/** The systems of a span and the pinned ones, asked for in one go. */
export function systemsIn(model: GridModel, span: Span): SystemAt {
  const axis = model.rows.kind === 'systems' ? model.rows : model.columns
  const pinned = axis.pinned > 0 ? model.rowsAt(0, axis.pinned) : []
  const rows = model.rowsAt(span.from, span.to)
  return (index) => (index < axis.pinned ? pinned[index] : rows[index - span.from])
}

/** The head of a row or of a column. */
export function headOf(
  model: Pick<GridModel, 'view'>,
  { kind }: Pick<Axis, 'kind'>,
  place: { index: number; systemAt: SystemAt },
): Head {
  const { index, systemAt } = place
  if (kind === 'systems') return { kind: 'system', index, row: systemAt(index) }
  const column = model.view.columns[index]
  return column ? { kind: 'dimension', index, column } : { kind: 'layer', index }
}

/** What stands where two heads meet; undefined: it is not there yet. */
export function cellAt(row: Head, column: Head): GridCell | undefined {
  const system = row.kind === 'system' ? row.row : column.kind === 'system' ? column.row : undefined
  const other = row.kind === 'system' ? column : row
  if (!system || other.kind === 'system') return undefined
  if (other.kind === 'layer') return { kind: 'layer', key: layerKey(system), row: system }
  const cell = system.cells[other.index]
  const key = `${system.id}/${other.column.dimension.id}`
  return cell && { kind: 'cell', key, cell, column: other.column }
}

/** The key of the uppermost home of a system, or of its uppermost layer. */
function layerKey({ id, sites }: TableRow): string {
  const down = [...sites].reverse()
  const first = down.find((site) => site.state === 'primary') ?? down[0]
  return first ? `${id}@${first.layer}` : id
}

/** What a head is called. */
export function headLabel(head: Head): string {
  if (head.kind === 'system') return head.row?.name ?? ''
  return head.kind === 'layer' ? 'Layer' : head.column.dimension.label
}

/** What is said of a head as one goes from cell to cell: its name, without its links, bars and menu. */
export function headName(head: Head, { view }: GridModel): string | undefined {
  const name = headLabel(head)
  const isReference = head.kind === 'system' && head.row?.id === view.reference?.id
  return (isReference && name !== '' ? `${name}, the others against this` : name) || undefined
}

/** The key of a head; null: it stands for nothing that can be picked. */
export function headKey(head: Head): string | null {
  if (head.kind === 'system') return head.row?.id ?? null
  return head.kind === 'layer' ? null : `/${head.column.dimension.id}`
}
