import { ALL_ASSESSORS, cellKey } from '../dataset/cell'
import { allDimensions, findDimension } from '../dataset/lookup'
import type { Dataset, DatasetHead, Dimension, System } from '../dataset/schema'
import { dimensionType, formatValue } from '../dimensions'
import { type CellAt, cellReader } from './cell-reader'
import { hitsOf } from './hits'
import { orderSystems } from './order'
import { placementCells } from './placements'
import type { ViewQuery } from './query'
import { slotsOf } from './slots'
import { type Asked, systemFilters } from './system-filters'
import type { ShownGroup, ShownRelation, ShownSystem, View } from './view'

/**
 * What is shown of a dataset for a query; see query.ts for what each key does. Pure: the same
 * dataset and query give an equal View. Ids that the dataset does not have are passed over.
 */
export function applyQuery(dataset: Dataset, query: ViewQuery): View {
  const asked = { dataset, query, cellAt: cellReader(dataset, query.lens) }
  const every = allDimensions(dataset)
  const chosenSystems = chosen(dataset.systems, query.systems)
  const chosenDimensions = chosen(every, query.dims)
  const filters = systemFilters(asked)
  const picked = chosenSystems.filter((system) => filters.every((each) => each.meets(system)))
  const hits = hitsOf(query, {
    systems: picked,
    dimensions: chosenDimensions,
    cellAt: asked.cellAt,
  })
  const systems = orderSystems(picked.filter(hitRows(hits)), asked)
  const found = chosenDimensions.filter(hitColumns(hits))
  const dimensions = query.differ ? found.filter((each) => differs(each, systems, asked)) : found
  return {
    head: headOf(dataset),
    query,
    ...shownSystems(systems, asked),
    dimensions,
    groups: groupRuns(dataset, dimensions),
    cells: readCells(systems, dimensions, asked.cellAt),
    hits: hits?.filter(within(systems, dimensions)) ?? null,
    layers: dataset.layers,
    placements: systems.flatMap((system) => placementCells(dataset, system, query.lens)),
    relations: relationsBetween(systems, query.lens),
    left: {
      systems: chosenSystems.length - systems.length,
      dimensions: chosenDimensions.length - dimensions.length,
    },
  }
}

/** A dataset without what makes it long: what pictures and pages say of it. */
export function headOf(dataset: Dataset): DatasetHead {
  const { systems: _systems, groups: _groups, ...head } = dataset
  return head
}

/** Those of the ids, in their order, each once; all where none is named. */
export function chosen<T extends { id: string }>(
  all: readonly T[],
  ids: readonly string[] | null,
): T[] {
  if (ids === null) return [...all]
  return [...new Set(ids)].flatMap((id) => all.find((each) => each.id === id) ?? [])
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

function hitRows(hits: string[] | null): (system: System) => boolean {
  const ids = hits && new Set(hits.map((key) => key.split('/')[0]))
  return (system) => ids === null || ids.has(system.id)
}

function hitColumns(hits: string[] | null): (dimension: Dimension) => boolean {
  const ids = hits && new Set(hits.map((key) => key.split('/')[1]))
  return (dimension) => ids === null || ids.has(dimension.id)
}

function within(systems: readonly System[], dimensions: readonly Dimension[]) {
  const keys = new Set(systems.flatMap((s) => dimensions.map((d) => cellKey(s.id, d.id))))
  return (key: string) => keys.has(key)
}

/** False only if two or more systems are shown and all are known and equal. */
function differs(dimension: Dimension, systems: readonly System[], { cellAt }: Asked): boolean {
  const cells = systems.map((system) => cellAt(system, dimension))
  const [first] = cells
  if (cells.length < 2 || first?.state !== 'known') return true
  const { compare } = dimensionType(dimension)
  return cells.some((cell) => cell.state !== 'known' || compare(first.value, cell.value) !== 0)
}

function shownSystems(systems: readonly System[], asked: Asked): Pick<View, 'systems' | 'all'> {
  const { dataset } = asked
  const slots = slotsOf(
    dataset,
    systems.map((system) => system.id),
  )
  const show = (system: System): ShownSystem => ({
    id: system.id,
    name: system.name,
    ...(system.url === undefined ? {} : { url: system.url }),
    slot: slots.get(system.id) ?? 1,
    bracket: bracketOf(system, asked),
  })
  return { systems: systems.map(show), all: dataset.systems.map(show) }
}

function bracketOf(system: System, { dataset, cellAt }: Asked): string | null {
  const dimension = findDimension(dataset, dataset.bracket)
  const cell = dimension && cellAt(system, dimension)
  return dimension && cell?.state === 'known' ? formatValue(dimension, cell.value) : null
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
