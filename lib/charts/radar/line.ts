import type { Point } from '../../scene/scene'
import type { Mark, PlacedCell } from './geometry'

/** A stretch of neighbouring known readings; `closed`: all the way round. */
export type Run = { marks: Mark[]; closed: boolean }
/** A thin line between a reading and one of the readings of a disputed neighbour. */
export type Strand = { from: Point; to: Point }

/** The stretches of a line, from the first spoke on. A lone known reading is in none. */
export function runsOf(cells: readonly PlacedCell[]): Run[] {
  const marks = cells.map((cell) => (cell.state === 'known' ? cell.mark : null))
  const gap = marks.indexOf(null)
  if (gap < 0) return [{ marks: marks.filter((mark) => mark !== null), closed: true }]
  const runs: Mark[][] = []
  let run: Mark[] = []
  for (const mark of [...marks.slice(gap + 1), ...marks.slice(0, gap + 1)]) {
    if (mark !== null) {
      run.push(mark)
      continue
    }
    if (run.length > 1) runs.push(run)
    run = []
  }
  return runs.map((each) => ({ marks: each, closed: false }))
}

/**
 * The fork of a disputed cell: a strand from each of its readings to a known neighbour. Two disputed
 * neighbours are joined reading by reading, where the same assessor made both.
 */
export function strandsOf(cells: readonly PlacedCell[]): Strand[] {
  return cells.flatMap((cell, index) => {
    const next = cells[(index + 1) % cells.length]
    if (!next || (cell.state !== 'disputed' && next.state !== 'disputed')) return []
    return marksOf(cell).flatMap((from) =>
      marksOf(next)
        .filter((to) => cell.state !== next.state || sharesAssessor(from, to))
        .map((to) => ({ from, to })),
    )
  })
}

function marksOf(cell: PlacedCell): Mark[] {
  if (cell.state === 'known') return [cell.mark]
  return cell.state === 'disputed' ? cell.marks : []
}

function sharesAssessor(a: Mark, b: Mark): boolean {
  return a.assessors.some((assessor) => b.assessors.includes(assessor))
}
