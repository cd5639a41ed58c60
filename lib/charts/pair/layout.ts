import { type Block, below, NOTHING, words } from '../../scene/block'
import { fitBlock } from '../../scene/fit'
import { type Frame, saysSummary } from '../../scene/frame'
import type { Plate } from '../../scene/plate'
import type { Scene } from '../../scene/scene'
import { sheetScene } from '../../scene/sheet'
import { aroundBlock } from './around'
import { describePair } from './describe'
import { headBlock } from './head'
import { lookOf, type PairLook } from './look'
import type { PairModel } from './model'
import { PAIR_PARTS, type PairPart } from './rows'
import { sectionBlock } from './section'
import { thumbScene } from './thumb'

/** What stands beside every pair. */
export const CAPTION =
  'Right is the last level of a scale, not the better one. Only what is known on both sides is compared.'

/** Draws the model on a sheet; a fixed one on which not even the names fit gets a sentence. */
export function layoutPair(model: PairModel, frame: Frame): Scene {
  const { title, full } = describePair(model)
  const about = { id: 'pair', language: model.dataset.language, title, description: full }
  if (!frame.parts.labels) return thumbScene(model, frame, about)
  return sheetScene(frame, {
    ...{ about, subtitle: model.summary, source: model.source },
    caption: [...(frame.density === 'talk' ? [] : [CAPTION]), ...model.remarks].join(' '),
    content: (box) => contentFor(model, frame, box),
    doesNotFit: doesNotFit(model, frame),
  })
}

/** What a sheet shows: how many rows of each part, and whether the last part stands below. */
type Shown = { rows: Record<PairPart, number>; around: boolean; look: PairLook }

function contentFor(model: PairModel, frame: Frame, box: Plate['box']): Block | null {
  const look = lookOf(frame, box, model.a.group || model.b.group)
  const all = { differ: Infinity, same: Infinity, unclear: Infinity, words: Infinity }
  if (!Number.isFinite(box.height))
    return contentOf(model, frame, { rows: all, around: true, look })
  return fitBlock({
    room: box.height,
    tries: tries(model, look),
    make: (shown) => contentOf(model, frame, shown),
    aired: (shown, air) => ({ ...shown, look: { ...shown.look, pad: shown.look.pad + air } }),
  })
}

/** From all there is to the names of the points alone: what is left out first is compared least. */
function* tries(model: PairModel, look: PairLook): Generator<Shown> {
  const bare = { ...look, named: false, places: false, brief: true }
  const rows = { differ: Infinity, same: Infinity, unclear: Infinity, words: Infinity }
  const sizes = look.named ? [look, { ...look, places: false }, bare] : [look]
  for (const tried of sizes) yield { rows, around: true, look: tried }
  for (const tried of sizes) yield { rows, around: false, look: tried }
  for (const part of ['words', 'same', 'unclear'] as const) {
    rows[part] = 0
    for (const tried of sizes) yield { rows: { ...rows }, around: false, look: tried }
  }
  for (let most = model.counts.differ - 1; most >= 0; most -= 1) {
    yield { rows: { ...rows, differ: most }, around: false, look: bare }
  }
}

function contentOf(model: PairModel, frame: Frame, { rows, around, look }: Shown): Block {
  const sections = PAIR_PARTS.map((part) => sectionBlock({ model, look, part, most: rows[part] }))
  return below([
    saysSummary(frame) ? summaryBlock(model, look) : NOTHING,
    headBlock(model, look),
    ...sections,
    around ? aroundBlock(model, look) : NOTHING,
  ])
}

/** On the page the summary stands in the picture, since its heading does not. */
function summaryBlock(
  { summary }: PairModel,
  { x, width, size, measure, stacked, pad }: PairLook,
): Block {
  const room = Math.min(width, size.summary * 52)
  const text = words({
    text: summary,
    x,
    width: stacked ? width : room,
    size: size.summary,
    face: 'body',
    fill: 'ink',
    leading: 1.38,
    measure,
  })
  return { height: text.height + 2 * pad, draw: text.draw }
}

function doesNotFit({ rows }: PairModel, { width, height, preset }: Frame): string {
  return `This sheet has no room for the pair: ${rows.length} points on ${preset}, ${width} x ${height}. Ask for preset=auto, which grows, or choose fewer dimensions.`
}
