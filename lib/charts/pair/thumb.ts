import type { Frame } from '../../scene/frame'
import { marker } from '../../scene/marker'
import type { Scene, SceneNode } from '../../scene/scene'
import type { PairModel } from './model'

type About = Pick<Scene, 'id' | 'language' | 'title' | 'description'>
const MOST_ROWS = 9

/** A sheet without words: a line for each compared point, as long as the two are apart. */
export function thumbScene({ a, b, rows }: PairModel, frame: Frame, about: About): Scene {
  const height = frame.height === 'auto' ? frame.width : frame.height
  const shown = rows.filter(({ part }) => part === 'differ' || part === 'same').slice(0, MOST_ROWS)
  const step = height / Math.max(1, shown.length)
  const r = Math.min(frame.width * 0.05, step * 0.3)
  const nodes = shown.flatMap(({ distance }, index): SceneNode[] => {
    const y = (index + 0.5) * step
    const half = Math.max(r, ((distance ?? 0) * (frame.width - 4 * r)) / 2)
    const [left, right] = [frame.width / 2 - half, frame.width / 2 + half]
    return [
      { type: 'line', x1: left, y1: y, x2: right, y2: y, stroke: 'ink', strokeWidth: 1 },
      marker({ slot: a.systems[0]?.slot ?? 1, x: left, y, r, look: 'filled' }),
      marker({ slot: b.systems[0]?.slot ?? 1, x: right, y, r, look: 'filled' }),
    ]
  })
  return { ...about, width: frame.width, height, nodes }
}
