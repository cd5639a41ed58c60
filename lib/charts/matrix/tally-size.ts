import type { Pen } from './pen'
import type { Tally } from './tally'

const BAR = 7
const GAP = 2
/** Before the dashed bar. */
const APART = 5

export type TallyBar = { x: number; sure: number; open: number; dashed: boolean }

/** Bars of a tally from the left: one for each level, then, set apart, a dashed one for silence. */
export function tallyBars({ bars, silent }: Tally, pen: Pen): TallyBar[] {
  const step = pen.scaled(BAR + GAP)
  const levels = bars.map(({ sure, open }, index) => ({
    x: index * step,
    sure,
    open,
    dashed: false,
  }))
  if (silent === 0) return levels
  const x = bars.length * step + pen.scaled(APART)
  return [...levels, { x, sure: silent, open: 0, dashed: true }]
}

export function tallyBarWidth(pen: Pen): number {
  return pen.scaled(BAR)
}

export function tallyWidth(tally: Tally, pen: Pen): number {
  const last = tallyBars(tally, pen).at(-1)
  return (last?.x ?? 0) + tallyBarWidth(pen)
}
