import { type Block, below, NOTHING, rule, space, words } from '../../scene/block'
import { marker } from '../../scene/marker'
import { dimmed } from '../../view/dim'
import { listWords } from '../../words'
import { barColumns } from './bar'
import { reasonHeads, rowBlock } from './list-row'
import type { LikenessLook } from './look'
import type { LikenessModel } from './model'
import type { ApartRow } from './rows'
import { comparedWords } from './sentences'

/** The rows with their heading, and those that have no place among them; the rest are named. */
export function listBlock(model: LikenessModel, look: LikenessLook, most: number): Block {
  const { pad } = look
  const shown = model.rows.slice(0, most)
  const rows = shown.flatMap((row, at) => [
    ...(at === 0 ? [] : [rule(look.x, look.width, { stroke: 'rule', strokeWidth: 1 })]),
    rowBlock(model, row, look),
  ])
  const unlisted = [...model.rows.slice(most).map(({ name }) => name), ...model.unlisted]
  return below([
    model.rows.length === 0 ? NOTHING : headBlock(model, look),
    ...rows,
    unlisted.length === 0 ? NOTHING : moreBlock(unlisted, look),
    model.apart.length === 0 ? NOTHING : apartBlock(model, look),
    space(pad * 0.6),
  ])
}

/** What the columns hold. */
function headBlock({ of }: LikenessModel, look: LikenessLook): Block {
  const { columns, size, measure, stacked, pad, x, width } = look
  const name = of?.name ?? ''
  const set = { size: size.head, face: 'body', fill: 'ink2', measure } as const
  const { track } = barColumns(look)
  const half = { width: track.width / 2 - 4 }
  const ends = footed([
    words({ ...set, ...half, text: look.brief ? '0' : '0 nothing alike', x: track.x }),
    words({
      ...set,
      ...half,
      text: look.brief ? '1' : 'all alike 1',
      x: track.x + track.width,
      anchor: 'end',
    }),
  ])
  const line = rule(x, width, { stroke: 'ink', strokeWidth: 1.4 })
  if (stacked) return below([ends, space(pad * 0.3), line])
  const [same, differ] = reasonHeads(name, 'the other', look)
  const heads = footed([
    words({ ...set, text: `Most like ${name}`, ...columns.name }),
    ends,
    words({ ...set, text: same, ...columns.shared }),
    words({ ...set, text: differ, ...columns.differing }),
  ])
  return below([heads, space(pad * 0.4), line])
}

/** Side by side, all on one foot. */
function footed(blocks: readonly Block[]): Block {
  const height = Math.max(0, ...blocks.map((each) => each.height))
  return { height, draw: (top) => blocks.flatMap((each) => each.draw(top + height - each.height)) }
}

function moreBlock(names: readonly string[], look: LikenessLook): Block {
  const { x, width, size, measure, pad } = look
  const text = `Not listed: ${listWords(names)}.`
  return below([
    rule(x, width, { stroke: 'rule', strokeWidth: 1 }),
    space(pad),
    words({ text, x, width, size: size.words, face: 'body', fill: 'ink', measure }),
    space(pad),
  ])
}

/** Those of whom too little is known, each with its count. */
function apartBlock({ apart, marked }: LikenessModel, look: LikenessLook): Block {
  const { x, width, size, measure, pad } = look
  const title = 'Too little is known to compare'
  return below([
    rule(x, width, { stroke: 'ink2', strokeWidth: 1.2 }),
    space(pad * 0.7),
    words({ text: title, x, width, size: size.words, face: 'strong', fill: 'ink', measure }),
    space(2),
    ...apart.map((row) => apartLine(row, look, marked)),
    space(pad),
  ])
}

function apartLine(row: ApartRow, look: LikenessLook, marked: readonly string[]): Block {
  const { x, width, size, measure, marker: r } = look
  const text = words({
    ...{ text: `${row.name}, ${comparedWords(row)}`, x: x + 3.6 * r, width: width - 3.6 * r },
    ...{ size: size.words, face: 'body', fill: 'ink', key: row.system, measure },
  })
  const sign = { slot: row.slot, x: x + 1.4 * r, r, look: 'filled', key: row.system } as const
  return {
    height: text.height + 3,
    draw: (top) =>
      dimmed(
        [marker({ ...sign, y: top + size.words * 0.6 }), ...text.draw(top)],
        marked,
        row.system,
      ),
  }
}
