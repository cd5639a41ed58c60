import type { SceneNode } from '../../scene/scene'
import type { Pen } from './pen'
import type { Tally } from './tally'
import { tallyBars, tallyBarWidth } from './tally-size'
import { TALLY } from './words-head'

/** With fewer systems, bars keep to this scale: one system is no tower. */
const FEWEST = 4

type Place = {
  x: number
  /** Foot of the bars. */
  y: number
  /** All systems: as many would fill the height. */
  systems: number
  pen: Pen
}

/** How many systems stand at each level, as small bars; a level without any is a thin line. */
export function tallyNodes(tally: Tally, { x, y, systems, pen }: Place): SceneNode[] {
  const width = tallyBarWidth(pen)
  const tall = (count: number) => (pen.scaled(TALLY) * count) / Math.max(FEWEST, systems)
  return tallyBars(tally, pen).flatMap((bar): SceneNode[] => {
    const left = x + bar.x
    const sure = bar.sure === 0 ? 0 : Math.max(2, tall(bar.sure))
    const open = bar.open === 0 ? 0 : Math.max(2, tall(bar.open))
    if (bar.dashed) return [dashedBar({ x: left, y, width, height: Math.max(width - 2, sure) })]
    if (sure + open === 0) {
      return [{ type: 'rect', x: left, y: y - 1, width, height: 1, fill: 'edge', opacity: 0.7 }]
    }
    return [
      { type: 'rect', x: left, y: y - sure, width, height: sure, fill: 'ink2' },
      {
        type: 'rect',
        x: left,
        y: y - sure - open,
        width,
        height: open,
        fill: 'ink2',
        opacity: 0.4,
      },
    ]
  })
}

function dashedBar({
  x,
  y,
  width,
  height,
}: {
  x: number
  y: number
  width: number
  height: number
}): SceneNode {
  return {
    type: 'rect',
    x: x + 0.5,
    y: y - height + 0.5,
    width: width - 1,
    height: height - 1,
    stroke: 'ink3',
    strokeWidth: 1,
    dash: [2, 1.6],
  }
}
