import { type GridModel, headOf } from './grid-model'
import type { Place } from './grid-place'
import type { GridState } from './use-grid-keys'

/** A head that was moved, and where it comes to stand along its axis. */
export type MovedHead = { axis: 'rows' | 'columns'; id: string; to: number }

/** `moved`: the state goes with it as soon as the table shows it at its new place. */
export type KeptState = { state: GridState; moved: MovedHead | null }

export const START: KeptState = {
  state: { active: { row: 0, column: 0 }, chosen: null },
  moved: null,
}

/** Where the focus is and what is chosen, in the table as it is drawn now. */
export function stateIn({ state, moved }: KeptState, model: GridModel): GridState {
  if (moved && idAt(model, moved) === moved.id) return { active: headPlace(moved), chosen: null }
  return within(state, model)
}

/** The place of the head itself. */
export function headPlace({ axis, to }: MovedHead): Place {
  return axis === 'rows' ? { row: to, column: -1 } : { row: -1, column: to }
}

function idAt(model: GridModel, { axis, to }: MovedHead): string | undefined {
  const head = headOf(model, model[axis], {
    index: to,
    systemAt: (at) => model.rowsAt(at, at + 1)[0],
  })
  if (head.kind === 'system') return head.row?.id
  return head.kind === 'layer' ? undefined : head.column.dimension.id
}

/** A state that lies in the table, whatever has been filtered since. */
function within(state: GridState, { rows, columns }: GridModel): GridState {
  const { row, column } = state.active
  if (row < rows.count && column < columns.count) return state
  const active = { row: Math.min(row, rows.count - 1), column: Math.min(column, columns.count - 1) }
  return { active, chosen: null }
}
