import type { Box, Point } from '../../scene/scene'
import type { PlacedSeries } from './geometry'

/** What the markers and bars of a series cover, as boxes that labels keep clear of. */
export function markerBoxes({ cells }: PlacedSeries, r: number): Box[] {
  const points = cells.flatMap((cell): Point[] => {
    if (cell.state === 'known') return [cell.mark]
    if (cell.state === 'disputed') return cell.marks
    return cell.state === 'range' ? [cell.from, middleOf(cell.from, cell.to), cell.to] : []
  })
  return points.map(({ x, y }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }))
}

function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
