import type { CellState } from '../../dataset/cell-state'
import type { Slot } from '../../scene/scene'
import { marksAbout } from '../../view/marks'
import { lensName, sourceLine } from '../../view/source-line'
import type { Versus } from '../../view/table/table-view'
import type { View } from '../../view/view'
import type { Notes } from '../chart-kind'
import { type Reference, referenceOf } from './against'
import { type Arranged, arrangedOf } from './arranged'
import type { CellText } from './cell-text'
import { cellsOf } from './cells'
import { type Columns, columnsOf } from './columns'
import type { Initial } from './initials'
import type { Mark } from './mark'
import { matrixNotes } from './notes'
import type { MatrixOptions } from './options'
import { type Ranking, rankingOf } from './ranking'
import { pinnedOf, type RowGroups, rowGroupsOf } from './row-groups'
import { rowsOf } from './rows'
import { selectionOf } from './selection'
import type { Tally } from './tally'

export type MatrixRow = {
  id: string
  name: string
  bracket: string | null
  slot: Slot
  /** The name of an earlier row that says the same in every cell. */
  sameAs: string | null
}

export type MatrixColumn = {
  id: string
  /** Key of the head; null for the layer column, which is no dimension. */
  key: string | null
  label: string
  short: string
  /** What stands under the head where there is no tally. */
  note: string
  tally: Tally | null
}

/** Neighbouring columns of one group; `first` is the id of the first. */
export type MatrixGroup = { label: string; first: string; columns: number }

export type MatrixCell = {
  key: string
  state: CellState | 'layers'
  weak: boolean
  /** In full, as in the table. */
  words: string
  /** As it is drawn in words. */
  text: CellText
  /** As it is drawn as a glyph. */
  mark: Mark
  /** How it stands to the cell of the reference; null without one, and where nothing is compared. */
  versus: Versus | null
  /** False where a search or a state filter passes it by: drawn quietly. */
  hit: boolean
}

/** What a matrix says, without pixels. Plain JSON; rows are systems, whatever way round it is drawn. */
export type MatrixModel = {
  dataset: { id: string; title: string; version: string; language: string }
  /** The name of the one assessor who is heard; null: all. */
  lens: string | null
  options: MatrixOptions
  groups: MatrixGroup[]
  columns: MatrixColumn[]
  rows: MatrixRow[]
  /** By row, then column. */
  cells: MatrixCell[][]
  /** Cells of dimensions by state; the layer column is not counted. */
  counts: Record<CellState, number>
  ranking: Ranking | null
  /** Null: the systems are not grouped. */
  rowGroups: RowGroups | null
  /** How many of the first rows and columns are pinned. */
  pinned: { rows: number; columns: number }
  /** With which system the others are compared; null: none. */
  reference: Reference | null
  /** What is said of order, groups and reference. */
  arranged: Arranged
  selected: { row: string | null; column: string | null }
  /** Text sought; empty: none. */
  sought: string
  /** Keys that stand out while the rest is dimmed; empty: none is dimmed. */
  marked: string[]
  /** The letters that stand for values where there is no room for words. */
  initials: Initial[]
  source: string
  left: View['left']
  /** How many systems stay but are too many to draw. */
  beyond: number
  notes: Notes
}

/** What is known of every system on every dimension of the View. */
export function matrixModel(view: View, options: MatrixOptions): MatrixModel {
  const { columns, groups }: Columns = columnsOf(view)
  const reference = referenceOf(view, options.ref)
  const { cells, initials } = cellsOf(view, columns, reference)
  const rows = rowsOf(view, cells)
  const rowGroups = rowGroupsOf(view)
  const pinned = pinnedOf(view)
  const ranking = rankingOf(view, { groups: rowGroups, pinned: pinned.rows })
  const { head } = view
  return {
    dataset: { id: head.id, title: head.title, version: head.version, language: head.language },
    lens: lensName(view),
    options,
    groups,
    columns,
    rows,
    cells,
    counts: countsOf(cells),
    ranking,
    rowGroups,
    pinned,
    reference,
    arranged: arrangedOf(view, { ranking, groups: rowGroups, reference }),
    selected: selectionOf(view, columns),
    sought: view.query.q,
    marked: marksAbout(view.query.mark, ['system', 'dimension', 'layer']),
    initials,
    source: sourceLine(
      view,
      Object.values(view.cells).map(({ state }) => state),
    ),
    left: view.left,
    beyond: view.beyond,
    notes: matrixNotes(view, { layers: columns.length > view.dimensions.length, reference }),
  }
}

function countsOf(cells: MatrixCell[][]): Record<CellState, number> {
  const counts = {
    known: 0,
    range: 0,
    disputed: 0,
    'not-applicable': 0,
    unknown: 0,
    'not-assessed': 0,
  }
  for (const { state } of cells.flat()) if (state !== 'layers') counts[state] += 1
  return counts
}
