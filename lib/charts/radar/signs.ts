import { marker } from '../../scene/marker'
import type { Point, SceneNode } from '../../scene/scene'
import type { RadarSeries } from './model'
import type { OffState } from './reading'

export type Sign = Point & {
  series: RadarSeries
  spoke: number
  state: OffState
  /** Nominal radius of a marker. */
  r: number
  /** Whether a small marker says whose sign it is, where its own shape does not. */
  named: boolean
}

/**
 * What stands for a cell that has no place on the web: a hollow marker (the source is silent), an
 * empty dotted ring (nobody has looked) or a short bar (the question does not fit).
 */
export function signNode({ series, spoke, state, r, named, x, y }: Sign): SceneNode {
  const { slot } = series
  const key = series.keys[spoke]
  const role = `mark${slot}` as const
  const own: SceneNode[] = named
    ? [marker({ slot, x: x + r * 1.95, y, r: r * 0.55, look: 'filled' })]
    : []
  switch (state) {
    case 'unknown':
      return marker({ slot, x, y, r, look: 'hollow', key })
    case 'not-assessed': {
      const dash = [r * 0.14, r * 0.62]
      const ring = { stroke: role, strokeWidth: r * 0.34, dash, cap: 'round' } as const
      const dots: SceneNode = { type: 'circle', cx: x, cy: y, r: r * 1.05, fill: 'paper', ...ring }
      return { type: 'group', key, nodes: [dots, ...own] }
    }
    case 'not-applicable': {
      const bar: SceneNode = {
        type: 'rect',
        x: x - r,
        y: y - r * 0.22,
        width: 2 * r,
        height: r * 0.44,
        fill: role,
      }
      return { type: 'group', key, nodes: [bar, ...own] }
    }
  }
}
