import { type Cell, cellKey } from '../dataset/cell'
import type { Dimension, System } from '../dataset/schema'
import { cellWords } from './cell-words'
import { fold } from './fold'
import type { StatePick, ViewQuery } from './query'

export type Cells = Record<string, Cell>
type Grid = { systems: readonly System[]; dimensions: readonly Dimension[]; cells: Cells }

/** Whether a cell is in the state; `weak` stands for readings with low confidence. */
export function inState(cell: Cell, pick: StatePick): boolean {
  if (pick === 'weak') return (cell.state === 'known' || cell.state === 'range') && cell.weak
  return cell.state === pick
}

/**
 * Keys of the cells that the state filter and the search hit, both if both are given; null when
 * neither is. A search hits a cell by its words and reasons, and all cells of a system or a
 * dimension by its name.
 */
export function hitsOf(grid: Grid, query: Pick<ViewQuery, 'state' | 'q'>): string[] | null {
  const sought = fold(query.q)
  if (query.state.length === 0 && sought === '') return null
  const named = new Set(
    grid.dimensions.filter((each) => holds(each.label, sought)).map((d) => d.id),
  )
  return grid.systems.flatMap((system) => {
    const rowHit = holds(system.name, sought)
    return grid.dimensions.flatMap((dimension) => {
      const key = cellKey(system.id, dimension.id)
      const cell = grid.cells[key]
      if (!cell || !hitsState(cell, query.state)) return []
      return rowHit || named.has(dimension.id) || saysIn(cell, dimension, sought) ? [key] : []
    })
  })
}

function hitsState(cell: Cell, picks: readonly StatePick[]): boolean {
  return picks.length === 0 || picks.some((pick) => inState(cell, pick))
}

function holds(text: string, sought: string): boolean {
  return fold(text).includes(sought)
}

function saysIn(cell: Cell, dimension: Dimension, sought: string): boolean {
  return (
    holds(cellWords(dimension, cell), sought) ||
    cell.assessments.some((each) => holds(each.reason, sought))
  )
}
