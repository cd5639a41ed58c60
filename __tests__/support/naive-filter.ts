import type { Cell, Said } from '../../lib/dataset/cell'
import { allDimensions } from '../../lib/dataset/lookup'
import type { Dimension, System } from '../../lib/dataset/schema'
import { dimensionType, formatValue } from '../../lib/dimensions'
import { fold } from '../../lib/fold'
import { cellWords } from '../../lib/view/cell-words'
import { isPlaced, placementCells } from '../../lib/view/placements'
import { STATE_PICKS, type StatePick } from '../../lib/view/query'
import { type Sought, searchText, secondTry } from '../../lib/view/search-text'
import { cellAt, orderedAs, place, type Scene } from './naive-order'

/**
 * What a query keeps, worked out cell by cell as query.ts says it, with no index and no regard for time:
 * what the engine is compared with.
 */
export type NaiveAnswer = {
  rows: string[]
  columns: string[]
  pinned: { rows: number; columns: number }
  hits: string[] | null
  left: { rows: number; columns: number }
  counts: Record<StatePick, number>
  groups: { label: string; pick: string; from: number; rows: number }[]
  unranked: { from: number; states: string[] } | null
}

export function inState(cell: Said, pick: StatePick): boolean {
  if (pick === 'low-confidence') return 'weak' in cell && cell.weak
  if (pick === 'no-evidence') return cell.unproved
  return pick === 'stale' ? cell.stale : cell.state === pick
}

export function meetsPick(dimension: Dimension, cell: Said, pick: string): boolean {
  const state = STATE_PICKS.find((each) => each === pick)
  if (state) return inState(cell, state)
  return cell.state === 'known' && dimensionType(dimension).matches(cell.value, pick)
}

function chosen<T extends { id: string }>(
  all: readonly T[],
  ids: readonly string[] | null,
  isHidden: (each: T) => boolean,
): T[] {
  const named =
    ids === null ? all : [...new Set(ids)].flatMap((id) => all.find((e) => e.id === id) ?? [])
  return named.filter((each) => !isHidden(each))
}

export function chosenOf({ dataset, query }: Scene) {
  return {
    systems: chosen(dataset.systems, query.systems, ({ id }) => query.hide.includes(id)),
    dimensions: chosen(allDimensions(dataset), query.dims, ({ id }) =>
      query.hide.includes(`/${id}`),
    ),
  }
}

export function placedIn({ dataset, query }: Scene, system: System, layer: string): boolean {
  return placementCells(dataset, system, query.lens).some(
    (each) => isPlaced(each) && each.layer === layer,
  )
}

/** Filters that look at each system, by their keys in the address. */
export function rowTests(scene: Scene): { key: string; meets: (system: System) => boolean }[] {
  const { dataset, query } = scene
  const tests = (['is', 'all', 'not'] as const).flatMap((verb) =>
    Object.entries(query[verb]).flatMap(([id, picks]) => {
      const dimension = allDimensions(dataset).find((each) => each.id === id)
      if (!dimension || picks.length === 0) return []
      const meets = (system: System) => {
        const met = picks.filter((pick) =>
          meetsPick(dimension, cellAt(scene, system, dimension), pick),
        )
        if (verb === 'all') return met.length === picks.length
        return verb === 'is' ? met.length > 0 : met.length === 0
      }
      return [{ key: `${verb}.${id}`, meets }]
    }),
  )
  if (query.layers.length === 0) return tests
  const meets = (system: System) => query.layers.some((layer) => placedIn(scene, system, layer))
  return [{ key: 'layers', meets }, ...tests]
}

function findsCell(scene: Scene, sought: Sought) {
  return (system: System, dimension: Dimension) => {
    const cell = cellAt(scene, system, dimension)
    const reasons = sought.near ? [] : cell.assessments.map(({ reason }) => reason)
    return [system.name, dimension.label, cellWords(dimension, cell), ...reasons].some((text) =>
      searchText(fold(text), sought),
    )
  }
}

/** Whether a cell is hit; null where nothing is sought. */
function hitTest(scene: Scene): ((system: System, dimension: Dimension) => boolean) | null {
  const { dataset, query } = scene
  const text = fold(query.q)
  if (query.state.length === 0 && text === '') return null
  const exact = findsCell(scene, { text, near: false })
  const nowhere = !dataset.systems.some((system) =>
    allDimensions(dataset).some((dimension) => exact(system, dimension)),
  )
  const second = nowhere ? secondTry({ text, near: false }) : null
  const finds = text === '' ? () => true : second ? findsCell(scene, second) : exact
  return (system, dimension) =>
    finds(system, dimension) &&
    (query.state.length === 0 ||
      query.state.some((pick) => inState(cellAt(scene, system, dimension), pick)))
}

/** What stays: systems in the order chosen, dimensions, and the cells that are hit. */
export function naiveFilter(scene: Scene) {
  const { systems, dimensions } = chosenOf(scene)
  const tests = rowTests(scene)
  const picked = systems.filter((system) => tests.every(({ meets }) => meets(system)))
  const isHit = hitTest(scene)
  const kept = isHit ? picked.filter((s) => dimensions.some((d) => isHit(s, d))) : picked
  const found = isHit ? dimensions.filter((d) => picked.some((s) => isHit(s, d))) : dimensions
  const shown = scene.query.differ ? found.filter((d) => differs(scene, d, kept)) : found
  const cells = kept.flatMap((system) => shown.map((dimension) => ({ system, dimension })))
  const hits = isHit && cells.filter(({ system, dimension }) => isHit(system, dimension))
  return { systems: kept, dimensions: shown, cells, hits }
}

function differs(scene: Scene, dimension: Dimension, systems: readonly System[]): boolean {
  const cells = systems.map((system) => cellAt(scene, system, dimension))
  const [first] = cells
  if (cells.length < 2 || first?.state !== 'known') return true
  const { compare } = dimensionType(dimension)
  return cells.some((cell) => cell.state !== 'known' || compare(first.value, cell.value) !== 0)
}

/** All that the engine answers. */
export function naiveAsk(scene: Scene): NaiveAnswer {
  const { dataset, query } = scene
  const { systems, dimensions, cells, hits } = naiveFilter(scene)
  const all = chosenOf(scene)
  const rows = pinFirst(orderedAs(scene, systems, dimensions), query.pin)
  const columns = pinFirst(
    dimensions,
    query.pin.flatMap((key) => (key.startsWith('/') ? [key.slice(1)] : [])),
  )
  const dimension = allDimensions(dataset).find(({ id }) => id === query.group)
  const grouped = dimension ? groupBy(scene, dimension, rows) : { systems: rows.all, groups: [] }
  const key = ({ system, dimension }: { system: System; dimension: Dimension }) =>
    `${system.id}/${dimension.id}`
  return {
    rows: grouped.systems.map(({ id }) => id),
    columns: columns.all.map(({ id }) => id),
    pinned: { rows: rows.pinned, columns: columns.pinned },
    hits: hits === null ? null : hits.map(key).sort(),
    left: {
      rows: all.systems.length - systems.length,
      columns: all.dimensions.length - dimensions.length,
    },
    counts: countPicks(cells.map((at) => cellAt(scene, at.system, at.dimension))),
    groups: grouped.groups,
    unranked: dimension ? null : unranked(scene, rows),
  }
}

export function countPicks(cells: readonly Said[]): Record<StatePick, number> {
  const count = (pick: StatePick) => cells.filter((cell) => inState(cell, pick)).length
  return Object.fromEntries(STATE_PICKS.map((pick) => [pick, count(pick)])) as Record<
    StatePick,
    number
  >
}

function pinFirst<T extends { id: string }>(all: readonly T[], pins: readonly string[]) {
  const first = [...new Set(pins)].flatMap((pin) => all.find(({ id }) => id === pin) ?? [])
  return { all: [...first, ...all.filter((each) => !first.includes(each))], pinned: first.length }
}

type Pinned = { all: System[]; pinned: number }

function groupBy(scene: Scene, dimension: Dimension, { all, pinned }: Pinned) {
  const { compare } = dimensionType(dimension)
  const groups: { cell: Cell; systems: System[] }[] = []
  for (const system of all.slice(pinned)) {
    const cell = cellAt(scene, system, dimension)
    const same = groups.find(({ cell: other }) =>
      cell.state === 'known' && other.state === 'known'
        ? compare(cell.value, other.value) === 0
        : cell.state === other.state,
    )
    if (same) same.systems.push(system)
    else groups.push({ cell, systems: [system] })
  }
  groups.sort(({ cell: a }, { cell: b }) =>
    a.state === 'known' && b.state === 'known' ? compare(a.value, b.value) : place(a) - place(b),
  )
  let from = pinned
  return {
    systems: [...all.slice(0, pinned), ...groups.flatMap(({ systems }) => systems)],
    groups: groups.map(({ cell, systems }) => {
      const at = from
      from += systems.length
      return { ...groupName(dimension, cell), from: at, rows: systems.length }
    }),
  }
}

function groupName(dimension: Dimension, cell: Cell): { label: string; pick: string } {
  if (cell.state !== 'known') {
    const label = cell.state === 'range' ? 'between two levels' : cell.state.replace('-', ' ')
    return { label, pick: cell.state }
  }
  const { value } = cell
  const label = formatValue(dimension, value)
  if (dimension.type === 'text') {
    return { label, pick: dimensionType(dimension).readPick(`~${value}`) ?? '' }
  }
  return { label, pick: typeof value === 'boolean' ? label : String(value) }
}

function unranked(scene: Scene, { all, pinned }: Pinned): NaiveAnswer['unranked'] {
  const { order } = scene.query
  const known = allDimensions(scene.dataset)
  const first =
    order.by === 'sorted'
      ? order.keys.find((key) => known.some(({ id }) => id === key.dimension))
      : null
  const dimension = known.find(({ id }) => id === first?.dimension)
  if (!dimension) return null
  const states = all.map((system) => cellAt(scene, system, dimension).state)
  const nowhere = ['not-applicable', 'unknown', 'not-assessed']
  const from = states.findIndex((state, at) => at >= pinned && nowhere.includes(state))
  if (from < 0) return null
  return { from, states: nowhere.filter((state) => states.slice(from).includes(state as never)) }
}
