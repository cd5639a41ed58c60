import { type Block, below, NOTHING, space, words } from '../../scene/block'
import { type Frame, saysSummary } from '../../scene/frame'
import type { Scene } from '../../scene/scene'
import { sheetScene } from '../../scene/sheet'
import { apartBlock } from './apart'
import { describeOrder } from './describe'
import { diagramBlock } from './diagram'
import { footBlock } from './foot'
import { lookIn, lookOf, type OrderLook } from './look'
import type { OrderModel } from './model'

/** What stands beside every order. */
export const CAPTION =
  'Higher is at least as far on every scale, not better. Nothing is added up: where no line leads from one down to another, the two are in no order for certain.'

/** The same for the back row, where lines are few. */
const BRIEF = 'Higher is at least as far on every scale, not better.'

/** Draws the model on a sheet; a fixed one on which not even the names fit gets a sentence. */
export function layoutOrder(model: OrderModel, frame: Frame): Scene {
  const { title, full } = describeOrder(model)
  const about = { id: 'order', language: model.dataset.language, title, description: full }
  const bare = !frame.parts.labels
  return sheetScene(frame, {
    ...{ about, subtitle: model.summary, source: model.source },
    caption: bare ? '' : [frame.density === 'talk' ? BRIEF : CAPTION, ...model.remarks].join(' '),
    content: (box) => contentFor(model, frame, { look: lookOf(frame, box), room: box.height }),
    doesNotFit: doesNotFit(model, frame),
  })
}

type Room = { look: OrderLook; room: number }

function contentFor(model: OrderModel, frame: Frame, { look, room }: Room): Block | null {
  if (!Number.isFinite(room)) return contentOf(model, frame, look)
  if (look.bare) return inMiddle(bareContent(model, frame, { look, room }), room)
  for (const tried of tries(look)) {
    const content = contentOf(model, frame, tried)
    if (content.height <= room) return aired(model, frame, { look: tried, room })
  }
  return null
}

/** From all there is to names and lines alone. */
function* tries(look: OrderLook): Generator<OrderLook> {
  const close = {
    ...look,
    gap: { ...look.gap, row: look.gap.row * 0.75, part: look.gap.part * 0.7 },
  }
  yield look
  yield close
  yield { ...close, scales: 'names' }
  const tight = { ...close, gap: { ...close.gap, row: look.gap.row * 0.55 } }
  yield { ...tight, scales: 'names' }
  yield { ...tight, scales: 'names', nodesApart: false }
  const named = { ...close, glyph: 0, nodesApart: false }
  yield named
  yield { ...named, scales: 'names' }
  const bare = { ...named, scales: 'none' } as const
  const pad = { x: look.pad.x * 0.6, y: look.pad.y * 0.4 }
  yield { ...bare, pad, gap: { ...named.gap, row: look.gap.row * 0.55, node: look.gap.node * 0.6 } }
  yield {
    ...{ ...bare, pad, size: { ...look.size, name: look.size.words } },
    gap: { ...named.gap, row: look.gap.row * 0.3, node: look.gap.node * 0.5 },
  }
}

/** The same with more air between its rows, as far as the sheet has room for it. */
function aired(model: OrderModel, frame: Frame, { look, room }: Room): Block {
  for (const times of [1.8, 1.5, 1.25]) {
    const wide = { ...look, gap: { ...look.gap, row: look.gap.row * times } }
    const content = contentOf(model, frame, wide)
    if (content.height <= room) return content
  }
  return contentOf(model, frame, look)
}

function contentOf(model: OrderModel, frame: Frame, look: OrderLook): Block {
  const summary = saysSummary(frame) && !look.bare ? summaryBlock(model, look) : NOTHING
  const beside = look.width >= BESIDE_FROM && model.systems.length <= MOST_BESIDE
  const main = beside ? lookIn(look, { x: look.x, width: look.width * MAIN_SHARE }) : look
  const order = below([diagramBlock(model, main), apartBlock(model, main)])
  if (look.bare) return order
  if (!beside) {
    return below([summary, order, space(look.gap.part), footBlock(model, look, frame)])
  }
  const width = look.width * (1 - MAIN_SHARE) - look.gap.part * 2
  const side = footBlock(model, { ...look, x: look.x + look.width - width, width }, frame)
  return below([summary, abreast(order, side)])
}

/** With room at its right, and few nodes, what the picture means stands beside it. */
const BESIDE_FROM = 900
const MOST_BESIDE = 12
const MAIN_SHARE = 0.66

function abreast(left: Block, right: Block): Block {
  return {
    height: Math.max(left.height, right.height),
    draw: (top) => [...left.draw(top), ...right.draw(top)],
  }
}

/** On the page the summary stands in the picture, since its heading does not. */
function summaryBlock({ summary }: OrderModel, { x, width, size, measure, gap }: OrderLook): Block {
  const text = words({
    ...{ text: summary, x, width: Math.min(width, size.summary * 52), size: size.summary },
    ...{ face: 'body', fill: 'ink', leading: 1.38, measure },
  })
  return below([text, space(gap.part * 0.9)])
}

/** A thumbnail gets smaller marks until it fits. */
function bareContent(model: OrderModel, frame: Frame, { look, room }: Room): Block {
  const sizes = [1, 0.8, 0.6, 0.45, 0.3].map((share) => ({
    ...look,
    marker: look.marker * share,
    gap: { ...look.gap, row: look.gap.row * share, node: look.gap.node * share },
  }))
  const made = sizes.map((each) => contentOf(model, frame, each))
  return made.find(({ height }) => height <= room) ?? made.at(-1) ?? NOTHING
}

function inMiddle(block: Block, room: number): Block {
  const above = Math.max(0, (room - block.height) / 2)
  return { height: room, draw: (top) => block.draw(top + above) }
}

function doesNotFit({ systems }: OrderModel, { width, height, preset }: Frame): string {
  return `This sheet has no room for the order: ${systems.length} systems on ${preset}, ${width} x ${height}. Ask for preset=auto, which grows, or choose fewer systems.`
}
