import { marker } from '../../scene/marker'
import type { Role, SceneNode } from '../../scene/scene'
import type { PairCell } from './reading'

/** Where marks of both sides stand: one line for two systems, a line for each of two groups. */
export type Lanes = { a: number; b: number }
export type Ruler = {
  /** The middle of a level. */
  at: (rank: number) => number
  /** Width of a level. */
  step: number
  /** Radius of a marker. */
  r: number
}

/** Distance of two markers side by side, in radii. */
export const BESIDE = 2.5

export type Mark = { cell: PairCell; side: 'a' | 'b'; rank: number; x: number }

type Sides = { a: readonly PairCell[]; b: readonly PairCell[] }

/**
 * The markers of both sides over a scale. Those that share a level and a line stand side by side, A's
 * before B's; where a level has no room for all, they move closer.
 */
export function placeMarks({ a, b }: Sides, { at, step, r }: Ruler, lanes: Lanes): Mark[] {
  const own = (cells: readonly PairCell[], side: Mark['side']) =>
    cells
      .filter(({ state }) => state !== 'range')
      .flatMap((cell) => cell.ranks.map((rank) => ({ cell, side, rank })))
  const all = [...own(a, 'a'), ...own(b, 'b')]
  const shared = lanes.a === lanes.b
  return all.map((mark) => {
    const beside = all.filter(
      (each) => each.rank === mark.rank && (shared || each.side === mark.side),
    )
    const apart = Math.min(BESIDE * r, (step - 2 * r) / Math.max(1, beside.length - 1))
    return { ...mark, x: at(mark.rank) + (beside.indexOf(mark) - (beside.length - 1) / 2) * apart }
  })
}

export function markNode({ cell, x }: Mark, y: number, r: number): SceneNode {
  const { slot, key, state, weak } = cell
  const look = state === 'disputed' ? 'half-start' : weak ? 'weak' : 'filled'
  return marker({ slot, x, y, r, look, key })
}

/** Between two levels: a bar over both. */
export function rangeNode({ slot, key, ranks }: PairCell, { at, r }: Ruler, y: number): SceneNode {
  const [low = 1, high = low] = ranks
  return {
    type: 'group',
    key,
    nodes: [
      {
        ...{ type: 'line', x1: at(low), y1: y, x2: at(high), y2: y },
        ...{ stroke: `mark${slot}`, strokeWidth: r * 0.9, cap: 'round' },
      },
    ],
  }
}

/** A cell without a place on the scale: hollow, an empty dotted ring, or a short bar. */
export function offNode(
  { slot, key, state }: PairCell,
  at: { x: number; y: number },
  r: number,
): SceneNode {
  const { x, y } = at
  const role: Role = `mark${slot}`
  switch (state) {
    case 'not-assessed':
      return {
        type: 'group',
        key,
        nodes: [
          {
            ...{ type: 'circle', cx: x, cy: y, r, fill: 'paper', stroke: role },
            ...{ strokeWidth: r * 0.34, dash: [r * 0.14, r * 0.62], cap: 'round' },
          },
        ],
      }
    case 'not-applicable':
      return {
        type: 'group',
        key,
        nodes: [
          { type: 'rect', x: x - r, y: y - r * 0.22, width: 2 * r, height: r * 0.44, fill: role },
        ],
      }
    default:
      return marker({ slot, x, y, r, look: 'hollow', key })
  }
}

/** Cells that have no place on any scale. */
export function isOff({ state }: PairCell): boolean {
  return state === 'unknown' || state === 'not-assessed' || state === 'not-applicable'
}
