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
}
type Placed = FlowItem & { x: number; line: number; lines: string[] }

const SIGN_GAP = 5

const before = (sign: number) => (sign === 0 ? 0 : sign + SIGN_GAP)

/** Signs with their words one after the other, in as many lines as they need. */
export function flowBlock(items: readonly FlowItem[], flow: Flow): Block {
  if (items.length === 0) return NOTHING
  const { size } = flow
  const { placed, lines } = placeAll(items, flow)
  const step = size * 1.5
  return {
    height: lines * step,
    draw: (top) =>
      placed.map(({ key, x, line, lines: texts, sign, draw, quiet }): SceneNode => {
        const middle = top + (line + 0.5) * step
        const words = textBlock({
          ...{ lines: texts, x: x + before(sign), y: middle + size * 0.34, size },
          ...{ lineHeight: step, face: 'body', fill: quiet ? 'ink3' : 'ink2' },
        })
        return { type: 'group', key, nodes: [...draw({ x, middle }), ...words] }
      }),
  }
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
    placed.push({ ...item, x: flow.x + x, line, lines })
    x = lines.length > 1 ? Infinity : x + lead + wide + size * 1.2
    line += lines.length - 1
  }
  return { placed, lines: line + 1 }
}
