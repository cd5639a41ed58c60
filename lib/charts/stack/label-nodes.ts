import type { SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import type { RouteLabel } from './labels'

const LINE = 1.16
const RADIUS = 0.72

/** The words of a relation on a pill of paper; those of the selected one on the tag. */
export function labelNode({ route, lines, box }: RouteLabel, size: number): SceneNode {
  const { relation } = route
  const picked = relation.picked
  const r = Math.min(box.height / 2, size * RADIUS)
  const middle = box.y + box.height / 2 - ((lines.length - 1) * size * LINE) / 2
  return {
    type: 'group',
    key: relation.key,
    opacity: relation.dim ? 0.25 : undefined,
    nodes: [
      { type: 'rect', ...box, r, fill: picked ? 'tag' : 'paper', ...(picked ? OUTLINE : {}) },
      ...textBlock({
        lines,
        x: box.x + box.width / 2,
        y: middle + size * 0.34,
        size,
        lineHeight: size * LINE,
        face: 'label',
        fill: picked ? 'tagInk' : 'ink',
        anchor: 'middle',
      }),
    ],
  }
}

const OUTLINE = { stroke: 'tagInk', strokeWidth: 1.5 } as const
