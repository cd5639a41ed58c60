import { type Block, below, NOTHING, words } from '../../scene/block'
import { marker } from '../../scene/marker'
import type { SceneNode } from '../../scene/scene'
import { tag } from '../../scene/tag'
import { wrap } from '../../scene/wrap'
import { dimmed } from '../../view/dim'
import type { Dispute } from './disputes'
import type { Column, ReadingsLook } from './look'
import type { ReadingsModel } from './model'
import { faultNode, readingBlock } from './reading-block'
import { apartWords, otherwiseWords } from './sentences'

export type RowInput = { model: ReadingsModel; look: ReadingsLook; dispute: Dispute }

/** One cell in dispute: what it is, and every reading beside the next. The one in hand wears the tag. */
export function rowBlock(input: RowInput): Block {
  const { model, look, dispute } = input
  const picked = model.selected === dispute.key
  const head = headBlock(input)
  const readings = below([readingsBlock(input), silentBlock(input)], 4)
  const content = look.stacked
    ? below([head, readings], 4)
    : {
        height: Math.max(head.height, readings.height),
        draw: (top: number) => [...head.draw(top), ...readings.draw(top)],
      }
  const height = content.height + 2 * look.pad
  return {
    height,
    draw: (top) => [
      ...(picked ? [wash(look, top, height)] : []),
      ...dimmed(content.draw(top + look.pad), model.marked, dispute.key),
    ],
  }
}

/** Left of what is washed. */
const WASH = 8

function wash(look: ReadingsLook, top: number, height: number): SceneNode {
  // beside the name of its section there is room for a margin
  const left = look.columns.part === null ? look.x : look.columns.head.x - WASH
  const width = look.x + look.width - left
  return { type: 'rect', x: left, y: top, width, height, fill: 'tagSoft' }
}

/** What the section does not say already: the system, the dimension, or both. */
function headBlock({ model, look, dispute }: RowInput): Block {
  const column = look.stacked ? { x: look.x, width: look.width } : look.columns.head
  const whole = model.by === 'gap' || look.brief
  const note = look.brief ? '' : apartWords(dispute)
  const small = { ...column, size: look.size.note, face: 'body', measure: look.measure } as const
  const system = model.by === 'system' && !look.brief
  const label = words({ ...small, text: dispute.label, fill: 'ink', key: `/${dispute.dimension}` })
  if (whole && look.brief) return besideNames({ model, look, dispute }, column)
  return below(
    [
      system
        ? nameBlock({ model, look, dispute }, { column, text: dispute.label, signed: false })
        : nameBlock({ model, look, dispute }, { column, text: dispute.name, signed: true }),
      whole ? label : NOTHING,
      words({ ...small, text: note, fill: 'ink2' }),
    ],
    1,
  )
}

/** System and dimension side by side, where rows are to be low. */
function besideNames(input: RowInput, column: Column): Block {
  const { look, dispute } = input
  const gap = look.size.head * 0.5
  const half = { ...column, width: (column.width - gap) / 2 }
  const right = { x: half.x + half.width + gap, width: half.width }
  const label = words({
    ...right,
    ...{ text: dispute.label, size: look.size.head, face: 'body', fill: 'ink' },
    ...{ key: `/${dispute.dimension}`, measure: look.measure },
  })
  const name = nameBlock(input, { column: half, text: dispute.name, signed: true })
  return {
    height: Math.max(name.height, label.height),
    draw: (top) => [...name.draw(top), ...label.draw(top)],
  }
}

type Name = { column: Column; text: string; signed: boolean }

function nameBlock({ model, look, dispute }: RowInput, { column, text, signed }: Name): Block {
  const { size, measure, marker: r } = look
  const key = signed ? dispute.system : `/${dispute.dimension}`
  const taken = signed ? r * 3.4 : 0
  const set = { face: 'strong', size: size.head, measure } as const
  const place = { x: column.x + taken, width: column.width - taken }
  const name =
    model.selected === dispute.key
      ? taggedName({ ...set, ...place, text, key: dispute.key })
      : words({ ...set, ...place, text, fill: 'ink', key })
  const middle = size.head * (model.selected === dispute.key ? 0.85 : 0.6)
  const sign = (top: number) =>
    marker({
      slot: dispute.slot,
      ...{ x: column.x + r * 1.2, y: top + middle, r, look: 'filled', key },
    })
  return {
    height: name.height,
    draw: (top) => [...(signed ? [sign(top)] : []), ...name.draw(top)],
  }
}

type Tagged = Omit<Parameters<typeof words>[0], 'fill'>

function taggedName({ text, x, width, size, face, measure, key }: Tagged): Block {
  const { lines } = wrap(text, { face, size, width: width - size, measure })
  const height = size * 1.7
  const tags = lines.map(
    (line): Block => ({
      height,
      draw: (top) => [tag({ x, y: top + size * 1.16, text: line, face, size, measure, key }).node],
    }),
  )
  return below(tags, 1)
}

/** Two beside each other with the fault between them, further ones below; on a narrow sheet all below. */
function readingsBlock({ look, dispute }: RowInput): Block {
  const blocks = dispute.readings.map(
    (reading) => (column: Column) => readingBlock({ dispute, reading, look, column }),
  )
  const quiet = (column: Column) => otherwise({ dispute, look, column })
  const all =
    dispute.unheard.length > 0 && dispute.readings.length === 1 ? [...blocks, quiet] : blocks
  return look.stacked && !look.brief
    ? stackedReadings(all, dispute, look)
    : pairedReadings(all, dispute, look)
}

type Made = (column: Column) => Block

function pairedReadings(made: readonly Made[], { key }: Dispute, look: ReadingsLook): Block {
  const { x, width } = look.columns.readings
  const half = (width - look.fault) / 2
  const columns = [
    { x, width: half },
    { x: x + half + look.fault, width: half },
  ]
  const lines = made.flatMap((_, index) => (index % 2 === 0 ? [made.slice(index, index + 2)] : []))
  return below(
    lines.map((line): Block => {
      const blocks = line.flatMap((make, index) => {
        const column = columns[index]
        return column ? [make(column)] : []
      })
      const height = Math.max(...blocks.map((each) => each.height))
      const lean = Math.min(look.fault * 0.4, 4 + height * 0.06)
      const box = { x: x + half + (look.fault - lean) / 2, y: 0, width: lean, height }
      return {
        height,
        draw: (top) => [
          ...blocks.flatMap((each) => each.draw(top)),
          ...(blocks.length > 1 ? [faultNode({ ...box, y: top }, key, look)] : []),
        ],
      }
    }),
    look.pad,
  )
}

function stackedReadings(made: readonly Made[], { key }: Dispute, look: ReadingsLook): Block {
  const { x, width } = look
  const blocks = made.map((make) => make({ x, width }))
  const fault: Block = {
    height: 16,
    draw: (top) => [
      faultNode({ x, y: top + 5, width: Math.min(width, 120), height: 5 }, key, look),
    ],
  }
  return below(blocks.flatMap((block, index) => (index === 0 ? [block] : [fault, block])))
}

type Quiet = { dispute: Dispute; look: ReadingsLook; column: Column }

/** That others read it otherwise, where they are not heard. */
function otherwise({ dispute, look, column }: Quiet): Block {
  const set = { ...column, measure: look.measure, key: dispute.key } as const
  return words({
    ...{ ...set, text: otherwiseWords(dispute), size: look.size.words },
    ...{ face: 'remark', fill: 'ink2' },
  })
}

/** Who has looked and reads nothing. */
function silentBlock({ look, dispute }: RowInput): Block {
  if (look.brief) return NOTHING
  const column = look.stacked ? { x: look.x, width: look.width } : look.columns.readings
  return words({
    ...{ ...column, text: dispute.silent.join('; '), size: look.size.note, face: 'remark' },
    ...{ fill: 'ink2', measure: look.measure, key: dispute.key },
  })
}
