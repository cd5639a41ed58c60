import { type Block, below, NOTHING, rule, space, words } from '../../scene/block'
import { inSentence, listWords } from '../../words'
import type { PairLook } from './look'
import type { PairModel } from './model'
import { rowBlock } from './row-block'
import type { PairPart, PairRow } from './rows'
import { PART_NOTES, PART_WORDS } from './sentences'

export type SectionInput = {
  model: PairModel
  look: PairLook
  part: PairPart
  /** How many rows are drawn; the names of the others stand below. */
  most: number
}

/** A part: an ink rule, its count, and its rows; those that are not drawn are named. */
export function sectionBlock({ model, look, part, most }: SectionInput): Block {
  if (model.counts[part] === 0) return NOTHING
  const found = String(model.counts[part])
  const rows = model.rows.filter((row) => row.part === part)
  const drawn = rows.slice(0, most)
  const rest = rows.slice(drawn.length)
  if (drawn.length === 0) return inOneLine(look, part, { found, rows })
  const blocks = ruled(
    look,
    drawn.map((row) => rowBlock({ model, look, row })),
  )
  const others = rest.length === 0 ? [] : [restBlock(look, rest)]
  const head = { count: found, title: PART_WORDS[part], note: look.brief ? '' : PART_NOTES[part] }
  return headed(look, head, below([...blocks, ...others]))
}

type Found = { found: string; rows: readonly PairRow[] }

/** A part whose rows are not drawn: its count, and its points by name where they are not left out. */
function inOneLine(look: PairLook, part: PairPart, { found, rows }: Found): Block {
  const { x, width, size, measure, pad } = look
  const names = rows.map(({ label }) => inSentence(label))
  const text = `${PART_WORDS[part]}${names.length === 0 ? ', not listed' : `: ${listWords(names)}`}`
  const figure = measure(found, 'title', size.part * 1.3)
  const left = figure + size.part * 0.5
  const number = words({
    ...{ text: found, x, width: figure + 1, size: size.part * 1.3, leading: 1.2 / 1.3 },
    ...{ face: 'title', fill: 'ink', measure },
  })
  const body = words({
    ...{
      text,
      x: x + left,
      width: width - left,
      size: size.part,
      face: 'label',
      fill: 'ink',
      measure,
    },
  })
  const line: Block = {
    height: body.height,
    draw: (top) => [...number.draw(top), ...body.draw(top)],
  }
  return below([partRule(look), space(pad * 0.8), line, space(pad * 0.8)])
}

function partRule({ x, width }: PairLook): Block {
  return rule(x, width, { stroke: 'ink2', strokeWidth: 1.2 })
}

/** Rows with a hairline between them. */
export function ruled(look: PairLook, rows: readonly Block[]): Block[] {
  const { columns, stacked, x, width } = look
  const left = stacked ? x : columns.a.x
  return rows.flatMap((row, index) =>
    index === 0 ? [row] : [rule(left, x + width - left, { stroke: 'rule', strokeWidth: 1 }), row],
  )
}

/** The points of a part for which a sheet has no room, by name. */
function restBlock(look: PairLook, rest: readonly PairRow[]): Block {
  const { columns, x, width, size, measure, pad } = look
  const left = columns.count === null ? x : columns.a.x
  const text = `${rest.length} more: ${listWords(rest.map(({ label }) => inSentence(label)))}.`
  const set = { x: left, width: x + width - left, size: size.words, measure } as const
  return below([words({ ...set, text, face: 'body', fill: 'ink' }), space(pad)])
}

export type Head = { count: string; title: string; note: string }

/** Count and words of a part, beside its content or above it. */
export function headed(look: PairLook, head: Head, content: Block): Block {
  const { columns, pad, talk } = look
  const line = partRule(look)
  const title = titleBlock(look, head)
  if (columns.count === null) return below([line, space(pad * 0.7), title, content, space(pad)])
  const height = Math.max(title.height + pad, content.height)
  const beside: Block = {
    height,
    draw: (top) => [...title.draw(top + pad * 0.6), ...content.draw(top)],
  }
  return below([line, beside, space(talk ? 2 : pad)])
}

function titleBlock(look: PairLook, { count, title, note }: Head): Block {
  const { columns, x, width, size, measure } = look
  const column = columns.count ?? { x, width }
  const figure = count === '' ? 0 : measure(count, 'title', size.count) + size.part * 0.5
  const beside = column.width - figure
  const oneLine = measure(title, 'strong', size.part) <= beside
  const set = { size: size.part, face: 'strong', fill: 'ink', measure } as const
  const name =
    oneLine || count === ''
      ? words({ ...set, text: title, x: column.x + figure, width: column.width })
      : words({ ...set, text: title, x: column.x, width: column.width })
  const number = words({
    text: count,
    x: column.x,
    width: column.width,
    size: size.count,
    face: 'title',
    fill: 'ink',
    leading: 1.05,
    measure,
  })
  const small = words({
    text: note,
    x: column.x,
    width: column.width,
    size: size.note,
    face: 'body',
    fill: 'ink2',
    measure,
  })
  if (count === '') return below([name, small], 2)
  if (!oneLine) return below([number, name, small], 2)
  const line: Block = {
    height: number.height,
    // both stand on one baseline
    draw: (top) => [
      ...number.draw(top),
      ...name.draw(top + baseline(size.count, 1.05) - baseline(size.part, 1.2)),
    ],
  }
  return below([line, small], 2)
}

function baseline(size: number, leading: number): number {
  return (size * leading) / 2 + size * 0.34
}
