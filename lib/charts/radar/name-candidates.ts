import type { Box, Point } from '../../scene/scene'
import type { Mark, PlacedSeries } from './geometry'
import { runsOf } from './line'

export type Size = { width: number; height: number }
export type Candidate = { box: Box; at: Point }

const SHARES = [0.5, 0.35, 0.65, 0.2, 0.8] as const

/** Places for a name beside the line of a series: along its pieces on both sides, then at lone readings. */
export function nameCandidates({ cells }: PlacedSeries, size: Size, pad: number): Candidate[] {
  const runs = runsOf(cells)
  const pieces = runs.flatMap(({ marks, closed }) =>
    marks.flatMap((from, index): [Mark, Mark][] => {
      const to = marks[index + 1] ?? (closed ? marks[0] : undefined)
      return to ? [[from, to]] : []
    }),
  )
  const alongside = pieces.flatMap(([from, to]) => besidePiece({ from, to }, size, pad))
  const readings = cells.flatMap((cell) =>
    cell.state === 'known' ? [cell.mark] : cell.state === 'disputed' ? cell.marks : [],
  )
  const bars = cells.flatMap((cell) => (cell.state === 'range' ? [cell.to, cell.from] : []))
  return [...alongside, ...[...readings, ...bars].flatMap((at) => besidePoint(at, size, pad * 2.2))]
}

function besidePiece(
  { from, to }: { from: Point; to: Point },
  size: Size,
  pad: number,
): Candidate[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return []
  const normal = { x: (from.y - to.y) / length, y: (to.x - from.x) / length }
  // as far from the line as the box needs in this direction
  const reach = (Math.abs(normal.x) * size.width) / 2 + (Math.abs(normal.y) * size.height) / 2 + pad
  return SHARES.flatMap((share) =>
    [1, -1].map((side) => {
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      const middle = { x: at.x + side * normal.x * reach, y: at.y + side * normal.y * reach }
      return { at, box: centred(middle, size) }
    }),
  )
}

function besidePoint(at: Point, size: Size, pad: number): Candidate[] {
  const aside = size.width / 2 + pad
  const above = size.height / 2 + pad
  const offsets = [
    [aside, 0],
    [-aside, 0],
    [0, above],
    [0, -above],
  ] as const
  return offsets.map(([dx, dy]) => ({ at, box: centred({ x: at.x + dx, y: at.y + dy }, size) }))
}

function centred({ x, y }: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
