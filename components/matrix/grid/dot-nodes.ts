import type { Mark } from '@/lib/charts/matrix/mark'
import type { SceneNode } from '@/lib/scene/scene'

const MIDDLE = 8
const TOP = 2.5
const BOTTOM = 13.5
const RADIUS = 2.5

/**
 * A level as a dot on a line from the first level, at the foot, to the last: the least room that tells
 * levels apart. Null: other marks are small enough as they are.
 */
export function dotNodes(mark: Mark): SceneNode[] | null {
  switch (mark.kind) {
    case 'level':
      return [track(), dot(heightOf(mark.rank, mark.levels)), ...weakDot(mark)]
    case 'range':
      return [track(), ...bar(mark, RADIUS * 2), dot(low(mark)), dot(high(mark))]
    case 'disputed':
      return [track(), ...bar(mark, 1), hollow(low(mark)), hollow(high(mark))]
    case 'unknown':
      return [{ ...ring(MIDDLE, 3.6), strokeWidth: 1.2, dash: [2.2, 1.6] }]
    case 'not-assessed':
      return [{ ...ring(MIDDLE, 1.6), stroke: 'ink3', strokeWidth: 1 }]
    default:
      return null
  }
}

type Span = { low: number; high: number; levels: number }
const low = ({ low, levels }: Span) => heightOf(low, levels)
const high = ({ high, levels }: Span) => heightOf(high, levels)

function heightOf(rank: number, levels: number): number {
  return BOTTOM - ((rank - 1) / Math.max(1, levels - 1)) * (BOTTOM - TOP)
}

function track(): SceneNode {
  const line = { x1: MIDDLE, x2: MIDDLE, y1: TOP - 1.5, y2: BOTTOM + 1.5 }
  return { type: 'line', ...line, stroke: 'ink', strokeWidth: 1, opacity: 0.35 }
}

function dot(cy: number): SceneNode {
  return { type: 'circle', cx: MIDDLE, cy, r: RADIUS, fill: 'ink' }
}

function ring(cy: number, r: number) {
  return { type: 'circle', cx: MIDDLE, cy, r, stroke: 'ink', strokeWidth: 1.1 } as const
}

function hollow(cy: number): SceneNode {
  return { ...ring(cy, RADIUS - 0.4), fill: 'paper' }
}

function weakDot({ weak, rank, levels }: Extract<Mark, { kind: 'level' }>): SceneNode[] {
  if (!weak) return []
  const cy = heightOf(rank, levels)
  return [{ type: 'circle', cx: MIDDLE, cy, r: 1.3, stroke: 'paper', strokeWidth: 0.9 }]
}

function bar(mark: Span, strokeWidth: number): SceneNode[] {
  const ends = { y1: low(mark), y2: high(mark) }
  return [{ type: 'line', x1: MIDDLE, x2: MIDDLE, ...ends, stroke: 'ink', strokeWidth }]
}
