import { cellKey, cellOf } from '../../dataset/cell'
import type { Assessor } from '../../dataset/schema'
import type { Key, Slot } from '../../scene/scene'
import { heardByAll } from '../../view/heard-by-all'
import type { View } from '../../view/view'
import { type CellAt, type CoverageFigure, figuresOf } from './figures'
import type { Counted } from './options'
import { searchFor } from './searches'

/** One line of figures: all cells, those of a system, of a dimension, or as one assessor reads them. */
export type CoverageRow = {
  key: Key
  name: string
  /** Of a system; null: the row is of something else. */
  slot: Slot | null
  cells: number
  /** Known cells of low confidence, which the bar sets apart. */
  weak: number
  figures: CoverageFigure[]
  /** Of an assessor: the query of the matrix seen through that lens; else null. */
  search: string | null
}

type RowInput = Omit<CoverageRow, 'cells' | 'weak' | 'figures'> & {
  view: View
  scope: Parameters<typeof searchFor>[1]
  cells: readonly CellAt[]
}

/** Every cell of what is shown, system by system. */
export function cellsOf(view: View): CellAt[] {
  return view.systems.flatMap((system) =>
    view.dimensions.flatMap((dimension) => {
      const cell = view.cells[cellKey(system.id, dimension.id)]
      return cell ? [{ system, dimension, cell }] : []
    }),
  )
}

/** The row of all cells. */
export function wholeRow(view: View): CoverageRow {
  const about = { key: '', name: 'All cells', slot: null, search: null }
  return rowOf({ ...about, view, scope: {}, cells: cellsOf(view) })
}

/** The rows of one part, in the order of the picture. */
export function rowsOf(view: View, counted: Counted): CoverageRow[] {
  const cells = cellsOf(view)
  switch (counted) {
    case 'systems':
      return view.systems.map(({ id, name, slot }) => {
        const own = cells.filter(({ system }) => system.id === id)
        return rowOf({ view, key: id, name, slot, search: null, scope: { system: id }, cells: own })
      })
    case 'dimensions':
      return view.dimensions.map(({ id, label }) => {
        const own = cells.filter(({ dimension }) => dimension.id === id)
        const about = { key: `/${id}`, name: label, slot: null, search: null }
        return rowOf({ ...about, view, scope: { dimension: id }, cells: own })
      })
    case 'assessors': {
      const heard = cellsOf(heardByAll(view))
      return view.head.assessors.map((assessor) => assessorRow(view, assessor, heard))
    }
    default:
      return counted satisfies never
  }
}

/** What one assessor says of all that is shown, whoever is heard elsewhere in the picture. */
function assessorRow(view: View, { id, name }: Assessor, heard: readonly CellAt[]): CoverageRow {
  const cells = heard.map(({ system, dimension, cell }) => {
    const own = { id: system.id, assessments: { [dimension.id]: cell.assessments } }
    return {
      ...{ system, dimension },
      cell: cellOf({ dataset: view.head, system: own, dimension, lens: id }),
    }
  })
  const scope = { lens: id }
  const search = searchFor(view, scope, null)
  return rowOf({ view, key: `lens.${id}`, name, slot: null, search, scope, cells })
}

function rowOf({ view, scope, cells, ...about }: RowInput): CoverageRow {
  const { key } = about
  return {
    ...about,
    cells: cells.length,
    weak: cells.filter(({ cell }) => cell.state === 'known' && cell.weak).length,
    figures: figuresOf({ view, key, scope, cells }),
  }
}
