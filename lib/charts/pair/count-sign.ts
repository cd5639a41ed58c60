import type { Key, SceneNode } from '../../scene/scene'

type CountSign = {
  count: number
  /** A's is round, B's is square. */
  side: 'a' | 'b'
  x: number
  y: number
  /** Radius of the markers beside which it could stand. */
  r: number
  key?: Key
}

const HALF = 1.5

/** How many systems of a side stand somewhere, in ink: the colours of so many are not their own. */
export function countSign({ count, side, x, y, r, key }: CountSign): SceneNode {
  const half = r * HALF
  const size = r * (count > 99 ? 1.5 : 2)
  const line = { fill: 'paper', stroke: 'ink', strokeWidth: r * 0.26 } as const
  const frame: SceneNode =
    side === 'a'
      ? { type: 'circle', cx: x, cy: y, r: half, ...line }
      : { type: 'rect', x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...line }
  const text: SceneNode = {
    ...{ type: 'text', x, y: y + size * 0.34, text: String(count), face: 'label', size },
    ...{ fill: 'ink', anchor: 'middle' },
  }
  return { type: 'group', ...(key === undefined ? {} : { key }), nodes: [frame, text] }
}
