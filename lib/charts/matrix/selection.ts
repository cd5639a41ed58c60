import { parseKey } from '../../view/key'
import type { View } from '../../view/view'
import { LAYER_COLUMN } from './layer-cell'
import type { MatrixColumn, MatrixModel } from './model'

/** Row and column of the one selection; null where it is about neither. */
export function selectionOf(view: View, columns: MatrixColumn[]): MatrixModel['selected'] {
  const key = parseKey(view.query.cell)
  const row = view.systems.find(({ id }) => id === key?.system)?.id ?? null
  const wanted = key?.layer === undefined ? key?.dimension : LAYER_COLUMN
  const column = columns.find(({ id }) => id === wanted)?.id ?? null
  return { row, column }
}
