import type { Box, Point } from '../../scene/scene'
import type { PlacedSeries } from './geometry'
import { runsOf } from './line'

export type Size = { width: number; height: number }
export type Candidate = { box: Box; at: Point }

const SHARES = [0.5, 0.35, 0.65, 0.2, 0.8] as const

/** Places for a name beside the line of a series: along its pieces on both sides, then at lone readings. */
export function nameCandidates({ cells }: PlacedSeries, size: Size, pad: number): Candidate[] {
  const candidates: Candidate[] = []
  for (const { marks, closed } of runsOf(cells)) {
    for (const [index, from] of marks.entries()) {
      const to = marks[index + 1] ?? (closed ? marks[0] : undefined)
      if (to) addBesidePiece(candidates, { from, to }, { size, pad })
    }
  }
  const readings = cells.flatMap((cell) =>
    cell.state === 'known' ? [cell.mark] : cell.state === 'disputed' ? cell.marks : [],
  )
  const bars = cells.flatMap((cell) => (cell.state === 'range' ? [cell.to, cell.from] : []))
  for (const at of [...readings, ...bars]) candidates.push(...besidePoint(at, size, pad * 2.2))
  return candidates
}

function addBesidePiece(
  candidates: Candidate[],
  { from, to }: { from: Point; to: Point },
  { size, pad }: { size: Size; pad: number },
): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return
  const normal = { x: (from.y - to.y) / length, y: (to.x - from.x) / length }
  // as far from the line as the box needs in this direction
  const reach = (Math.abs(normal.x) * size.width) / 2 + (Math.abs(normal.y) * size.height) / 2 + pad
  for (const share of SHARES) {
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    for (const side of [1, -1]) {
      const middle = { x: at.x + side * normal.x * reach, y: at.y + side * normal.y * reach }
      candidates.push({ at, box: centred(middle, size) })
    }
  }
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
