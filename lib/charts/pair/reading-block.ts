import { type Block, below, words } from '../../scene/block'
import {
  disputedGlyph,
  levelGlyph,
  notApplicableGlyph,
  notAssessedGlyph,
  rangeGlyph,
  unknownGlyph,
} from '../../scene/glyph'
import type { SceneNode } from '../../scene/scene'
import { count, listWords } from '../../words'
import type { Column, PairLook } from './look'
import { isCrowd, isOff } from './marks'
import type { PairCell, PairReading } from './reading'
import type { PairRow } from './rows'

export type ReadingInput = {
  row: PairRow
  reading: PairReading
  look: PairLook
  column: Column
  /** Towards which edge the words stand: those of A at the right, next to the scale. */
  anchor: 'start' | 'end'
}

/** The most lines of a text; it is read in full on the page. */
const MOST_TEXT = 5

/** Glyph and words of a side, and below them the places where it is said. */
export function readingBlock({ row, reading, look, column, anchor }: ReadingInput): Block {
  const { measure, size } = look
  const glyph = glyphOf(row, reading, look)
  const taken = glyph === null ? 0 : look.glyph + 7
  const edge = anchor === 'end' ? column.x + column.width : column.x
  const inner = anchor === 'end' ? edge - taken : edge + taken
  const key = keyOf(row, reading)
  const quiet = reading.cells.every(isOff)
  const set = { x: inner, width: column.width - taken, anchor, measure, key } as const
  const small = { ...set, size: size.place, face: 'body', fill: 'ink2' } as const
  const said =
    reading.parts.length > 1
      ? partsBlock(reading, { set, look })
      : words({
          ...set,
          ...{ text: reading.words, size: size.words },
          ...(quiet
            ? ({ face: 'remark', fill: 'ink2' } as const)
            : ({ face: 'label', fill: 'ink' } as const)),
          ...(row.part === 'words' ? { lines: MOST_TEXT } : {}),
        })
  // several readings need no word that they are several
  const remark = words({ ...small, text: reading.parts.length > 1 ? '' : reading.remark })
  const places = look.places ? placeBlock(reading, small) : null
  const text = below([said, remark, ...(places ? [places] : [])], 1)
  return {
    height: Math.max(text.height, glyph === null ? 0 : look.glyph),
    draw: (top) => {
      const x = anchor === 'end' ? edge - look.glyph : edge
      const y = top + (size.words * 1.2 - look.glyph) / 2
      return [...(glyph === null ? [] : [glyph({ x, y, key })]), ...text.draw(top)]
    },
  }
}

/** The cell of a system; of a group its dimension. */
function keyOf({ id }: PairRow, { cells }: PairReading): string {
  const [first] = cells
  return cells.length === 1 && first ? first.key : `/${id}`
}

type Small = Omit<Parameters<typeof words>[0], 'text'>

/** More names than these are counted: the table has all. */
const MOST_NAMES = 4
type Part = PairReading['parts'][number]
type Set = Omit<Parameters<typeof words>[0], 'text' | 'size' | 'face' | 'fill'>

/** Of a crowd only the readings of most systems are listed; the table has all. */
const MOST_PARTS = 3

function partsBlock({ parts, cells }: PairReading, at: { set: Set; look: PairLook }): Block {
  const ordered = isCrowd(cells)
    ? [...parts].sort((a, b) => b.names.length - a.names.length)
    : parts
  const shown = ordered.slice(0, isCrowd(cells) ? MOST_PARTS : parts.length)
  const rest = ordered.slice(shown.length)
  const systems = rest.reduce((sum, { names }) => sum + names.length, 0)
  const text = `${count(rest.length, 'other reading')}, of ${count(systems, 'system')}`
  const more = { ...at.set, text, size: at.look.size.place, face: 'remark', fill: 'ink2' } as const
  return below(
    [...shown.map((part) => partBlock(part, at)), ...(rest.length > 0 ? [words(more)] : [])],
    2,
  )
}

/** One of several readings of a group, and below it who says so. */
function partBlock(
  { words: text, names }: Part,
  { set, look }: { set: Set; look: PairLook },
): Block {
  const { size } = look
  const who = names.length > MOST_NAMES ? count(names.length, 'system') : listWords(names)
  return below([
    words({ ...set, text, size: size.words, face: 'label', fill: 'ink' }),
    words({ ...set, text: who, size: size.place, face: 'body', fill: 'ink2' }),
  ])
}

/** As many places as one line holds, and how many there are besides; else their number. */
function placeBlock({ cells }: PairReading, small: Small): Block | null {
  const all = [...new Set(cells.flatMap((cell) => cell.claims.flatMap(({ places }) => places)))]
  if (all.length === 0 || cells.length > 1) return null
  const fits = (text: string) => small.measure(text, small.face, small.size) <= small.width
  const written = all.map((_, index) => {
    const rest = all.length - index - 1
    return `${all.slice(0, index + 1).join('; ')}${rest === 0 ? '' : ` + ${rest} more`}`
  })
  return words({ ...small, text: written.findLast(fits) ?? count(all.length, 'place'), lines: 1 })
}

type Place = { x: number; y: number; key: string }
type Glyph = (place: Place) => SceneNode

/** The core of a scale; of other values only the sign of a missing one. Null: no glyph. */
function glyphOf(
  { scale }: PairRow,
  { cells, settled }: PairReading,
  { glyph }: PairLook,
): Glyph | null {
  const cell = speaking(cells, settled)
  if (cell === null) return null
  const levels = scale.kind === 'levels' ? scale.labels.length : null
  const size = levels !== null && levels > 5 ? Math.max(20, glyph) : glyph
  switch (cell.state) {
    case 'unknown':
      return (place) => unknownGlyph({ ...place, size })
    case 'not-assessed':
      return (place) => notAssessedGlyph({ ...place, size })
    case 'not-applicable':
      return (place) => notApplicableGlyph({ ...place, size })
    default:
      return levels === null ? null : (place) => coreGlyph(cell, { ...place, size, levels })
  }
}

/** The cell whose glyph stands for a side: its only one, or of a group that agrees one that is known. */
function speaking(cells: readonly PairCell[], settled: boolean): PairCell | null {
  if (cells.length === 1) return cells[0] ?? null
  return settled
    ? (cells.find(({ state, weak }) => state === 'known' && !weak) ??
        cells.find(({ state }) => state === 'known') ??
        null)
    : null
}

function coreGlyph(
  { state, ranks, weak }: PairCell,
  at: Place & { size: number; levels: number },
): SceneNode {
  const [low = 1, high = low] = [ranks[0], ranks.at(-1)]
  if (state === 'disputed') return disputedGlyph({ ...at, low, high })
  return state === 'range'
    ? rangeGlyph({ ...at, low, high, weak })
    : levelGlyph({ ...at, rank: low, weak })
}
