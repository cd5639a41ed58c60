import { type Block, below, NOTHING, words } from '../../scene/block'
import { marker } from '../../scene/marker'
import type { SceneNode } from '../../scene/scene'
import { dimmed } from '../../view/dim'
import { barBlock } from './bar'
import type { Column, LikenessLook } from './look'
import type { LikenessModel } from './model'
import { reasonsBlock } from './reasons'
import type { LikenessRow } from './rows'
import { briefWords, comparedWords, tieWords } from './sentences'

/** One of those that are like it: name, bar, what is the same, what differs. The one in hand is tinted. */
export function rowBlock(model: LikenessModel, row: LikenessRow, look: LikenessLook): Block {
  const { pad, x, width } = look
  const own =
    look.ties === 'first' && isTiedAgain(model, row) ? { ...look, ties: 'none' as const } : look
  const content = own.stacked ? stackedRow(model, row, own) : besideRow(row, own)
  const height = content.height + 2 * pad
  const picked = model.selected === row.system
  const wash: SceneNode = { type: 'rect', x, y: 0, width, height, fill: 'tagSoft' }
  return {
    height,
    draw: (top) => [
      ...(picked ? [{ ...wash, y: top }] : []),
      ...dimmed(content.draw(top + pad), model.marked, row.system),
    ],
  }
}

/** Whether one before it has said that the two are equally near. */
function isTiedAgain({ rows }: LikenessModel, row: LikenessRow): boolean {
  return rows.find((each) => each === row || each.tied.includes(row.name)) !== row
}

/** What the two columns of reasons hold. */
export function reasonHeads(own: string, other: string, look: LikenessLook): [string, string] {
  const differ = 'Different, widest first'
  return [
    `The same as ${own}`,
    look.reasons === 'names' ? differ : `${differ}: ${own} against ${other}`,
  ]
}

function besideRow(row: LikenessRow, look: LikenessLook): Block {
  const { shared, differing } = reasonBlocks(row, look)
  return across([nameBlock(row, look), barBlock(row, look), shared, differing])
}

/** Name and bar, and below them the reasons with their heads; all one by one where there is no room for two. */
function stackedRow(model: LikenessModel, row: LikenessRow, look: LikenessLook): Block {
  const { columns, size, measure } = look
  const { shared, differing } = reasonBlocks(row, look)
  const heads = reasonHeads(model.of?.name ?? '', row.name, look)
  const headed = (text: string, column: Column, block: Block) =>
    below([words({ ...column, text, size: size.head, face: 'body', fill: 'ink2', measure }), block])
  const left = headed(heads[0], columns.shared, shared)
  const right = headed(heads[1], columns.differing, differing)
  const [name, bar] = [nameBlock(row, look), barBlock(row, look)]
  return columns.shared.x === columns.differing.x
    ? below([name, bar, left, right], 5)
    : below([across([name, bar]), across([left, right])], 6)
}

/** Side by side from one top. */
function across(blocks: readonly Block[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (top) => blocks.flatMap((each) => each.draw(top)),
  }
}

function reasonBlocks(row: LikenessRow, look: LikenessLook) {
  const { system, shared, differing } = row
  const { columns } = look
  const nothing = { none: 'nothing the same', column: columns.shared }
  const same = { none: 'no difference found', column: columns.differing }
  return {
    shared: reasonsBlock({ system, reasons: shared, ...nothing }, look),
    differing: reasonsBlock({ system, reasons: differing, ...same }, look),
  }
}

/** Marker and name, who is as near, and on what the figure rests. */
function nameBlock(row: LikenessRow, look: LikenessLook): Block {
  const { columns, size, measure, marker: r, brief } = look
  const taken = 3.6 * r
  const { x, width } = columns.name
  const text = { x: x + taken, width: width - taken, measure, key: row.system } as const
  const small = { ...text, size: size.small, face: 'body', fill: 'ink2' } as const
  const tie = look.ties === 'none' ? '' : tieWords(row)
  const block = below(
    [
      words({ ...text, text: row.name, size: size.name, face: 'strong', fill: 'ink' }),
      tie === '' ? NOTHING : words({ ...small, text: tie, face: 'remark' }),
      words({ ...small, text: brief ? briefWords(row) : comparedWords(row) }),
    ],
    1,
  )
  const sign = { slot: row.slot, x: x + 1.4 * r, r, look: 'filled', key: row.system } as const
  return {
    height: block.height,
    draw: (top) => [marker({ ...sign, y: top + size.name * 0.6 }), ...block.draw(top)],
  }
}
