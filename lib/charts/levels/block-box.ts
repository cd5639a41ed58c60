import type { Box, SceneNode } from '../../scene/scene'
import type { BarBlock, BarState } from './bars'

/** Paper between two blocks. */
const BETWEEN = 1.6

/** What is drawn of the room of a block, so that paper stands between neighbours. */
export function drawnBox({ x, y, width, height }: Box): Box {
  const gap = Math.min(BETWEEN, width * 0.3)
  return { x: x + gap / 2, y, width: width - gap, height }
}

type Look = Pick<
  Extract<SceneNode, { type: 'rect' }>,
  'fill' | 'stroke' | 'strokeWidth' | 'dash' | 'cap'
>

/** States differ by their outline and their sign, never by colour. */
const STATES: Record<BarState, Look> = {
  disputed: { fill: 'paper', stroke: 'ink2', strokeWidth: 1 },
  range: { fill: 'paper', stroke: 'ink2', strokeWidth: 1 },
  'not-applicable': { fill: 'paper', stroke: 'rule', strokeWidth: 1 },
  unknown: { fill: 'paper', stroke: 'ink2', strokeWidth: 1.2, dash: [4, 3] },
  'not-assessed': {
    fill: 'paper',
    stroke: 'ink3',
    strokeWidth: 1.4,
    dash: [0.01, 3.4],
    cap: 'round',
  },
}

/** The ground of a block; `index`: its place among the levels, which take turns in two tones. */
export function boxNode({ sign }: BarBlock, box: Box, index: number): SceneNode {
  const drawn = drawnBox(box)
  const look: Look =
    sign.kind === 'state'
      ? STATES[sign.state]
      : { fill: index % 2 === 0 ? 'bandA' : 'bandB', stroke: 'edge', strokeWidth: 1 }
  const half = (look.strokeWidth ?? 0) / 2
  return {
    ...{ type: 'rect', x: drawn.x + half, y: drawn.y + half },
    ...{ width: Math.max(0.2, drawn.width - 2 * half), height: drawn.height - 2 * half },
    ...look,
  }
}
