import type { Slot } from '../../scene/scene'
import type { MatrixCell, MatrixColumn, MatrixGroup, MatrixModel, MatrixRow } from './model'
import type { Tally } from './tally'

/** What stands at the head of a row or a column. */
export type Head = {
  key: string | null
  label: string
  /** The same as `label` where there is no shorter one. */
  short: string
  system: { slot: Slot; bracket: string | null; sameAs: string | null } | null
  note: string
  tally: Tally | null
  selected: boolean
  sorted: 'up' | 'down' | null
}

/** Heads of one direction, with the groups of neighbours; systems have none. */
export type Axis = {
  heads: Head[]
  groups: MatrixGroup[]
  /** Index of the first head without a place in the order; null: all are ranked. */
  unranked: number | null
}

/** The model the way round in which it is drawn. */
export type Grid = {
  rows: Axis
  columns: Axis
  systemsAcross: boolean
  cell(row: number, column: number): MatrixCell | undefined
}

export function gridOf(model: MatrixModel, systemsAcross: boolean): Grid {
  const systems: Axis = {
    heads: model.rows.map((row) => systemHead(model, row)),
    groups: [],
    unranked: model.ranking?.from ?? null,
  }
  const dimensions: Axis = {
    heads: model.columns.map((column) => dimensionHead(model, column)),
    groups: model.groups,
    unranked: null,
  }
  return systemsAcross
    ? {
        rows: dimensions,
        columns: systems,
        systemsAcross,
        cell: (row, column) => model.cells[column]?.[row],
      }
    : {
        rows: systems,
        columns: dimensions,
        systemsAcross,
        cell: (row, column) => model.cells[row]?.[column],
      }
}

function systemHead({ selected }: MatrixModel, row: MatrixRow): Head {
  const { id, name, slot, bracket, sameAs } = row
  return {
    key: id,
    label: name,
    short: name,
    system: { slot, bracket, sameAs },
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
    sorted: ranking?.column === id ? ranking.direction : null,
  }
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
    return run.from < run.to ? [run] : []
  })
}
