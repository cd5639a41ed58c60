import { marker } from '../../scene/marker'
import type { Measure } from '../../scene/measure'
import type { SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import type { Columns } from './columns'
import type { Head, Heads } from './heads'
import type { StackSystem } from './systems'
import { tagBlock } from './tag-block'

export type HeadNodesInput = {
  columns: Columns
  heads: Heads
  /** The height on which the markers stand. */
  y: number
  radius: number
  line: number
  measure: Measure
}

/** Names and markers over the shafts; the selected name wears the tag. */
export function headNodes(input: HeadNodesInput): SceneNode[] {
  return input.columns.systems.flatMap((system, index) => {
    const head = input.heads.heads[index]
    return head ? [headNode(system, { ...input, head, x: input.columns.xs[index] ?? 0 })] : []
  })
}

type HeadInput = HeadNodesInput & { head: Head; x: number }

function headNode(system: StackSystem, input: HeadInput): SceneNode {
  const { x, y, radius } = input
  const role = system.ghost ? 'edge' : undefined
  return {
    type: 'group',
    key: system.id,
    opacity: system.dim ? 0.25 : undefined,
    nodes: [
      ...leader(system, input),
      marker({ slot: system.slot, x, y, r: radius, look: 'filled', role }),
      ...words(system, input),
    ],
  }
}

/** From a raised name down to its marker. */
function leader(system: StackSystem, { head, x, y, radius, line }: HeadInput): SceneNode[] {
  if (head.row === 0) return []
  return [
    {
      type: 'line',
      x1: x,
      y1: y + head.box.y + head.box.height + 2,
      x2: x,
      y2: y - radius,
      stroke: system.ghost ? 'rule' : 'edge',
      strokeWidth: 1.3 * line,
    },
  ]
}

function words(system: StackSystem, { head, heads, y, measure }: HeadInput): SceneNode[] {
  const { size, lineHeight } = heads
  const centre = head.box.x + head.box.width / 2
  const first = y + head.box.y + size * 0.88
  const after = first + head.lines.length * lineHeight
  const type = { x: centre, size, anchor: 'middle' } as const
  const remark = textBlock({
    ...type,
    lines: head.remark,
    y: after,
    lineHeight,
    face: 'remark',
    fill: 'ink2',
  })
  const name = { ...type, lines: head.lines, y: first, lineHeight, face: 'strong' } as const
  if (system.picked) return [...tagBlock({ ...name, measure }), ...remark]
  const fill = system.ghost ? 'ink3' : 'ink'
  return [...textBlock({ ...name, fill }), ...remark]
}
