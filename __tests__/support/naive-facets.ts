import { cellOf } from '../../lib/dataset/cell'
import { allDimensions } from '../../lib/dataset/lookup'
import type { Dimension, System } from '../../lib/dataset/schema'
import { dimensionType } from '../../lib/dimensions'
import { STATE_PICKS } from '../../lib/view/query'
import { countPicks, meetsPick, naiveFilter, placedIn, rowTests } from './naive-filter'
import type { Scene } from './naive-order'

type Counts = Record<string, number>

/** By the key of a facet: how many each choice would meet, asked once for each choice. */
export function naiveFacets(scene: Scene): Record<string, Counts> {
  const { dataset, query } = scene
  const every = dataset.systems
  const dimensions = allDimensions(dataset).map((dimension) => {
    const { id } = dimension
    const free = {
      ...query,
      is: without(query.is, id),
      all: without(query.all, id),
      not: without(query.not, id),
    }
    const cellIn = (system: System) => cellOf({ dataset, system, dimension, lens: query.lens })
    const stay = naiveFilter({ dataset, query: free }).systems
    const listed = STATE_PICKS.filter(
      (pick) =>
        every.some((system) => meetsPick(dimension, cellIn(system), pick)) ||
        [query.is, query.all, query.not].some((picks) => picks[id]?.includes(pick)),
    )
    const picks = [...choicesOf(dimension), ...listed]
    const count = (pick: string) =>
      stay.filter((each) => meetsPick(dimension, cellIn(each), pick)).length
    return [`is.${id}`, Object.fromEntries(picks.map((pick) => [pick, count(pick)]))]
  })
  return Object.fromEntries([...dimensions, ...layerCounts(scene), ['state', stateCounts(scene)]])
}

function without<T>(picks: Record<string, T>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(picks).filter(([key]) => key !== id))
}

function choicesOf(dimension: Dimension): string[] {
  const { filter } = dimensionType(dimension)
  return filter.control === 'choices' ? filter.choices.map(({ pick }) => pick) : []
}

function layerCounts(scene: Scene): [string, Counts][] {
  const { dataset, query } = scene
  if (dataset.layers.length === 0) return []
  const { systems } = naiveFilter({ dataset, query: { ...query, layers: [] } })
  const count = (layer: string) => systems.filter((each) => placedIn(scene, each, layer)).length
  return [['layers', Object.fromEntries(dataset.layers.map(({ id }) => [id, count(id)]))]]
}

function stateCounts({ dataset, query }: Scene): Counts {
  const { cells, hits } = naiveFilter({ dataset, query: { ...query, state: [] } })
  const said = (hits ?? cells).map(({ system, dimension }) =>
    cellOf({ dataset, system, dimension, lens: query.lens }),
  )
  return countPicks(said)
}

/** Rows that would stay without each filter, by its key. */
export function naiveWithout(scene: Scene): { key: string; rows: number }[] {
  const { dataset, query } = scene
  const rows = (cleared: Partial<Scene['query']>) =>
    naiveFilter({ dataset, query: { ...query, ...cleared } }).systems.length
  const keys = rowTests(scene).map(({ key }) => key)
  const clear = (key: string) => {
    if (key === 'layers') return { layers: [] }
    const [verb = '', id = ''] = key.split('.')
    return { [verb]: without(query[verb as 'is' | 'all' | 'not'], id) }
  }
  return [
    ...(query.q.trim() === '' ? [] : [{ key: 'q', rows: rows({ q: '' }) }]),
    ...(query.state.length === 0 ? [] : [{ key: 'state', rows: rows({ state: [] }) }]),
    ...keys.map((key) => ({ key, rows: rows(clear(key)) })),
  ]
}
