import type { Column, PairLook } from './look'
import type { PairRow } from './rows'

/** Where marks of both sides stand: on one line, or of two groups each on its own. */
export type Lanes = { a: number; b: number }

export type ScaleInput = {
  row: PairRow
  look: PairLook
  column: Column
  /** Whether a side is a group: then each side has a line of its own. */
  grouped: boolean
  /** Room at both ends for marks that have no place on a scale. */
  inset: number
  names: { a: string; b: string }
}

/** From the top to the first line, between two lines, and from the last to the boxes, in radii. */
const ABOVE = 1.45
const LANE = 3.3
const UNDER = 1.55

/** The lines of marks from a top on, and what they take. */
export function lanesOf(
  top: number,
  { marker: r }: PairLook,
  grouped: boolean,
): Lanes & { height: number } {
  const a = top + ABOVE * r
  return {
    a,
    b: grouped ? a + LANE * r : a,
    height: (ABOVE + UNDER + (grouped ? LANE : 0)) * r,
  }
}
