import type { Box } from '../../scene/scene'

export type Cell = Box
export type Grid = { columns: number; rows: number; cells: Box[] }
type GridInput = { box: Box; count: number; gap: number; least: number }

/** Column counts worth trying for panels: none narrower than `least`, none that leaves a column empty. */
export function columnCounts({ box, count, gap, least }: GridInput): number[] {
  const most = Math.max(1, Math.min(count, Math.floor((box.width + gap) / (least + gap))))
  const counts = Array.from({ length: most }, (_, index) => index + 1)
  return counts.filter((columns) => Math.ceil(count / Math.ceil(count / columns)) === columns)
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
