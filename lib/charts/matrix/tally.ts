import type { Cell } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import { claimEnds } from './mark'

/** How many systems stand at each level; `open` are those with several readings, counted at each. */
export type Tally = { bars: { sure: number; open: number }[]; silent: number }

/** Counts per level of an ordinal dimension; null for dimensions without levels. */
export function tallyOf(dimension: Dimension, cells: Cell[]): Tally | null {
  if (dimension.type !== 'ordinal') return null
  const bars = dimension.levels.map((_, index) => ({
    sure: cells.filter((cell) => cell.state === 'known' && cell.value === index + 1).length,
    open: cells.filter((cell) => openAt(cell, index + 1)).length,
  }))
  const silent = cells.filter(({ state }) => state === 'unknown' || state === 'not-assessed')
  return { bars, silent: silent.length }
}

function openAt(cell: Cell, rank: number): boolean {
  if (cell.state === 'range') return cell.low <= rank && rank <= cell.high
  if (cell.state !== 'disputed') return false
  return cell.claims.some((claim) => {
    const ends = claimEnds(claim)
    return Math.min(...ends) <= rank && rank <= Math.max(...ends)
  })
}

/** What stands under the head of a column that has no tally. */
export function columnNote(dimension: Dimension): string {
  switch (dimension.type) {
    case 'ordinal':
      return ''
    case 'category':
      return `one of ${dimension.values.length}`
    case 'categories':
      return 'several'
    case 'boolean':
      return 'yes or no'
    case 'number':
      return dimension.unit ?? 'a number'
    case 'text':
      return 'in words'
    default:
      return dimension satisfies never
  }
}
