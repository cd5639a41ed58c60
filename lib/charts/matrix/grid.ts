import type { Slot } from '../../scene/scene'
import type { MatrixCell, MatrixColumn, MatrixGroup, MatrixModel, MatrixRow } from './model'
import type { Look } from './sheet'
import type { Tally } from './tally'

/** What stands at the head of a row or a column. */
export type Head = {
  key: string | null
  label: string
  /** The same as `label` where there is no shorter one. */
  short: string
  system: { slot: Slot; bracket: string | null; sameAs: string | null; reference: boolean } | null
  note: string
  tally: Tally | null
  selected: boolean
  sorted: 'up' | 'down' | null
}

/** Heads of one direction, with the groups of neighbours; a group without a label has no heading. */
export type Axis = {
  heads: Head[]
  groups: MatrixGroup[]
  /** Indexes at which heads without a place in the order begin. */
  unranked: number[]
  /** How many of the first are pinned. */
  pinned: number
}

/** The model the way round in which it is drawn. */
export type Grid = {
  rows: Axis
  columns: Axis
  systemsAcross: boolean
  cell(row: number, column: number): MatrixCell | undefined
}

type Way = { systemsAcross: boolean; look: Look }

export function gridOf(model: MatrixModel, { systemsAcross, look }: Way): Grid {
  const systems: Axis = {
    heads: model.rows.map((row) => systemHead(model, row, look)),
    groups: model.rowGroups?.runs ?? [],
    unranked: model.ranking?.breaks ?? [],
    pinned: model.pinned.rows,
  }
  const dimensions: Axis = {
    heads: model.columns.map((column) => dimensionHead(model, column)),
    groups: model.groups,
    unranked: [],
    pinned: model.pinned.columns,
  }
  const cells = look === 'text' ? model.cells.map((row) => row.map(inWords)) : model.cells
  return systemsAcross
    ? {
        rows: dimensions,
        columns: systems,
        systemsAcross,
        cell: (row, column) => cells[column]?.[row],
      }
    : {
        rows: systems,
        columns: dimensions,
        systemsAcross,
        cell: (row, column) => cells[row]?.[column],
      }
}

/** The cell without its glyph: what that would say is in its words too. */
function inWords(cell: MatrixCell): MatrixCell {
  return { ...cell, mark: { kind: 'text', weak: false } }
}

function systemHead({ selected, reference }: MatrixModel, row: MatrixRow, look: Look): Head {
  const { id, name, slot, bracket, sameAs } = row
  const compared = reference?.id === id
  // below a name there is room for a remark only beside words
  const bare = look === 'glyphs' || look === 'dots'
  const label = compared && bare ? `${name} (reference)` : name
  const below = compared && !bare ? listed(bracket, 'reference') : bracket
  return {
    key: id,
    label,
    short: label,
    system: { slot, bracket: below, sameAs, reference: compared },
    note: '',
    tally: null,
    selected: selected.row === id,
    sorted: null,
  }
}

function dimensionHead({ selected, ranking }: MatrixModel, column: MatrixColumn): Head {
  const { id, key, label, short, note, tally } = column
  return {
    key,
    label,
    short,
    system: null,
    note,
    tally,
    selected: selected.column === id,
    sorted: ranking?.keys.find((each) => each.column === id)?.direction ?? null,
  }
}

function listed(first: string | null, second: string): string {
  return first === null ? second : `${first}, ${second}`
}

/** The group heads that begin in a stretch of an axis, each with its stretch. */
export function groupRuns(
  { groups }: Axis,
  from: number,
  to: number,
): { label: string; from: number; to: number }[] {
  let start = 0
  return groups.flatMap(({ label, columns }) => {
    const run = { label, from: Math.max(from, start), to: Math.min(to, start + columns) }
    start += columns
    return run.from < run.to && label !== '' ? [run] : []
  })
}
