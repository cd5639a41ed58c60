import { dimmed } from '../../view/dim'
import {
  keyItem,
  LABEL_LEADING,
  type LevelsRow,
  labelBlock,
  type RowInput,
  washNode,
} from './bar-row'
import type { BarBlock } from './bars'
import { type FlowItem, flowBlock, LEAST_TARGET } from './key-line'

/** A dimension with several values in a cell: counts that may overlap are listed, and make no bar. */
export function severalRow(input: RowInput): LevelsRow {
  const { bar, model, look } = input
  const label = labelBlock(input)
  const blocks = [...bar.values, ...bar.states].filter(
    ({ systems }) => look.empty || systems.length > 0,
  )
  const list = flowBlock(
    blocks.map((block) => unlettered(block, keyItem(block, look))),
    {
      x: look.scale.x,
      width: look.x + look.width - look.scale.x,
      size: look.size.words,
      measure: look.measure,
      targets: true,
    },
  )
  const lead = look.stacked ? label.height + 2 : 0
  // a name stands on the line of the first counts
  const lower = look.stacked ? 0 : (LEAST_TARGET - look.size.label * LABEL_LEADING) / 2
  const height = Math.max(lower + label.height, lead + list.height)
  const whole = height + 2 * look.pad
  return {
    height: whole,
    draw: (top) => {
      const at = top + look.pad
      return [
        ...(model.selected === bar.id ? [washNode(look, top, whole)] : []),
        ...dimmed(label.draw(at + lower), model.marked, `/${bar.id}`),
        ...dimmed(list.draw(at + lead), model.marked, ''),
      ]
    },
  }
}

/** Letters stand for a value in a bar, and here is none. */
function unlettered({ sign }: BarBlock, item: FlowItem): FlowItem {
  return sign.kind === 'value' ? { ...item, sign: 0, draw: () => [] } : item
}
