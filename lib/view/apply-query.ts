import { ALL_ASSESSORS, cellKey } from '../dataset/cell'
import { allDimensions } from '../dataset/lookup'
import type { Dataset, DatasetHead, Dimension, System } from '../dataset/schema'
import { bracketReader, bracketsOf } from './brackets'
import { type CellAt, cellReader } from './cell-reader'
import { placementCells } from './placements'
import type { ViewQuery } from './query'
import { slotsOf } from './slots'
import { askTable } from './table/ask-table'
import type { Asked } from './table/asked'
import { indexTable, type TableIndex } from './table/index-table'
import { tableOf } from './table/tabulate'
import type { ShownGroup, ShownRelation, ShownSystem, View } from './view'

/** The most systems that a View holds. No picture takes more; the others are counted. */
export const MOST_VIEWED = 200

/**
 * What is shown of a dataset for a query; see query.ts for what each key does. Pure: the same
 * dataset and query give an equal View. Ids that the dataset does not have are passed over.
 */
export function applyQuery(dataset: Dataset, query: ViewQuery): View {
  const index = indexTable(tableOf(dataset, query.lens))
  const asked = askTable(index, query)
  const shown = asked.rows.subarray(0, MOST_VIEWED)
  const systems = Array.from(shown).flatMap((row) => dataset.systems[row] ?? [])
  const every = allDimensions(dataset)
  const cellAt = cellReader(dataset, query.lens)
  const dimensions = asked.columns.flatMap((column) => every[column] ?? [])
  return {
    head: headOf(dataset),
    query,
    ...shownSystems(dataset, index, shown),
    dimensions,
    groups: groupRuns(dataset, dimensions),
    cells: readCells(systems, dimensions, cellAt),
    unheard: unheardCells(dataset, { systems, dimensions, lens: query.lens }),
    hits: hitKeys(index, shown, asked),
    layers: dataset.layers,
    placements: systems.flatMap((system) => placementCells(dataset, system, query.lens)),
    relations: relationsBetween(systems, query.lens),
    brackets: bracketsOf(index, shown),
    left: { systems: asked.left.rows, dimensions: asked.left.columns },
    beyond: asked.rows.length - systems.length,
  }
}

/** A dataset without what makes it long: what pictures and pages say of it. */
function headOf(dataset: Dataset): DatasetHead {
  const { systems: _systems, groups: _groups, ...head } = dataset
  return head
}

function readCells(
  systems: readonly System[],
  dimensions: readonly Dimension[],
  cellAt: CellAt,
): View['cells'] {
  const cells: View['cells'] = {}
  for (const system of systems) {
    for (const dimension of dimensions) {
      cells[cellKey(system.id, dimension.id)] = cellAt(system, dimension)
    }
  }
  return cells
}

type Shown = { systems: readonly System[]; dimensions: readonly Dimension[]; lens: string }

/** What a lens leaves unsaid: the cells in which somebody else has a word, as everybody reads them. */
function unheardCells(dataset: Dataset, { systems, dimensions, lens }: Shown): View['unheard'] {
  if (lens === ALL_ASSESSORS) return {}
  const all = readCells(systems, dimensions, cellReader(dataset, ALL_ASSESSORS))
  const others = Object.entries(all).filter(([, { assessments }]) =>
    assessments.some(({ assessor }) => assessor !== lens),
  )
  return Object.fromEntries(others)
}

function hitKeys({ table }: TableIndex, rows: Uint32Array, asked: Asked): string[] | null {
  const { columns, isHit } = asked
  if (isHit === null) return null
  const idOf = (column: number) => table.columns[column]?.dimension.id ?? ''
  return Array.from(rows).flatMap((row) =>
    columns
      .filter((column) => isHit(row, column))
      .map((column) => cellKey(table.ids[row] ?? '', idOf(column))),
  )
}

function shownSystems(
  dataset: Dataset,
  index: TableIndex,
  rows: Uint32Array,
): Pick<View, 'systems' | 'all'> {
  const { ids } = index.table
  const slots = slotsOf(
    dataset,
    Array.from(rows, (row) => ids[row] ?? ''),
  )
  const bracketOf = bracketReader(index)
  const all = dataset.systems.map(
    ({ id, name, url }, row): ShownSystem => ({
      id,
      name,
      ...(url === undefined ? {} : { url }),
      slot: slots.get(id) ?? 1,
      bracket: bracketOf(row),
    }),
  )
  return { systems: Array.from(rows).flatMap((row) => all[row] ?? []), all }
}

/** Runs of neighbouring dimensions of one group: joined they are the dimensions in their order. */
function groupRuns(dataset: Dataset, dimensions: readonly Dimension[]): ShownGroup[] {
  const runs: ShownGroup[] = []
  for (const dimension of dimensions) {
    const group = dataset.groups.find((each) => each.dimensions.includes(dimension))
    const run = runs[runs.length - 1]
    if (!group) continue
    if (run?.id === group.id) run.dimensions.push(dimension.id)
    else runs.push({ id: group.id, label: group.label, dimensions: [dimension.id] })
  }
  return runs
}

function relationsBetween(systems: readonly System[], lens: string): ShownRelation[] {
  const shown = new Set(systems.map((system) => system.id))
  return systems.flatMap((system) =>
    system.relations
      .filter((each) => shown.has(each.to) && (lens === ALL_ASSESSORS || each.assessor === lens))
      .map((relation) => ({ ...relation, from: system.id })),
  )
}
