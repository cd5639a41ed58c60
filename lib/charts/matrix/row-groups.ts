import { type Cell, cellKey } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import { formatValue } from '../../dimensions'
import { capital } from '../../number-words'
import type { View } from '../../view/view'
import { count, STATE_CHOICES } from '../../words'
import type { MatrixGroup } from './model'

/** Of the systems, in their order: the columns they are while systems stand across. */
export type RowGroups = {
  /** Label of the dimension by whose values they are grouped. */
  by: string
  /** Runs of systems; the pinned ones before them are a run without a label. */
  runs: (MatrixGroup & { value: string })[]
}

/** How many of the first systems and dimensions are pinned. */
export function pinnedOf({ query, systems, dimensions }: View): { rows: number; columns: number } {
  const pinned = new Set(query.pin)
  const leading = (keys: string[]) => {
    const end = keys.findIndex((key) => !pinned.has(key))
    return end < 0 ? keys.length : end
  }
  return {
    rows: leading(systems.map(({ id }) => id)),
    columns: leading(dimensions.map(({ id }) => `/${id}`)),
  }
}

/**
 * The groups of the systems in the order in which the View has them, each with how many it holds. Null
 * where they are not grouped, or by a dimension of which the View has no cells.
 */
export function rowGroupsOf(view: View): RowGroups | null {
  const by = view.dimensions.find(({ id }) => id === view.query.group)
  if (!by) return null
  const { rows } = pinnedOf(view)
  const runs: RowGroups['runs'] = []
  view.systems.forEach(({ id }, index) => {
    const cell = view.cells[cellKey(id, by.id)]
    const value = index < rows || !cell ? '' : groupLabel(by, cell)
    const last = runs.at(-1)
    if (last && last.value === value) last.columns += 1
    else runs.push({ value, label: '', first: id, columns: 1 })
  })
  return { by: by.label, runs: runs.map(labelled) }
}

function labelled<Run extends { value: string; columns: number }>(run: Run) {
  return { ...run, label: run.value === '' ? '' : `${run.value} · ${count(run.columns, 'system')}` }
}

/** What the systems of a group share: a value, or a state. */
function groupLabel(dimension: Dimension, cell: Cell): string {
  if (cell.state === 'known') return capital(formatValue(dimension, cell.value))
  return capital(STATE_CHOICES[cell.state])
}
