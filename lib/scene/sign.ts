import type { Role, SceneNode } from './scene'

export type SignPlace = {
  /** Centre of the sign. */
  x: number
  y: number
  /** Height. */
  size: number
  role: Role
}

/** A question mark as a drawing, so that it keeps its shape at any size and in any viewer. */
export function questionMark({ x, y, size, role }: SignPlace): SceneNode[] {
  const u = size / 10
  const strokeWidth = u * 1.55
  return [
    {
      type: 'path',
      d: [
        ['M', x - 2.5 * u, y - 2.2 * u],
        ['C', x - 2.5 * u, y - 5 * u, x + 2.6 * u, y - 5 * u, x + 2.6 * u, y - 2 * u],
        ['C', x + 2.6 * u, y + 0.1 * u, x, y - 0.2 * u, x, y + 2.1 * u],
      ],
      stroke: role,
      strokeWidth,
    },
    { type: 'circle', cx: x, cy: y + 4.1 * u, r: u * 0.98, fill: role },
  ]
}
