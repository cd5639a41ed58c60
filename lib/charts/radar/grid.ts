import type { Box } from '../../scene/scene'

export type Cell = Box
export type Grid = { columns: number; rows: number; cells: Box[] }
type GridInput = { box: Box; count: number; gap: number; least: number }

const MOST_TRIED = 3

/**
 * Column counts worth trying for panels, ascending: none narrower than `least`, none that leaves a column
 * empty; in a box with an end the few that make the cells nearly square.
 */
export function columnCounts({ box, count, gap, least }: GridInput): number[] {
  const most = Math.max(1, Math.min(count, Math.floor((box.width + gap) / (least + gap))))
  const counts = Array.from({ length: most }, (_, index) => index + 1).filter(
    (columns) => Math.ceil(count / Math.ceil(count / columns)) === columns,
  )
  if (!Number.isFinite(box.height)) return counts.slice(-1)
  const ideal = Math.sqrt((count * box.width) / box.height)
  const off = (columns: number) => Math.abs(Math.log(columns / ideal))
  const best = [...counts].sort((a, b) => off(a) - off(b)).slice(0, MOST_TRIED)
  return best.sort((a, b) => a - b)
}

/** Equal cells in rows; the height of a cell is the box's share, or as given when the box has no end. */
export function gridCells(
  { box, count, gap }: Omit<GridInput, 'least'>,
  columns: number,
  height: number | null,
): Grid {
  const rows = Math.ceil(count / columns)
  const width = (box.width - gap * (columns - 1)) / columns
  const tall = height ?? (box.height - gap * (rows - 1)) / rows
  const cells = Array.from({ length: count }, (_, index) => ({
    x: box.x + (index % columns) * (width + gap),
    y: box.y + Math.floor(index / columns) * (tall + gap),
    width,
    height: tall,
  }))
  return { columns, rows, cells }
}
