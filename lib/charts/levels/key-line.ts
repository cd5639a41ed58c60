import { type Block, NOTHING } from '../../scene/block'
import type { Key, SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'

export type FlowItem = {
  key?: Key
  text: string
  /** Width of the sign before the words. */
  sign: number
  /** The sign, from its left edge, around a middle. */
  draw: (at: { x: number; middle: number }) => SceneNode[]
  quiet?: boolean
}

type Flow = {
  x: number
  width: number
  size: number
  measure: Parameters<typeof wrap>[1]['measure']
  /** Items are all there is to point at: each is as high as a finger needs. */
  targets?: boolean
}
type Placed = FlowItem & { x: number; width: number; line: number; lines: string[] }

const SIGN_GAP = 5
/** Height of what a finger can meet. */
export const LEAST_TARGET = 24

const before = (sign: number) => (sign === 0 ? 0 : sign + SIGN_GAP)

/** Signs with their words one after the other, in as many lines as they need. */
export function flowBlock(items: readonly FlowItem[], flow: Flow): Block {
  if (items.length === 0) return NOTHING
  const { size, targets = false } = flow
  const { placed, lines } = placeAll(items, flow)
  const step = Math.max(size * 1.5, targets ? LEAST_TARGET : 0)
  return {
    height: lines * step,
    draw: (top) =>
      placed.map((item): SceneNode => {
        const { key, x, line, lines: texts, sign, draw, quiet } = item
        const middle = top + (line + 0.5) * step
        const words = textBlock({
          ...{ lines: texts, x: x + before(sign), y: middle + size * 0.34, size },
          ...{ lineHeight: step, face: 'body', fill: quiet ? 'ink3' : 'ink2' },
        })
        const area = targets && key !== undefined ? [areaNode(item, top, step)] : []
        return { type: 'group', key, nodes: [...area, ...draw({ x, middle }), ...words] }
      }),
  }
}

/** A clear ground of an item, to point at. */
function areaNode({ x, width, line, lines }: Placed, top: number, step: number): SceneNode {
  const box = { x, y: top + line * step, width, height: lines.length * step }
  return { type: 'rect', ...box, fill: 'paper', opacity: 0 }
}

function placeAll(items: readonly FlowItem[], flow: Flow): { placed: Placed[]; lines: number } {
  const { width, size, measure } = flow
  const placed: Placed[] = []
  let [x, line] = [0, 0]
  for (const item of items) {
    const lead = before(item.sign)
    const { lines, width: wide } = wrap(item.text, {
      ...{ face: 'body', size, measure },
      width: width - lead,
    })
    // a text of several lines has them to itself
    if (x > 0 && (lines.length > 1 || x + lead + wide > width)) {
      x = 0
      line += 1
    }
    placed.push({ ...item, x: flow.x + x, width: lead + wide, line, lines })
    x = lines.length > 1 ? Infinity : x + lead + wide + size * 1.2
    line += lines.length - 1
  }
  return { placed, lines: line + 1 }
}
