import { marker } from '../../scene/marker'
import type { Key, Role, SceneNode } from '../../scene/scene'
import { countSign } from './count-sign'
import type { Lanes } from './lanes'
import type { PairCell } from './reading'

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
/** More systems of a side share colours: then their number stands in place of their markers. */
export const MOST_MARKED = 6

export type SideName = 'a' | 'b'
/** One system at a rank, or the number of those that are known there. */
export type Mark = { side: SideName; rank: number; x: number } & (
  | { cell: PairCell }
  | { count: number; key: Key }
)

type Sides = Record<SideName, readonly PairCell[]>
type Unplaced = Mark extends infer M ? (M extends Mark ? Omit<M, 'x'> : never) : never

/** Whether a side is too many for markers. */
export function isCrowd(cells: readonly unknown[]): boolean {
  return cells.length > MOST_MARKED
}

/**
 * The marks of both sides over a scale. Those that share a level and a line stand side by side, A's
 * before B's; where a level has no room for all, they move closer.
 */
export function placeMarks(sides: Sides, { at, step, r }: Ruler, lanes: Lanes): Mark[] {
  const all = [...marksOf(sides.a, 'a'), ...marksOf(sides.b, 'b')]
  const shared = lanes.a === lanes.b
  return all.map((mark) => {
    const beside = all.filter(
      (each) => each.rank === mark.rank && (shared || each.side === mark.side),
    )
    const apart = Math.min(BESIDE * r, (step - 2 * r) / Math.max(1, beside.length - 1))
    return { ...mark, x: at(mark.rank) + (beside.indexOf(mark) - (beside.length - 1) / 2) * apart }
  })
}

function marksOf(cells: readonly PairCell[], side: SideName): Unplaced[] {
  if (!isCrowd(cells)) {
    return cells
      .filter(({ state }) => state !== 'range')
      .flatMap((cell) => cell.ranks.map((rank) => ({ cell, side, rank })))
  }
  const known = cells.filter(({ state }) => state === 'known')
  const ranks = [...new Set(known.flatMap((cell) => cell.ranks))]
  const key = `/${cells[0]?.key.split('/')[1] ?? ''}`
  return ranks.map((rank) => {
    return { side, rank, count: known.filter((cell) => cell.ranks.includes(rank)).length, key }
  })
}

export function markNodes(mark: Mark, y: number, r: number): SceneNode[] {
  if ('count' in mark) {
    const { count, side, x, key } = mark
    return [countSign({ count, side, x, y, r, key })]
  }
  const { slot, key, state, weak } = mark.cell
  const look = state === 'disputed' ? 'half-start' : weak ? 'weak' : 'filled'
  return [marker({ slot, x: mark.x, y, r, look, key })]
}

/** Between two levels: a bar over both. */
export function rangeNode({ slot, key, ranks }: PairCell, { at, r }: Ruler, y: number): SceneNode {
  const [low = 1, high = low] = ranks
  const bar: SceneNode = {
    ...{ type: 'line', x1: at(low), y1: y, x2: at(high), y2: y },
    ...{ stroke: `mark${slot}`, strokeWidth: r * 0.9, cap: 'round' },
  }
  return { type: 'group', key, nodes: [bar] }
}

type Place = { x: number; y: number }

/** A cell without a place on the scale: hollow, an empty dotted ring, or a short bar. */
export function offNode({ slot, key, state }: PairCell, { x, y }: Place, r: number): SceneNode {
  const role: Role = `mark${slot}`
  switch (state) {
    case 'not-assessed': {
      const ring: SceneNode = {
        ...{ type: 'circle', cx: x, cy: y, r, fill: 'paper', stroke: role },
        ...{ strokeWidth: r * 0.34, dash: [r * 0.14, r * 0.62], cap: 'round' },
      }
      return { type: 'group', key, nodes: [ring] }
    }
    case 'not-applicable': {
      const bar = { x: x - r, y: y - r * 0.22, width: 2 * r, height: r * 0.44 }
      return { type: 'group', key, nodes: [{ type: 'rect', ...bar, fill: role }] }
    }
    default:
      return marker({ slot, x, y, r, look: 'hollow', key })
  }
}

/** Cells that have no place on any scale. */
export function isOff({ state }: PairCell): boolean {
  return state === 'unknown' || state === 'not-assessed' || state === 'not-applicable'
}
