import { type Cell, cellKey } from '../../dataset/cell'
import type { CellState } from '../../dataset/cell-state'
import type { Dimension } from '../../dataset/schema'
import { dimensionType, formatValue } from '../../dimensions'
import type { Slot } from '../../scene/scene'
import { cellWords, claimWords } from '../../view/cell-words'
import { type CellClaim, claimsOf } from '../../view/claims'
import type { ShownSystem, View } from '../../view/view'
import { count, listWords, STATE_WORDS, WEAK_WORD } from '../../words'
import type { Side } from './sides'

/** What one system of a side says on a dimension. */
export type PairCell = {
  key: string
  system: string
  name: string
  slot: Slot
  state: CellState
  weak: boolean
  /** Something is said, and no place in a source is named for it. */
  unproved: boolean
  words: string
  /** The same with the short names of levels. */
  short: string
  /** The ranks read on a scale; two for a range and, at least, for a dispute. Empty off a scale. */
  ranks: number[]
  claims: CellClaim[]
}

/** What a side says on a dimension. Only one that is settled is compared. */
export type PairReading = {
  words: string
  /** What is said of a group besides: who is silent, who differs. Empty: nothing. */
  remark: string
  settled: boolean
  /** Of a group that is not of one mind: each reading, as short as it goes, with those who say so. */
  parts: { words: string; names: string[] }[]
  cells: PairCell[]
}

/** A reading with the cell that speaks for its side; null where the side is not settled. */
export type SideReading = { reading: PairReading; said: Cell | null }

/** The reading of a side: of one system its cell, of a group the set of its cells. */
export function readSide(view: View, dimension: Dimension, side: Side): SideReading {
  const cells = side.systems.flatMap((system) => {
    const cell = view.cells[cellKey(system.id, dimension.id)]
    return cell ? [{ cell, drawn: pairCell(view, { dimension, system, cell }) }] : []
  })
  const [first] = cells
  const drawn = cells.map((each) => each.drawn)
  if (cells.length === 1 && first) {
    const settled = first.cell.state === 'known'
    const reading = { words: first.drawn.words, remark: '', settled, parts: [], cells: drawn }
    return { reading, said: settled ? first.cell : null }
  }
  return ofMany(dimension, cells)
}

type Read = { cell: Cell; drawn: PairCell }
const MISSING: readonly CellState[] = ['unknown', 'not-assessed', 'not-applicable']

/** Settled where all who are known agree and none is in dispute or between two levels. */
function ofMany(dimension: Dimension, cells: Read[]): SideReading {
  const drawn = cells.map((each) => each.drawn)
  const said = cells.filter(({ cell }) => !MISSING.includes(cell.state))
  const [first] = said
  const settled =
    first !== undefined && said.every(({ cell }) => agrees(dimension, first.cell, cell))
  if (!settled || !first) {
    const remark = said.length === 0 ? '' : 'not one reading'
    const parts = partsOf(drawn, 'short')
    return {
      reading: { words: setWords(drawn), remark, settled: false, parts, cells: drawn },
      said: null,
    }
  }
  const silent = cells.filter((each) => !said.includes(each)).map((each) => each.drawn)
  const remark =
    silent.length === 0
      ? `all ${cells.length}`
      : `${count(said.length, 'system')}; ${setWords(silent)}`
  // a reading is weak if all that carry it are
  const cell = said.find((each) => !each.drawn.weak)?.cell ?? first.cell
  return {
    reading: { words: cellWords(dimension, cell), remark, settled, parts: [], cells: drawn },
    said: cell,
  }
}

function agrees(dimension: Dimension, a: Cell, b: Cell): boolean {
  if (a.state !== 'known' || b.state !== 'known') return false
  // two texts never contradict each other, but one does not stand for the other either
  if (dimension.type === 'text') return a.value === b.value
  return dimensionType(dimension).agree(a.value, b.value)
}

/** `no single owner (Bitcoin and Ethereum); a foundation (Linux)`: each words with those who say so. */
function setWords(cells: readonly PairCell[]): string {
  const parts = partsOf(cells, 'words')
  return parts.map(({ words, names }) => `${words} (${listWords(names)})`).join('; ')
}

/** What is said, each once, in the order in which it is first met. */
function partsOf(cells: readonly PairCell[], length: 'words' | 'short'): PairReading['parts'] {
  const said = [...new Set(cells.map((cell) => cell[length]))]
  return said.map((words) => {
    const names = cells.filter((cell) => cell[length] === words).map(({ name }) => name)
    return { words, names }
  })
}

type CellInput = { dimension: Dimension; system: ShownSystem; cell: Cell }

function pairCell(view: View, { dimension, system, cell }: CellInput): PairCell {
  return {
    key: cellKey(system.id, dimension.id),
    system: system.id,
    name: system.name,
    slot: system.slot,
    state: cell.state,
    weak: 'weak' in cell && cell.weak,
    unproved: cell.unproved,
    words: cellWords(dimension, cell),
    short: shortWords(dimension, cell),
    ranks: dimension.type === 'ordinal' ? ranksOf(cell) : [],
    claims: claimsOf(view, dimension, cell),
  }
}

/** Of a scale the short names of its levels; else all words. */
function shortWords(dimension: Dimension, cell: Cell): string {
  if (dimension.type !== 'ordinal') return cellWords(dimension, cell)
  if (cell.state === 'disputed') {
    return `${STATE_WORDS.disputed}: ${claimWords(dimension, cell.claims, 'short').join(' or ')}`
  }
  return cell.state === 'known'
    ? `${formatValue(dimension, cell.value, 'short')}${cell.weak ? `, ${WEAK_WORD}` : ''}`
    : cellWords(dimension, cell)
}

function ranksOf(cell: Cell): number[] {
  switch (cell.state) {
    case 'known':
      return numbers([cell.value])
    case 'range':
      return [cell.low, cell.high]
    case 'disputed': {
      const ranks = cell.claims.flatMap((claim) => ('range' in claim ? claim.range : [claim.value]))
      return [...new Set(numbers(ranks))].sort((a, b) => a - b)
    }
    default:
      return []
  }
}

function numbers(values: readonly unknown[]): number[] {
  return values.filter((each) => typeof each === 'number')
}
