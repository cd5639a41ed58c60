import { allDimensions } from '../dataset/lookup'
import type { Dataset } from '../dataset/schema'
import type { ExampleValues } from './openapi-parameters'

/** Where there is no dataset to take examples from. */
const NAMED = 'open-intelligence'

/** A value for each key that takes names of a dataset, so that the examples work where they are read. */
export function exampleValues(loaded: { dataset: Dataset; hash: string } | null): ExampleValues {
  const values = loaded ? { ...namesOf(loaded.dataset), v: loaded.hash } : { dataset: NAMED }
  const known = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return { ...FIXED, ...Object.fromEntries(known) }
}

/** Examples that no dataset has a part in. */
const FIXED: ExampleValues = {
  w: '1000',
  h: '800',
  scale: '2',
  title: 'My title',
  subtitle: 'My subtitle',
  credit: 'Drawn for a talk',
  limit: '10',
  figures: 'radar,stack',
  top: '3',
  q: 'a',
}

function namesOf(dataset: Dataset): ExampleValues {
  const systems = dataset.systems.map(({ id }) => id)
  const dims = allDimensions(dataset)
  const [first = '', second = ''] = systems
  const scale = dims.find(({ type }) => type === 'ordinal') ?? dims[0]
  const bracket = dims.find(({ id }) => id === dataset.bracket)
  const sides = bracket?.type === 'category' ? bracket.values.slice(0, 2) : []
  const grouped = dims.find(({ type }) => type === 'category') ?? scale
  return {
    dataset: dataset.id,
    systems: systems.slice(0, 3).join(','),
    dims: dims
      .slice(0, 5)
      .map(({ id }) => id)
      .join(','),
    hide: systems.length > 2 ? (systems[2] ?? '') : '',
    lens: dataset.assessors[0]?.id ?? '',
    layers: dataset.layers[0]?.id ?? '',
    group: grouped?.id ?? '',
    order: scale ? `down.${scale.id}` : 'declared',
    pin: second,
    mark: first,
    cell: scale ? `${first}/${scale.id}` : first,
    ghost: second,
    tint: first,
    arrows: first,
    align: dataset.layers[0]?.id ?? '',
    focus: [first, second].filter((id) => id !== '').join(','),
    sides: sides.length === 2 ? sides.map(({ id }) => id).join(',') : '',
    filter: scale?.type === 'ordinal' ? `is.${scale.id}=1..2` : '',
    ref: first,
    of: first,
    weights: scale ? `${scale.id}.2` : '',
  }
}
