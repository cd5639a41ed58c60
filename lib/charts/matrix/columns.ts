import { cellKey } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import { counted } from '../../number-words'
import type { View } from '../../view/view'
import { LAYER_COLUMN } from './layer-cell'
import type { MatrixColumn, MatrixGroup } from './model'
import { columnNote, tallyOf } from './tally'

export type Columns = { columns: MatrixColumn[]; groups: MatrixGroup[] }

/**
 * A column for each dimension shown, and a last one for the place in the stack: only while the
 * address names no dimensions, because who names them gets those.
 */
export function columnsOf(view: View): Columns {
  const columns = view.dimensions.map((dimension) => columnOf(view, dimension))
  const groups = view.groups.map(({ label, dimensions }) => ({
    label,
    first: dimensions[0] ?? '',
    columns: dimensions.length,
  }))
  if (view.query.dims !== null || view.layers.length === 0) return { columns, groups }
  return {
    columns: [...columns, layerColumn(view.layers.length)],
    groups: [...groups, { label: 'Where it sits', first: LAYER_COLUMN, columns: 1 }],
  }
}

function columnOf(view: View, dimension: Dimension): MatrixColumn {
  const cells = view.systems.flatMap(({ id }) => view.cells[cellKey(id, dimension.id)] ?? [])
  return {
    id: dimension.id,
    key: `/${dimension.id}`,
    label: dimension.label,
    short: dimension.short ?? dimension.label,
    note: columnNote(dimension),
    tally: tallyOf(dimension, cells),
  }
}

function layerColumn(layers: number): MatrixColumn {
  const note = counted(layers, 'layer')
  return { id: LAYER_COLUMN, key: null, label: 'Layer', short: 'Layer', note, tally: null }
}
