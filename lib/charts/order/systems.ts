import { type Cell, cellKey } from '../../dataset/cell'
import type { CellState } from '../../dataset/cell-state'
import type { DimensionOf } from '../../dataset/schema'
import type { Key, Slot } from '../../scene/scene'
import { cellNote, cellWords } from '../../view/cell-words'
import { type Span, spanOf } from '../../view/dominance/span'
import type { View } from '../../view/view'
import type { Note } from '../chart-kind'

/** What one system says on one scale. */
export type OrderCell = {
  key: Key
  state: CellState
  weak: boolean
  /** The levels at which it may stand; for a dispute the least and the greatest reading. Null: none. */
  span: Span
  /** How many levels the scale has. */
  levels: number
  words: string
  note: Note
}

/** One system with its cells in the order of the scales. */
export type OrderSystem = { id: string; name: string; slot: Slot; cells: OrderCell[] }

/** The systems of a View on these scales, in the order of the View. */
export function orderSystems(view: View, scales: readonly DimensionOf<'ordinal'>[]): OrderSystem[] {
  return view.systems.map((system) => ({
    id: system.id,
    name: system.name,
    slot: system.slot,
    cells: scales.flatMap((scale) => {
      const cell = view.cells[cellKey(system.id, scale.id)]
      return cell
        ? [orderCell(scale, cell, cellNote({ head: view.head, system, dimension: scale, cell }))]
        : []
    }),
  }))
}

function orderCell(scale: DimensionOf<'ordinal'>, cell: Cell, note: Note): OrderCell {
  return {
    key: cellKey(cell.system, cell.dimension),
    state: cell.state,
    weak: 'weak' in cell && cell.weak,
    span: spanOf(cell, scale.levels.length),
    levels: scale.levels.length,
    words: cellWords(scale, cell),
    note,
  }
}
