import { type Block, below, NOTHING, words } from '../../scene/block'
import { fitBlock } from '../../scene/fit'
import { type Frame, saysSummary } from '../../scene/frame'
import type { Plate } from '../../scene/plate'
import type { Scene } from '../../scene/scene'
import { sheetScene } from '../../scene/sheet'
import { describeReadings } from './describe'
import { listBlock, readersAbove } from './list-block'
import { briefly, lookOf, type ReadingsLook } from './look'
import type { ReadingsModel } from './model'
import { overviewBlock } from './overview'
import { thumbScene } from './thumb'

/** What stands beside every picture of readings. */
export const CAPTION =
  'Every reading stands, and none is settled here. Where one assessor is silent there is no dispute.'

/** Draws the model on a sheet; a fixed one on which not even the names fit gets a sentence. */
export function layoutReadings(model: ReadingsModel, frame: Frame): Scene {
  const { title, full } = describeReadings(model)
  const about = { id: 'readings', language: model.dataset.language, title, description: full }
  if (!frame.parts.labels) return thumbScene(model, frame, about)
  return sheetScene(frame, {
    ...{ about, subtitle: model.summary, source: model.source },
    caption: [...(frame.density === 'talk' ? [] : [CAPTION]), ...model.remarks].join(' '),
    content: (box) => contentFor(model, frame, box),
    doesNotFit: doesNotFit(model, frame),
  })
}

/** What a sheet shows: whether the overview stands above, and how many rows of the list. */
type Shown = { overview: boolean; most: number; look: ReadingsLook }

function contentFor(model: ReadingsModel, frame: Frame, box: Plate['box']): Block | null {
  const look = lookOf(frame, box, model.why)
  if (!Number.isFinite(box.height))
    return contentOf(model, frame, { overview: true, most: Infinity, look })
  return fitBlock({
    room: box.height,
    tries: tries(model, look),
    make: (shown) => contentOf(model, frame, shown),
    aired: (shown, air) => ({ ...shown, look: { ...shown.look, pad: shown.look.pad + air } }),
  })
}

/** From all there is to the names of the cells alone. */
function* tries(model: ReadingsModel, look: ReadingsLook): Generator<Shown> {
  const bare = { ...look, reasons: 0 }
  const brief = briefly(look, model.lens === null && readersAbove(model) === null)
  const most = Infinity
  yield { overview: true, most, look }
  if (model.disputed > 0) {
    yield { overview: false, most, look }
    yield { overview: true, most, look: bare }
    yield { overview: false, most, look: bare }
    yield { overview: true, most, look: brief }
  }
  const listed = model.sections.reduce((sum, { disputes }) => sum + disputes.length, 0)
  for (let rows = listed; rows >= 0; rows -= 1) yield { overview: false, most: rows, look: brief }
}

function contentOf(model: ReadingsModel, frame: Frame, { overview, most, look }: Shown): Block {
  return below([
    saysSummary(frame) ? summaryBlock(model, look) : NOTHING,
    overview ? overviewBlock(model, look) : NOTHING,
    listBlock({ model, look, most }),
  ])
}

/** On the page the summary stands in the picture, since its heading does not. */
function summaryBlock({ summary }: ReadingsModel, look: ReadingsLook): Block {
  const { x, width, size, stacked, measure, pad } = look
  const text = words({
    ...{ text: summary, x, width: stacked ? width : Math.min(width, size.summary * 52) },
    ...{ size: size.summary, face: 'body', fill: 'ink', leading: 1.38, measure },
  })
  return { height: text.height + 2 * pad, draw: text.draw }
}

function doesNotFit({ disputed }: ReadingsModel, { width, height, preset }: Frame): string {
  return `This sheet has no room for the readings: ${disputed} cells in dispute on ${preset}, ${width} x ${height}. Ask for preset=auto, which grows, or choose fewer systems or dimensions.`
}
