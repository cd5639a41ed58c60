import { type Block, below, words } from '../../scene/block'
import type { PairLook } from './look'
import { readingBlock } from './reading-block'
import { pointBlock, type RowInput } from './row-block'
import { insetOf, scaleBlock } from './scale'

const BETWEEN = 14

/** On a narrow sheet: the name, the scale at full width, and the two readings side by side below it. */
export function stackedRow({ model, look, row }: RowInput): Block {
  const { x, width } = look
  const names = { a: model.a.name, b: model.b.name }
  const grouped = model.a.group || model.b.group
  const scaled = row.scale.kind === 'levels'
  const column = { x, width }
  const scale = scaled
    ? [scaleBlock({ row, look, column, grouped, inset: insetOf(model.rows, look), names })]
    : []
  const head = below(
    [pointBlock({ model, look, row }), ...scale, besideReadings({ model, look, row })],
    3,
  )
  return head
}

/** Two systems stand side by side; groups and texts, which are longer, below one another with their names. */
function besideReadings({ model, look, row }: RowInput): Block {
  const { x, width } = look
  const half = (width - BETWEEN) / 2
  if (row.scale.kind === 'sets') return setLines({ model, look, row }, row.scale)
  const long = model.a.group || model.b.group || row.scale.kind === 'words'
  if (long) {
    return below([named({ model, look, row }, 'a'), named({ model, look, row }, 'b')], 4)
  }
  const sides = [
    readingBlock({ row, reading: row.a, look, column: { x, width: half }, anchor: 'start' }),
    readingBlock({
      row,
      reading: row.b,
      look,
      column: { x: x + half + BETWEEN, width: half },
      anchor: 'end',
    }),
  ]
  return {
    height: Math.max(...sides.map(({ height }) => height)),
    draw: (top) => sides.flatMap((side) => side.draw(top)),
  }
}

function named({ model, look, row }: RowInput, side: 'a' | 'b'): Block {
  const { x, width } = look
  return below([
    sideName(look, model[side].name),
    readingBlock({ row, reading: row[side], look, column: { x, width }, anchor: 'start' }),
  ])
}

function sideName({ x, width, size, measure }: PairLook, text: string): Block {
  return words({ text, x, width, size: size.place, face: 'body', fill: 'ink2', measure })
}

type Sets = Extract<RowInput['row']['scale'], { kind: 'sets' }>

/** What only one of them has, and what both have, a line each. */
function setLines({ model, look, row }: RowInput, { onlyA, both, onlyB }: Sets): Block {
  const { x, width, size, measure } = look
  const lines = [
    { head: `Only ${model.a.name}`, members: onlyA },
    { head: 'Both', members: both },
    { head: `Only ${model.b.name}`, members: onlyB },
  ]
  const filled = lines.filter(({ members }) => members.length > 0)
  const set = { x, width, size: size.words, measure, key: `/${row.id}` } as const
  return below(
    filled.map(({ head, members }) =>
      words({ ...set, text: `${head}: ${members.join(', ')}`, face: 'label', fill: 'ink' }),
    ),
    2,
  )
}
