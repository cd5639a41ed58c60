import { CELL_STATES } from '../../dataset/cell-state'
import type { SceneNode } from '../../scene/scene'
import { type PieceLook, piece } from './core'
import type { CoverageRow } from './rows'

/** Narrower cells are not told apart: those of one state become one piece. */
const LEAST_CELL = 16
const GAP = 1.5

type Run = { look: PieceLook; key: string; cells: number }
type BarPlace = { x: number; y: number; width: number; height: number }

/** A row as a core on its side: a piece for each cell, state by state, as long as there are cells. */
export function barNodes(row: CoverageRow, { x, y, width, height }: BarPlace): SceneNode[] {
  if (row.cells === 0) return []
  const cell = width / row.cells
  let from = 0
  return runsOf(row).map(({ look, key, cells }) => {
    const start = from
    from += cells
    const pieces = cell < LEAST_CELL ? [cells] : Array.from({ length: cells }, () => 1)
    const nodes = pieces.flatMap((size, index) => {
      const left = x + (start + index) * cell
      return piece(look, { x: left, y, width: Math.max(1, size * cell - GAP), height })
    })
    return { type: 'group', key, nodes }
  })
}

/** Cells of one look, in the order of the states; known ones with weak evidence after the firm ones. */
function runsOf({ figures, weak }: CoverageRow): Run[] {
  return CELL_STATES.flatMap((state): Run[] => {
    const figure = figures.find(({ pick }) => pick === state)
    if (!figure || figure.count === 0) return []
    const { key, count } = figure
    if (state !== 'known') return [{ look: state, key, cells: count }]
    const runs: Run[] = [
      { look: 'known', key, cells: count - weak },
      { look: 'weak', key, cells: weak },
    ]
    return runs.filter(({ cells }) => cells > 0)
  })
}
