import { type Moving, moveColumn, moved, moveRow } from '@/lib/view/reorder'
import { type GridModel, headLabel, headOf } from './grid-model'
import type { Place } from './grid-place'
import type { Moves } from './use-grid-moves'

const TOO_MANY = 'There are too many systems to move one by one. Pin one to put it first.'
const LAYERS = 'The layers stand last and cannot be moved.'

/** What is lifted at a place; a sentence: why nothing can be. */
function liftedAt(model: GridModel, { row, column }: Place): Omit<Moving, 'to'> | string {
  const axis = row === -1 ? 'columns' : 'rows'
  const index = row === -1 ? column : row
  const { kind, pinned, count } = model[axis]
  if (kind === 'systems' && model.view.allRows === null) return TOO_MANY
  const head = headOf(model, { kind }, { index, systemAt: (at) => model.rowsAt(at, at + 1)[0] })
  if (head.kind === 'layer') return LAYERS
  const id = head.kind === 'system' ? head.row?.id : head.column.dimension.id
  if (id === undefined) return 'This row is not there yet.'
  const last = kind === 'dimensions' ? model.view.columns.length - 1 : count - 1
  const zone = index < pinned ? { first: 0, last: pinned - 1 } : { first: pinned, last }
  return { axis, id, label: headLabel(head), from: index, ...zone }
}

type Drop = { axis: Moving['axis']; id: string; by: number }

/** Asks the page for the table after a move; false, with the reason said, if there is none. */
function makeMove({ model, search, onGo, say }: Moves, { axis, id, by }: Drop): boolean {
  const { view } = model
  if (model[axis].kind === 'dimensions') {
    const next = moveColumn({ view, search, id, by })
    if (next !== null) onGo(next)
    return next !== null
  }
  const shown = model.rowsAt(0, model[axis].count).flatMap((row) => row?.id ?? [])
  const next = shown.length === model[axis].count ? moveRow({ view, search, id, by, shown }) : null
  if (next === null) say(TOO_MANY)
  else onGo(next)
  return next !== null
}

/** What moving takes, which most visits do without. */
export const GRID_MOVES = { liftedAt, makeMove, moved }
