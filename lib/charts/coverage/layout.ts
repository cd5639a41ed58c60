import { type Block, below, NOTHING, rule, space, words } from '../../scene/block'
import type { Frame } from '../../scene/frame'
import { type Plate, plate } from '../../scene/plate'
import { refusalScene } from '../../scene/refusal'
import type { Scene } from '../../scene/scene'
import { describeCoverage } from './describe'
import { headBlock } from './head-block'
import { type CoverageLook, lookOf } from './look'
import type { CoverageModel, CoveragePart } from './model'
import type { Counted } from './options'
import { rowBlock } from './row-block'
import { thumbScene } from './thumb'
import { absentWords, CAPTION, missingWords, PART_TITLES, partNote, summaryOf } from './words'

/** Draws the model on a sheet; a fixed one on which not one row fits gets a sentence. */
export function layoutCoverage(model: CoverageModel, frame: Frame): Scene {
  const { title, full } = describeCoverage(model)
  const about = { id: 'coverage', language: model.dataset.language, title }
  if (!frame.parts.labels) return thumbScene(model, frame, { ...about, description: full })
  const talk = frame.density === 'talk'
  const around = plate(frame, {
    ...{ title, subtitle: summaryOf(model), source: model.source, arrange: 'top' },
    caption: talk ? SHORT_CAPTION : [CAPTION, ...model.remarks].join(' '),
  })
  const content = contentFor(model, frame, around)
  if (content === null) return refusalScene(frame, { ...about, sentence: doesNotFit(model, frame) })
  const rest = around.close(content.height)
  return {
    ...{ ...about, description: full, width: frame.width, height: rest.height },
    nodes: [...around.nodes, ...content.draw(around.box.y), ...rest.nodes],
  }
}

const SHORT_CAPTION = 'Figures count cells: one system on one dimension. More known is not better.'

/** What a sheet shows: the parts, and the most rows of each. */
type Shown = { parts: readonly CoveragePart[]; most: number; look: CoverageLook }

function contentFor(model: CoverageModel, frame: Frame, { box }: Plate): Block | null {
  const look = lookOf(model, frame, box)
  const { parts } = model
  if (!Number.isFinite(box.height)) {
    return contentOf(model, frame, { parts, most: Infinity, look })
  }
  for (const shown of tries(parts, look)) {
    const content = contentOf(model, frame, shown)
    if (content.height <= box.height) return content
  }
  return null
}

/** The order in which a sheet without room does without a part. */
const SPARED: readonly Counted[] = ['dimensions', 'assessors']

/** From all there is to one row of one part. */
function* tries(parts: readonly CoveragePart[], look: CoverageLook): Generator<Shown> {
  const tight = { ...look, repeat: false, row: look.size.figure * 1.25, pad: look.pad * 0.5 }
  const looks = [look, { ...tight, row: look.row, pad: look.pad }, tight]
  const spared = SPARED.filter((id) => parts.some((part) => part.id !== id))
  for (let gone = 0; gone <= spared.length; gone += 1) {
    const left = parts.filter(({ id }) => parts.length === 1 || !spared.slice(0, gone).includes(id))
    for (const each of looks) yield { parts: left, most: Infinity, look: each }
  }
  const [first] = parts
  if (!first) return
  for (let most = first.rows.length - 1; most > 0; most -= 1) {
    yield { parts: [first], most, look: tight }
  }
}

function contentOf(model: CoverageModel, frame: Frame, { parts, most, look }: Shown): Block {
  const { whole } = model
  const summary = frame.parts.title ? '' : summaryOf(model)
  const gone = model.parts.filter((part) => !parts.includes(part)).map(({ id }) => id)
  const top = [
    summaryBlock(look, summary),
    headBlock(look, { title: '', note: '' }, true),
    space(look.figures === null ? 0 : 4),
    rule(look.x, look.width, { stroke: 'ink2', strokeWidth: 1.2 }),
    rowBlock(model, look, whole),
  ]
  const rest = parts.map((part) => partBlock(model, look, { part, most }))
  const absent = gone.length === 0 ? NOTHING : sentence(look, absentWords(gone))
  return below([...top, ...rest, absent])
}

function partBlock(
  model: CoverageModel,
  look: CoverageLook,
  { part, most }: { part: CoveragePart; most: number },
): Block {
  const drawn = part.rows.slice(0, most)
  const missing = part.rows.slice(drawn.length).map(({ name }) => name)
  const note = look.talk ? '' : partNote(model, part.id)
  const hair = rule(look.x, look.width, { stroke: 'rule', strokeWidth: 1 })
  return below([
    rule(look.x, look.width, { stroke: 'ink2', strokeWidth: 1.2 }),
    space(look.pad),
    headBlock(look, { title: PART_TITLES[part.id], note }, look.repeat),
    space(look.pad * 0.5),
    ...drawn.flatMap((row, index) =>
      index === 0 ? [rowBlock(model, look, row)] : [hair, rowBlock(model, look, row)],
    ),
    missing.length === 0 ? NOTHING : sentence(look, missingWords(missing)),
    space(look.pad),
  ])
}

/** On the page the summary stands in the picture, since its heading does not. */
function summaryBlock({ x, width, size, measure, pad }: CoverageLook, text: string): Block {
  const room = Math.min(width, size.summary * 60)
  const set = { text, x, width: room, size: size.summary, leading: 1.38, measure } as const
  const block = words({ ...set, face: 'body', fill: 'ink' })
  return block.height === 0 ? NOTHING : { ...block, height: block.height + pad }
}

function sentence({ x, width, size, measure }: CoverageLook, text: string): Block {
  return below([
    space(4),
    words({ text, x, width, size: size.figure, face: 'body', fill: 'ink', measure }),
  ])
}

function doesNotFit({ parts }: CoverageModel, { width, height, preset }: Frame): string {
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0)
  return `This sheet has no room for the coverage: ${rows} rows on ${preset}, ${width} x ${height}. Ask for preset=auto, which grows, or choose fewer systems.`
}
