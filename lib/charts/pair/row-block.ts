import { type Block, below, words } from '../../scene/block'
import type { SceneNode } from '../../scene/scene'
import { tag } from '../../scene/tag'
import { wrap } from '../../scene/wrap'
import { dimmed } from '../../view/dim'
import type { PairLook } from './look'
import type { PairModel } from './model'
import { readingBlock } from './reading-block'
import type { PairRow } from './rows'
import { insetOf, scaleBlock } from './scale'
import { stackedRow } from './stacked-row'

export type RowInput = { model: PairModel; look: PairLook; row: PairRow }

/** One point: reading of A, name and scale, reading of B. The one in hand wears the tag. */
export function rowBlock(input: RowInput): Block {
  const { model, look, row } = input
  const content = look.stacked ? stackedRow(input) : besideRow(input)
  const picked = model.selected === row.id
  const height = content.height + 2 * look.pad
  return {
    height,
    draw: (top) => [
      ...(picked ? [wash(look, top, height)] : []),
      ...dimmed(content.draw(top + look.pad), model.marked, `/${row.id}`),
    ],
  }
}

function besideRow({ model, look, row }: RowInput): Block {
  const { columns } = look
  const names = { a: model.a.name, b: model.b.name }
  const grouped = model.a.group || model.b.group
  const scale = scaleBlock({
    row,
    look,
    column: columns.scale,
    grouped,
    inset: insetOf(model.rows, look),
    names,
  })
  const parts = [
    readingBlock({ row, reading: row.a, look, column: columns.a, anchor: 'end' }),
    pointBlock({ model, look, row }),
    scale,
    readingBlock({ row, reading: row.b, look, column: columns.b, anchor: 'start' }),
  ]
  return {
    height: Math.max(...parts.map(({ height }) => height)),
    draw: (top) => parts.flatMap((part) => part.draw(top)),
  }
}

/** The name of the point; on the tag where it is the one in hand. */
export function pointBlock({ model, look, row }: RowInput): Block {
  const { columns, size, measure, stacked, x, width } = look
  const column = stacked ? { x, width } : columns.point
  const key = `/${row.id}`
  const set = { face: 'strong', size: size.point, measure } as const
  if (model.selected !== row.id) {
    return words({ ...set, text: row.label, ...column, fill: 'ink', key, leading: 1.18 })
  }
  const { lines } = wrap(row.label, { ...set, width: column.width - size.point })
  const tags = lines.map((text): Block => {
    const height = size.point * 1.7
    return {
      height,
      draw: (top) => [tag({ ...set, x: column.x, y: top + size.point * 1.16, text, key }).node],
    }
  })
  return below(tags, 1)
}

function wash({ columns, stacked, x, width }: PairLook, top: number, height: number): SceneNode {
  const left = stacked ? x : columns.a.x
  return { type: 'rect', x: left, y: top, width: x + width - left, height, fill: 'tagSoft' }
}
