import { type Block, below, NOTHING, space, words } from '../../scene/block'
import { type Frame, saysSummary } from '../../scene/frame'
import type { Plate } from '../../scene/plate'
import type { Scene } from '../../scene/scene'
import { sheetScene } from '../../scene/sheet'
import { captionOf } from './caption'
import { describeLikeness } from './describe'
import { listBlock } from './list'
import { type LikenessLook, lookOf } from './look'
import { mapBlock } from './map-block'
import type { LikenessModel } from './model'
import { besideWords } from './sentences'
import { thumbScene } from './thumb'

/** Draws the model on a sheet; a fixed one without room for a single row gets a sentence. */
export function layoutLikeness(model: LikenessModel, frame: Frame): Scene {
  const { title, full } = describeLikeness(model)
  const about = { id: 'likeness', language: model.dataset.language, title, description: full }
  if (!frame.parts.labels) return thumbScene(model, frame, about)
  return sheetScene(frame, {
    ...{ about, subtitle: model.summary, source: model.source },
    caption: [captionOf(model), ...model.remarks].join(' '),
    content: (box) => contentFor(model, frame, box),
    doesNotFit: doesNotFit(frame),
  })
}

/** What a sheet shows. */
type Shown = { look: LikenessLook; most: number; notes: boolean; room: number }

function contentFor(model: LikenessModel, frame: Frame, box: Plate['box']): Block | null {
  const look = lookOf(frame, box)
  const all = { look, most: Infinity, notes: true, room: box.height }
  if (!Number.isFinite(box.height)) return contentOf(model, frame, all)
  for (const shown of tries(model, all)) {
    const content = contentOf(model, frame, shown)
    if (content.height <= box.height) return spread(model, frame, { shown, content })
  }
  return null
}

/** From all there is to one row with its reasons by name alone. */
function* tries(model: LikenessModel, all: Shown): Generator<Shown> {
  const { look } = all
  for (const reasons of [Infinity, 6, 4, 3, 2]) yield { ...all, look: { ...look, reasons } }
  const named = { ...look, reasons: 'names', pad: look.pad * 0.6, brief: true } as const
  yield { ...all, look: { ...named, brief: look.brief } }
  yield { ...all, look: named }
  const least = { ...named, pad: look.pad * 0.4, ties: 'first' } as const
  yield { ...all, look: { ...least, pad: look.pad * 0.15 }, notes: false }
  for (let most = model.rows.length; most > 0; most -= 1) {
    yield { ...all, look: least, most, notes: false }
  }
}

type Fitted = { shown: Shown; content: Block }

/** The same with more air between its rows, as far as the sheet has room for it. */
function spread(model: LikenessModel, frame: Frame, { shown, content }: Fitted): Block {
  if (model.map) return content
  for (const air of [12, 9, 6, 3]) {
    const look = { ...shown.look, pad: shown.look.pad + air }
    const aired = contentOf(model, frame, { ...shown, look })
    if (aired.height <= shown.room) return aired
  }
  return content
}

function contentOf(model: LikenessModel, frame: Frame, shown: Shown): Block {
  const { look, most, notes, room } = shown
  const summary = saysSummary(frame) ? summaryBlock(model, look) : NOTHING
  const below_ = notes ? notesBlock(model, look) : NOTHING
  const left = room - summary.height - below_.height
  const main = model.map ? mapBlock(model, look, left) : listBlock(model, look, most)
  return below([summary, main, below_])
}

/** On the page the summary stands in the picture, since its heading does not. */
function summaryBlock({ summary }: LikenessModel, look: LikenessLook): Block {
  const { x, width, size, measure, pad } = look
  const room = Math.min(width, size.summary * 52)
  const set = { size: size.summary, face: 'body', fill: 'ink', leading: 1.38, measure } as const
  return below([words({ ...set, text: summary, x, width: room }), space(1.5 * pad)])
}

/** Whether the order holds, why bars and dashed lines part, and what the weights changed. */
function notesBlock({ rows, holds, changed }: LikenessModel, look: LikenessLook): Block {
  const { x, width, size, measure, pad } = look
  const room = Math.min(width, size.words * 62)
  const note = (title: string, text: string): Block =>
    text === ''
      ? NOTHING
      : below(
          [
            words({
              text: title,
              x,
              width: room,
              size: size.words,
              face: 'strong',
              fill: 'ink',
              measure,
            }),
            words({
              ...{ text, x, width: room, size: size.words, leading: 1.35 },
              ...{ face: 'body', fill: 'ink', measure },
            }),
            space(pad * 0.8),
          ],
          2,
        )
  return below([
    note('Does the order hold?', holds),
    note('Why may a bar end beside its dashed line?', besideWords(rows)),
    note('What the weights changed', changed),
  ])
}

function doesNotFit({ width, height, preset }: Frame): string {
  return `This sheet has no room for likeness: ${preset}, ${width} x ${height}. Ask for preset=auto, which grows, or choose fewer dimensions.`
}
