import { stepsOf } from './crossings'
import { STRAIGHT } from './line-nodes'
import type { OrderLook } from './look'
import type { NodeBox } from './node-box'
import type { Item, Rows } from './rows'

/** A row from the top of the diagram: its nodes stand from `top` to `bottom`, its level lines hang to `foot`. */
export type Band = { top: number; bottom: number; foot: number; items: Set<string> }

export type BandsInput = Rows & {
  boxes: Map<number, NodeBox>
  at: Map<string, number>
  look: OrderLook
}

/** A gap is at least this share of the farthest that a line runs to the side in it, up to twice the usual. */
const STEEPNESS = 0.13
/** From one level line to the next below it. */
export const LEVEL_STEP = 7

/** How far below a row its n-th level line runs. */
export function levelDepth(index: number, look: OrderLook): number {
  return look.bare ? 1 : (STRAIGHT + index * LEVEL_STEP) * look.line + 2
}

/** Rows with room between them for what runs there. */
export function bandsOf({ rows, runs, level, boxes, at, look }: BandsInput): Band[] {
  const steps = stepsOf(runs)
  const bands: Band[] = []
  let top = 0
  for (const row of rows) {
    const items = new Set(row.map(({ id }) => id))
    const bottom = top + Math.max(0, ...row.map((item) => heightOf(item, boxes)))
    const hung = level.filter(({ upper }) => items.has(`n${upper}`)).length
    const foot = hung === 0 ? bottom : bottom + levelDepth(hung - 1, look) + 2
    bands.push({ top, bottom, foot, items })
    const far = steps
      .filter(({ from }) => items.has(from))
      .map(({ from, to }) => Math.abs((at.get(from) ?? 0) - (at.get(to) ?? 0)))
    const gap = Math.min(2 * look.gap.row, Math.max(0, ...far) * STEEPNESS)
    top = foot + Math.max(look.gap.row, gap)
  }
  return bands
}

function heightOf({ node }: Item, boxes: Map<number, NodeBox>): number {
  return node === null ? 0 : (boxes.get(node)?.height ?? 0)
}
