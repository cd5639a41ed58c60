import { tsvOf } from '@/lib/view/tsv'
import { cellAt, type GridModel, headLabel, headOf, type Span } from './grid-model'
import { layerWords } from './layer-lines'

/** The cells of a rectangle with their heads as text for a spreadsheet; null: some are not there yet. */
export function copiedCells(model: GridModel, spans: { rows: Span; columns: Span }): string | null {
  const systems = model.rows.kind === 'systems' ? spans.rows : spans.columns
  const loaded = model.rowsAt(systems.from, systems.to)
  if (loaded.length < systems.to - systems.from || loaded.includes(undefined)) return null
  const systemAt = (index: number) => loaded[index - systems.from]
  const heads = (axis: 'rows' | 'columns') =>
    Array.from({ length: spans[axis].to - spans[axis].from }, (_, place) =>
      headOf(model, model[axis], { index: spans[axis].from + place, systemAt }),
    )
  const columns = heads('columns')
  const corner = model.rows.kind === 'systems' ? 'System' : 'Dimension'
  const lines = heads('rows').map((row) => [
    headLabel(row),
    ...columns.map((column) => {
      const grid = cellAt(row, column)
      if (!grid) return ''
      return grid.kind === 'cell' ? grid.cell.words : layerWords(grid.row.sites, model.view.layers)
    }),
  ])
  return tsvOf([[corner, ...columns.map(headLabel)], ...lines])
}
