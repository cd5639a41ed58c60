import type { Frame } from '../../scene/frame'
import type { Scene, SceneNode } from '../../scene/scene'
import type { ReadingsModel } from './model'

type About = Pick<Scene, 'id' | 'language' | 'title' | 'description'>
const MOST_ROWS = 6

/** A sheet without words: a bar for each reading, with the fault between. */
export function thumbScene({ sections }: ReadingsModel, frame: Frame, about: About): Scene {
  const height = frame.height === 'auto' ? frame.width : frame.height
  const { width } = frame
  const shown = sections.flatMap(({ disputes }) => disputes).slice(0, MOST_ROWS)
  const step = height / Math.max(1, shown.length)
  const bar = { height: step * 0.42, width: width * 0.36 }
  const nodes = shown.flatMap(({ key }, index): SceneNode[] => {
    const y = (index + 0.5) * step - bar.height / 2
    const fault = { x1: width * 0.52, y1: y - 2, x2: width * 0.48, y2: y + bar.height + 2 }
    return [
      { type: 'rect', key, x: width * 0.06, y, ...bar, fill: 'ink' },
      { type: 'rect', key, x: width * 0.58, y, ...bar, stroke: 'ink', strokeWidth: 1 },
      { type: 'line', key, ...fault, stroke: 'ink', strokeWidth: 1.2 },
    ]
  })
  return { ...about, width, height, nodes }
}
