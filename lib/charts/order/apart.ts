import { type Block, below, NOTHING, rule, space, words } from '../../scene/block'
import { listWords } from '../../words'
import { nodeNames } from './describe'
import type { OrderLook } from './look'
import { nodesByLines, type OrderModel } from './model'
import { type NodeBox, nodeBox } from './node-box'

/** Nodes without a line, below the others and parted from them: there they say nothing of above and below. */
export function apartBlock(model: OrderModel, look: OrderLook): Block {
  const { tied, apart } = nodesByLines(model)
  if (apart.length === 0 || look.bare) return look.bare ? bareApart(model, look) : NOTHING
  const { x, width, size, measure, gap } = look
  const set = { x, width, measure } as const
  const names = listWords(apart.flatMap((node) => nodeNames(model, node)))
  const line =
    tied.length === 0
      ? []
      : [
          space(gap.part * 0.8),
          rule(x, width, { stroke: 'rule', strokeWidth: 1 }),
          space(gap.part * 0.5),
        ]
  const head = words({
    ...{ ...set, text: headWords(model, look.nodesApart ? '' : names), size: size.part },
    ...{ face: 'label', fill: 'ink' },
  })
  if (!look.nodesApart) return below([...line, head])
  return below([
    ...line,
    head,
    space(gap.part * 0.5),
    flow(
      apart.map((place) => nodeBox(model, place, look)),
      look,
    ),
  ])
}

function headWords(model: OrderModel, names: string): string {
  const { tied, apart } = nodesByLines(model)
  const one = apart.length === 1
  const who = names === '' ? (one ? 'this one' : 'these') : names
  if (model.undrawn > 0) {
    return `No certain line leads to ${who}; what is possible stands in the table.`
  }
  if (tied.length === 0)
    return `There is no line: no two are in an order${names === '' ? '' : `, of ${names}`}.`
  return `No line leads to ${who}: ${one ? 'it is' : 'they are'} in no order with any other.`
}

/** Boxes beside one another, and below where a row is full. */
function flow(boxes: readonly NodeBox[], { x, width, gap }: OrderLook): Block {
  const rows: NodeBox[][] = []
  for (const box of boxes) {
    const row = rows.at(-1)
    const taken = row?.reduce((sum, each) => sum + each.width + gap.node, 0) ?? 0
    if (row && taken + box.width <= width) row.push(box)
    else rows.push([box])
  }
  return below(
    rows.map((row) => ({
      height: Math.max(...row.map(({ height }) => height)),
      draw: (top: number) => {
        let left = x
        return row.flatMap((box) => {
          const nodes = box.draw(left, top)
          left += box.width + gap.node
          return nodes
        })
      },
    })),
    gap.node * 0.7,
  )
}

function bareApart(model: OrderModel, look: OrderLook): Block {
  const boxes = nodesByLines(model).apart.map((place) => nodeBox(model, place, look))
  return boxes.length === 0 ? NOTHING : below([space(look.gap.row * 0.6), flow(boxes, look)])
}
