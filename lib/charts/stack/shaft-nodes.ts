import type { SceneNode } from '../../scene/scene'
import tokens from '../../scene/tokens.json'
import type { Shaft } from './shafts'

/** The casing of a shaft from its head down: paper between two lines, and a foot where it only reaches in. */
export function casingNodes(shaft: Shaft, top: number, line: number): SceneNode {
  const { system, x, half, bottom, foot } = shaft
  const role = system.ghost ? 'edge' : 'ink'
  const width = tokens.line.casing * line
  const edge = (at: number): SceneNode => ({
    type: 'line',
    x1: at,
    y1: top,
    x2: at,
    y2: bottom,
    stroke: role,
    strokeWidth: width,
  })
  const closed = foot || shaft.blocks.every(({ block }) => block.state === 'unknown')
  const reach = foot ? half * 1.8 : half
  const end: SceneNode = {
    type: 'line',
    x1: x - reach,
    y1: bottom,
    x2: x + reach,
    y2: bottom,
    stroke: role,
    strokeWidth: foot ? 1.6 * line : width,
  }
  return {
    type: 'group',
    key: system.id,
    opacity: system.dim ? 0.25 : undefined,
    nodes: [
      { type: 'rect', x: x - half, y: top, width: 2 * half, height: bottom - top, fill: 'paper' },
      edge(x - half),
      edge(x + half),
      ...(closed ? [end] : []),
      ...shaft.dotted.map((gap) => dottedNode(shaft, gap, line)),
    ],
  }
}

function dottedNode({ x }: Shaft, gap: Shaft['dotted'][number], line: number): SceneNode {
  return {
    type: 'line',
    x1: x,
    y1: gap.from,
    x2: x,
    y2: Math.max(gap.from, gap.to),
    stroke: 'ink',
    strokeWidth: 1.6 * line,
    dash: [0.02, 3.4 * line],
    cap: 'round',
  }
}
