import { type Cell, cellKey, type Said } from '../dataset/cell'
import type { Dimension, System } from '../dataset/schema'
import { fold } from '../fold'
import type { CellAt } from './cell-reader'
import { cellWords } from './cell-words'
import type { StatePick, ViewQuery } from './query'

type Grid = { systems: readonly System[]; dimensions: readonly Dimension[]; cellAt: CellAt }

/** Whether a cell can be picked by its state, or by how well it is supported. */
export function inState(cell: Said, pick: StatePick): boolean {
  switch (pick) {
    case 'low-confidence':
      return (cell.state === 'known' || cell.state === 'range') && cell.weak
    case 'no-evidence':
      return cell.unproved
    case 'stale':
      return cell.stale
    default:
      return cell.state === pick
  }
}

/**
 * Keys of the cells that the state filter and the search hit, both if both are given; null when
 * neither is. A search hits a cell by its words and reasons, and all cells of a system or a
 * dimension by its name.
 */
export function hitsOf(query: Pick<ViewQuery, 'state' | 'q'>, grid: Grid): string[] | null {
  const sought = fold(query.q)
  if (query.state.length === 0 && sought === '') return null
  const holds = (text: string) => fold(text).includes(sought)
  const named = new Set(grid.dimensions.filter((each) => holds(each.label)))
  return grid.systems.flatMap((system) => {
    const rowHit = holds(system.name)
    return grid.dimensions.flatMap((dimension) => {
      const cell = grid.cellAt(system, dimension)
      if (!hitsState(cell, query.state)) return []
      const found = rowHit || named.has(dimension) || textOf(cell, dimension).includes(sought)
      return found ? [cellKey(system.id, dimension.id)] : []
    })
  })
}

function hitsState(cell: Cell, picks: readonly StatePick[]): boolean {
  return picks.length === 0 || picks.some((pick) => inState(cell, pick))
}

const folded = new WeakMap<Cell, string>()

/** The words and the reasons of a cell as they are searched, a line each; made once for each cell. */
function textOf(cell: Cell, dimension: Dimension): string {
  const known = folded.get(cell)
  if (known !== undefined) return known
  const texts = [cellWords(dimension, cell), ...cell.assessments.map((each) => each.reason)]
  const text = texts.map(fold).join('\n')
  folded.set(cell, text)
  return text
}
