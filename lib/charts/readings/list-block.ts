import { type Block, below, NOTHING, rule, space, words } from '../../scene/block'
import { marker } from '../../scene/marker'
import { inSentence } from '../../words'
import type { Dispute } from './disputes'
import type { ReadingsLook } from './look'
import type { ReadingsModel } from './model'
import { rowBlock } from './row-block'
import type { DisputeSection } from './sections'

export type ListInput = {
  model: ReadingsModel
  look: ReadingsLook
  /** How many rows are drawn; the others are named below. */
  most: number
}

/** Every cell in dispute, in its section; in brief all in one list. */
export function listBlock({ model, look, most }: ListInput): Block {
  if (look.brief) return briefList({ model, look, most })
  return below(model.sections.map((section) => sectionBlock({ model, look }, section)))
}

type Input = Omit<ListInput, 'most'>

function sectionBlock({ model, look }: Input, section: DisputeSection): Block {
  const rows = ruled(
    look,
    section.disputes.map((dispute) => rowBlock({ model, look, dispute })),
  )
  const title = titleBlock({ model, look }, section)
  const line = rule(look.x, look.width, { stroke: 'ink2', strokeWidth: 1.2 })
  const content = below(rows)
  if (look.columns.part === null) return below([line, space(look.pad * 0.8), title, content])
  const beside: Block = {
    height: Math.max(title.height + look.pad * 2, content.height),
    draw: (top) => [...title.draw(top + look.pad * 0.8), ...content.draw(top)],
  }
  return below([line, beside])
}

/** A dimension or a system, and on how many of its cells readers differ. */
function titleBlock({ look }: Input, { key, title, slot, note }: DisputeSection): Block {
  const { size, measure, marker: r } = look
  const column = look.columns.part ?? { x: look.x, width: look.width }
  const taken = slot === null ? 0 : r * 3.6
  const set = { ...(key === '' ? {} : { key }), measure }
  const name = words({
    ...{ ...set, text: title, x: column.x + taken, width: column.width - taken },
    ...{ size: size.part, face: 'strong', fill: 'ink' },
  })
  const signed: Block = {
    height: name.height,
    draw: (top) => [
      ...(slot === null
        ? []
        : [
            marker({
              ...{ slot, x: column.x + r * 1.2, y: top + size.part * 0.6, r, look: 'filled', key },
            }),
          ]),
      ...name.draw(top),
    ],
  }
  const small = words({
    text: note,
    ...column,
    size: size.note,
    face: 'body',
    fill: 'ink2',
    measure,
  })
  return below([signed, small], 2)
}

/** Rows with a hairline between them. */
function ruled(look: ReadingsLook, rows: readonly Block[]): Block[] {
  const left = look.stacked ? look.x : look.columns.head.x
  const width = look.x + look.width - left
  return rows.flatMap((row, index) =>
    index === 0 ? [row] : [rule(left, width, { stroke: 'rule', strokeWidth: 1 }), row],
  )
}

/** Each row as low as it goes; those for which a sheet has no room are named. */
function briefList({ model, look, most }: ListInput): Block {
  const all = model.sections.flatMap(({ disputes }) => disputes)
  if (all.length === 0) return NOTHING
  const rows = all.slice(0, most).map((dispute) => rowBlock({ model, look, dispute }))
  const rest = all.slice(most)
  const text = rest.length === 0 ? '' : `${rest.length} more: ${restWords(rest)}.`
  const { x, width, size, measure } = look
  const more = words({ text, x, width, size: size.note, face: 'body', fill: 'ink2', measure })
  return below([
    rows.length === 0 ? NOTHING : readersBlock(model, look),
    ...(rows.length === 0 ? [] : [rule(x, width, { stroke: 'ink2', strokeWidth: 1.2 })]),
    ...ruled(look, rows),
    rest.length === 0 ? NOTHING : space(look.pad),
    more,
  ])
}

const MOST_NAMED = 8

/** The cells by name; of many of them their dimensions, each with how many there are. */
function restWords(rest: readonly Dispute[]): string {
  if (rest.length <= MOST_NAMED) {
    return rest.map(({ name, label }) => `${name}, ${inSentence(label)}`).join('; ')
  }
  const labels = [...new Set(rest.map(({ label }) => label))]
  const found = (label: string) => rest.filter((each) => each.label === label).length
  return labels.map((label) => `${found(label)} on ${inSentence(label)}`).join(', ')
}

/** Who reads what stands in each column, where each row has the same two readers. */
function readersBlock(model: ReadingsModel, look: ReadingsLook): Block {
  const readers = readersAbove(model)
  if (readers === null) return NOTHING
  const { x, width } = look.columns.readings
  const half = (width - look.fault) / 2
  const set = { width: half, size: look.size.note, face: 'body', fill: 'ink2' } as const
  const [left, right] = readers.map((text, index) =>
    words({ ...set, text, x: x + index * (half + look.fault), measure: look.measure }),
  )
  return {
    height: Math.max(left?.height ?? 0, right?.height ?? 0) + 4,
    draw: (top) => [...(left?.draw(top) ?? []), ...(right?.draw(top) ?? [])],
  }
}

/** The readers whose readings stand below one another in all rows; null: they are not the same two. */
export function readersAbove({ sections }: ReadingsModel): [string, string] | null {
  const all = sections.flatMap(({ disputes }) => disputes)
  const pairs = all.map(({ readings }) =>
    readings.map(({ voices }) => voices.map(({ assessor }) => assessor).join(', ')),
  )
  const [left, right] = pairs[0] ?? []
  if (left === undefined || right === undefined) return null
  const same = pairs.every((each) => each.length === 2 && each[0] === left && each[1] === right)
  return same ? [left, right] : null
}
