import { type Block, below, NOTHING, rule, space, words } from '../../scene/block'
import { type Frame, saysSummary } from '../../scene/frame'
import type { Box } from '../../scene/scene'
import { type Head, headBlock } from './head-block'
import { type CoverageLook, DENSITIES, type Density, lookOf } from './look'
import type { CoverageModel, CoveragePart } from './model'
import type { Counted } from './options'
import { rowBlock } from './row-block'
import type { CoverageRow } from './rows'
import { absentWords, missingWords, PART_TITLES, partNote, summaryOf } from './words'

type Sheet = { model: CoverageModel; frame: Frame; box: Box }

/** What a sheet shows: the parts, the most rows of each, and how close they stand. */
type Shown = { parts: readonly CoveragePart[]; most: number; density: Density }

/** All that the sheet has room for, which is everything where it grows; null: not one row of a part. */
export function contentFor(sheet: Sheet): Block | null {
  const { parts } = sheet.model
  const room = sheet.box.height
  if (!Number.isFinite(room)) return contentOf(sheet, { parts, most: Infinity, density: 'wide' })
  for (const left of sparing(parts)) {
    for (const density of DENSITIES) {
      const content = contentOf(sheet, { parts: left, most: Infinity, density })
      if (content.height <= room) return content
    }
  }
  return firstRows(sheet)
}

/** The order in which a sheet without room does without a part. */
const SPARED: readonly Counted[] = ['dimensions', 'assessors']

/** The parts, then the same without those that can be spared, as long as one is left. */
function sparing(parts: readonly CoveragePart[]): (readonly CoveragePart[])[] {
  const sets = [0, 1, 2].map((gone) =>
    parts.filter(({ id }) => !SPARED.slice(0, gone).includes(id)),
  )
  return parts.length === 1 ? [parts] : sets
}

/** As many rows of the first part as fit, found by halving. */
function firstRows(sheet: Sheet): Block | null {
  const parts = sheet.model.parts.slice(0, 1)
  let [fitting, most]: [Block | null, number] = [null, 0]
  let beyond = parts[0]?.rows.length ?? 0
  while (beyond - most > 1) {
    const tried = Math.floor((most + beyond) / 2)
    const content = contentOf(sheet, { parts, most: tried, density: 'bare' })
    if (content.height <= sheet.box.height) [fitting, most] = [content, tried]
    else beyond = tried
  }
  return fitting
}

function contentOf({ model, frame, box }: Sheet, { parts, most, density }: Shown): Block {
  const { staleAfter } = model
  const summary = saysSummary(frame) ? summaryOf(model) : ''
  const whole = density === 'bare' && summary === '' ? [] : [model.whole]
  const rows = [...whole, ...parts.flatMap((part) => part.rows.slice(0, most))]
  const look = lookOf({ rows, staleAfter }, { frame, box, density })
  // where one part stands alone its heading needs no line of its own
  const lone = !look.repeat && look.figures !== null && parts.length === 1 ? parts[0] : undefined
  return below([
    summaryBlock(look, summary),
    headBlock(look, lone ? headOf(model, look, lone) : NO_HEAD, true),
    space(look.figures === null ? 0 : 4),
    rule(look.x, look.width, INK_RULE),
    ...whole.map((row) => rowBlock(model, look, row)),
    ...(whole.length > 0 ? [rule(look.x, look.width, INK_RULE)] : []),
    ...parts.flatMap((part, index) => [
      ...(index === 0 ? [] : [rule(look.x, look.width, INK_RULE)]),
      ...(lone ? [] : [space(look.pad), headBlock(look, headOf(model, look, part), look.repeat)]),
      ...(lone ? [] : [space(look.pad * 0.5)]),
      rowsBlock(model, look, part.rows.slice(0, most)),
      space(look.pad),
    ]),
    leftOut(look, model, { parts, most }),
  ])
}

const INK_RULE = { stroke: 'ink2', strokeWidth: 1.2 } as const
const NO_HEAD: Head = { title: '', note: '' }

function headOf(model: CoverageModel, { talk }: CoverageLook, { id }: CoveragePart): Head {
  return { title: PART_TITLES[id], note: talk ? '' : partNote(model, id) }
}

/** Rows with a hairline between them. */
function rowsBlock(model: CoverageModel, look: CoverageLook, rows: readonly CoverageRow[]): Block {
  const hair = rule(look.x, look.width, { stroke: 'rule', strokeWidth: 1 })
  return below(
    rows.flatMap((row, index) => {
      const block = rowBlock(model, look, row)
      return index === 0 ? [block] : [hair, block]
    }),
  )
}

/** What the sheet does without, by name. */
function leftOut(
  { x, width, size, measure }: CoverageLook,
  model: CoverageModel,
  { parts, most }: Pick<Shown, 'parts' | 'most'>,
): Block {
  const missing = parts.flatMap(({ rows }) => rows.slice(most).map(({ name }) => name))
  const gone = model.parts.filter((part) => !parts.includes(part)).map(({ id }) => id)
  const said = [
    ...(missing.length > 0 ? [missingWords(missing)] : []),
    ...(gone.length > 0 ? [absentWords(gone)] : []),
  ]
  return words({
    text: said.join(' '),
    x,
    width,
    size: size.figure,
    face: 'body',
    fill: 'ink',
    measure,
  })
}

/** On the page the summary stands in the picture, since its heading does not. */
function summaryBlock({ x, width, size, measure, pad }: CoverageLook, text: string): Block {
  const room = Math.min(width, size.summary * 60)
  const set = { text, x, width: room, size: size.summary, leading: 1.38, measure } as const
  const block = words({ ...set, face: 'body', fill: 'ink' })
  return block.height === 0 ? NOTHING : { ...block, height: block.height + pad }
}
