import { type Block, words } from '../../scene/block'
import type { SceneNode } from '../../scene/scene'
import type { ScaleInput } from './lanes'

const DESCRIBED = 'described in words'

/** A text has no scale: a hairline that says so. */
export function describedBlock({ look, column, inset }: ScaleInput): Block {
  const { measure, size } = look
  const span = { x: column.x + inset, width: column.width - 2 * inset }
  const middle = span.x + span.width / 2
  const text = words({
    ...{ text: DESCRIBED, x: middle, width: span.width, size: size.level + 0.5 },
    ...{ face: 'remark', fill: 'ink2', anchor: 'middle', measure },
  })
  const half = measure(DESCRIBED, 'remark', size.level + 0.5) / 2 + size.level
  return {
    height: text.height,
    draw: (top) => {
      const y = top + text.height / 2
      const hair = (x1: number, x2: number): SceneNode[] =>
        x2 - x1 < 8 ? [] : [{ type: 'line', x1, y1: y, x2, y2: y, stroke: 'rule', strokeWidth: 1 }]
      return [
        ...hair(span.x, middle - half),
        ...text.draw(top),
        ...hair(middle + half, span.x + span.width),
      ]
    },
  }
}
