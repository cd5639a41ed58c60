import type { Frame } from '../../scene/frame'
import type { Scene, SceneNode } from '../../scene/scene'
import { boxNode } from './block-box'
import { blockSpan } from './look'
import { barsOf, type LevelsModel } from './model'

type About = Pick<Scene, 'id' | 'language' | 'title' | 'description'>
const MOST_BARS = 9

/** A sheet without words: the bars alone. */
export function thumbScene(model: LevelsModel, frame: Frame, about: About): Scene {
  const height = frame.height === 'auto' ? frame.width : frame.height
  const bars = barsOf(model)
    .filter(({ several }) => !several)
    .slice(0, MOST_BARS)
  const step = height / Math.max(1, bars.length)
  const gap = 2
  const systems = Math.max(1, model.systems.length)
  const scale = { x: 0, unit: (frame.width - gap) / systems, gap, systems }
  const nodes = bars.flatMap(({ values, states }, row) => {
    let from = 0
    return [...values, ...states].flatMap((block, index): SceneNode[] => {
      if (block.systems.length === 0) return []
      const known = block.sign.kind !== 'state'
      const span = blockSpan(scale, { from, systems: block.systems.length, known })
      from += block.systems.length
      return [boxNode(block, { ...span, y: (row + 0.2) * step, height: step * 0.6 }, index)]
    })
  })
  return { ...about, width: frame.width, height, nodes }
}
