import { type Block, below, rule, space, words } from './block'
import type { PairLook } from './look'
import type { PairModel } from './model'
import { rowBlock } from './row-block'
import type { PairPart, PairRow } from './rows'
import { PART_NOTES, PART_WORDS, partNames } from './sentences'

export type SectionInput = {
  model: PairModel
  look: PairLook
  part: PairPart
  /** How many rows are drawn; the names of the others stand below. */
  most: number
}

/** A part: an ink rule, its count, and its rows; those that are not drawn are named. */
export function sectionBlock({ model, look, part, most }: SectionInput): Block {
  const found = model.counts[part]
  const rows = model.rows.filter((row) => row.part === part)
  if (found === 0 || rows.length === 0) return found === 0 ? NONE : counted(model, look, part)
  const drawn = rows.slice(0, most)
  const rest = rows.slice(most)
  const content = below([
    ...ruled(
      look,
      drawn.map((row) => rowBlock({ model, look, row })),
    ),
    ...(rest.length === 0 ? [] : [namesBlock({ look, part, rest, some: drawn.length > 0 })]),
  ])
  return headed(
    look,
    {
      count: String(found),
      title: PART_WORDS[part],
      note: drawn.length > 0 ? PART_NOTES[part] : '',
    },
    content,
  )
}

const NONE: Block = { height: 0, draw: () => [] }

/** A part whose rows are not listed still has its count. */
function counted(model: PairModel, look: PairLook, part: PairPart): Block {
  const text = part === 'same' ? 'not listed' : ''
  return headed(
    look,
    { count: String(model.counts[part]), title: PART_WORDS[part], note: text },
    space(0),
  )
}

/** Rows with a hairline between them. */
export function ruled(look: PairLook, rows: readonly Block[]): Block[] {
  const { columns, stacked, x, width } = look
  const left = stacked ? x : columns.a.x
  return rows.flatMap((row, index) =>
    index === 0 ? [row] : [rule(left, x + width - left, { stroke: 'rule', strokeWidth: 1 }), row],
  )
}

type Rest = { look: PairLook; part: PairPart; rest: readonly PairRow[]; some: boolean }

function namesBlock({ look, part, rest, some }: Rest): Block {
  const { columns, x, width, size, measure, pad } = look
  const left = columns.count === null ? x : columns.a.x
  const names = partNames(part, rest)
  const text = some
    ? names.replace(/^[^:]+:/, `${rest.length} more:`)
    : names.replace(/^[^:]+: /, '')
  const body = words({
    text,
    x: left,
    width: x + width - left,
    size: size.words,
    face: 'body',
    fill: 'ink',
    measure,
  })
  return below([space(pad), body, space(pad)])
}

export type Head = { count: string; title: string; note: string }

/** Count and words of a part, beside its content or above it. */
export function headed(look: PairLook, head: Head, content: Block): Block {
  const { columns, x, width, pad, talk } = look
  const line = rule(x, width, { stroke: 'ink2', strokeWidth: 1.2 })
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
