import type { Box } from '../../scene/scene'
import { type Band, bandsOf, startsOf, stretchSum } from './bands'
import { DOT, type GlyphColumns, glyphColumns, overhang, pitches } from './glyph-columns'
import { fitsFlat, flatHeight, groupsHeight } from './glyph-heads'
import type { Grid } from './grid'
import type { Pen } from './pen'
import { placeRows, titlesHeight } from './place-rows'
import { rowHead, rowHeadWidth } from './row-head'
import type { Look, PlacedBand, PlacedColumn, Sheet } from './sheet'
import { headTexts, slantedHeight } from './slanted'
import { signRoom } from './versus-sign'
import { sum } from './words-columns'

const ROW = 34
/** On a phone, where fingers point. */
const TOUCH_ROW = 44
export const NARROW = 420
const ROW_PADDING = 5
const BAND_GAP = 30
const WIDEST_HEAD = 200
const HEAD_SHARE = 0.42
/** A system's marker between its turned name and the first row. */
export const MARKER_ROW = 18
/** The row of a dot: the least that can be pointed at. */
const DOT_ROW = 24
/** On a sheet of fixed height rows take the room there is, within these limits. */
const LEAST_ROW = 24
const MOST_ROW = 52

type Input = {
  grid: Grid
  sentence: string
  pen: Pen
  box: Box
  look: Look
  /** Whether systems are compared with one of them. */
  compared: boolean
}
type Frame = {
  headWidth: number
  columns: GlyphColumns
  bands: { band: Band; columns: PlacedColumn[] }[]
  slanted: boolean
  texts: ReturnType<typeof headTexts>
}

/** Glyphs or dots alone, under turned heads; more columns than fit stand in bands below each other. */
export function glyphSheet(input: Input): Sheet {
  const { grid, pen, box } = input
  const frame = columnsFrame(input)
  const row = rowPitch(input, frame)
  const pitch = Math.min(...frame.bands.flatMap((band) => band.columns.map(({ width }) => width)))
  const sign = signBeside(input)
  const glyph = input.look === 'dots' ? pen.scaled(DOT) : glyphSize(row, pitch - sign)
  let y = box.y
  const bands = frame.bands.map(({ band, columns }) => {
    const placed = placeBand(input, { ...frame, band, placed: columns, row, y })
    y = placed.bottom + pen.scaled(BAND_GAP)
    return placed
  })
  return {
    mode: 'glyphs',
    look: input.look,
    grid,
    x: box.x,
    headWidth: frame.headWidth,
    glyph,
    sign,
    slanted: frame.slanted,
    headTexts: frame.texts,
    bands,
    bottom: bands.at(-1)?.bottom ?? box.y,
  }
}

function columnsFrame(input: Input): Frame {
  const { grid, pen, box, look } = input
  const most = Math.min(pen.scaled(WIDEST_HEAD), box.width * HEAD_SHARE)
  const headWidth = rowHeadWidth(grid.rows.heads, 'glyphs', { pen, most })
  const texts = headTexts(grid.columns.heads, pen)
  const columns = glyphColumns(grid, { pen, beside: signBeside(input), dots: look === 'dots' })
  const room = box.width - headWidth
  const starts = startsOf(grid.columns.groups)
  const plain = stretchSum(columns.least)
  const turned = (from: number, to: number) =>
    plain(from, to) + overhang(columns.least.slice(from, to), texts.slice(from, to), pen)
  const count = columns.least.length
  const place = (slanted: boolean) =>
    bandsOf({ count, width: slanted ? turned : plain, room, groupStarts: starts }).map((band) => {
      const heads = slanted ? texts.slice(band.from, band.to) : null
      return { band, columns: pitches(columns, band, { room, heads, pen, x: box.x + headWidth }) }
    })
  const flat = place(false)
  const slanted = !flat.every(({ band, columns: placed }) => fitsFlat(grid, band, { placed, pen }))
  return { headWidth, columns, bands: slanted ? place(true) : flat, slanted, texts }
}

/** What is kept beside each glyph for a sign against the reference. */
function signBeside({ compared, pen }: Input): number {
  return compared ? signRoom('same', pen) : 0
}

/** The height of a row: what the sheet has room for, or the usual one where it may grow. */
function rowPitch(input: Input, frame: Frame): number {
  const { grid, pen, box, sentence } = input
  const dots = input.look === 'dots'
  if (!Number.isFinite(box.height)) {
    if (dots) return pen.scaled(DOT_ROW)
    return box.width < NARROW ? TOUCH_ROW : pen.scaled(ROW)
  }
  const heads = frame.bands.map(({ band, columns }) =>
    headHeight(input, { ...frame, band, placed: columns }),
  )
  const titles = titlesHeight({ axis: grid.rows, sentence, width: box.width }, pen)
  const gaps = pen.scaled(BAND_GAP) * (frame.bands.length - 1)
  const room = box.height - sum(heads) - gaps - titles * frame.bands.length
  const pitch = room / (frame.bands.length * Math.max(1, grid.rows.heads.length))
  const most = pen.scaled(dots ? DOT_ROW : MOST_ROW)
  return Math.floor(Math.min(most, Math.max(leastRow(pen), pitch)))
}

function leastRow(pen: Pen): number {
  return pen.density === 'talk' ? LEAST_ROW + 4 : LEAST_ROW
}

/** The largest core with air around it in a cell. */
function glyphSize(row: number, pitch: number): number {
  const fits = (size: number) => row >= size * 1.6 && pitch >= size * 1.36
  return [40, 32, 28, 24].find(fits) ?? (row < 28 || pitch < 24 ? 16 : 20)
}

type Place = Pick<Frame, 'headWidth' | 'texts' | 'slanted'> & { band: Band; placed: PlacedColumn[] }

function headHeight({ grid, pen }: Input, { band, placed, slanted, texts }: Place): number {
  const groups = slanted ? 0 : groupsHeight(grid, band, { placed, pen })
  const marker = grid.systemsAcross ? pen.scaled(MARKER_ROW) : 0
  const heads = slanted
    ? slantedHeight(texts.slice(band.from, band.to), pen)
    : flatHeight(grid, band, { placed, pen })
  return Math.ceil(groups + heads + marker)
}

function placeBand(input: Input, place: Place & { row: number; y: number }): PlacedBand {
  const { grid, pen, box, sentence } = input
  const { band, placed, headWidth, row, y } = place
  const height = headHeight(input, place)
  const last = placed.at(-1)
  const right = last ? last.x + last.width : box.x + headWidth
  const heights = grid.rows.heads.map((head) => {
    const named = rowHead(head, 'glyphs', { pen, width: headWidth }).height
    return Math.max(row, Math.ceil(named + 2 * ROW_PADDING))
  })
  const stretch = { axis: grid.rows, sentence, heights, y: y + height, width: right - box.x }
  const rows = placeRows(stretch, pen)
  const end = rows.at(-1)
  return {
    ...band,
    y,
    headHeight: height,
    groupHeight: place.slanted ? 0 : groupsHeight(grid, band, { placed, pen }),
    columns: placed,
    rows,
    right,
    bottom: end ? end.y + end.height : y + height,
  }
}
