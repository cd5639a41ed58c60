import fc from 'fast-check'
import { allDimensions } from '../../lib/dataset/lookup'
import type { Dataset, Dimension } from '../../lib/dataset/schema'
import { dimensionType } from '../../lib/dimensions'
import { byCodeUnit } from '../../lib/nearest'
import { type Order, type Picks, STATE_PICKS, type ViewQuery } from '../../lib/view/query'

/** Any query in its canonical form: lists that are sets are in order, nothing empty is given. */
export function queries(dataset: Dataset): fc.Arbitrary<ViewQuery> {
  const systems = dataset.systems.map(({ id }) => id)
  const dims = allDimensions(dataset).map(({ id }) => id)
  const layers = dataset.layers.map(({ id }) => id)
  const some = (ids: readonly string[]) => fc.shuffledSubarray([...ids], { minLength: 1 })
  const lines = [...systems, ...dims.map((id) => `/${id}`)]
  const keys = [
    ...lines,
    ...layers.map((id) => `@${id}`),
    `${systems[0]}/${dims[0]}`,
    `${systems[0]}~uses~${systems[1]}`,
  ]
  const sorted = (list: readonly string[]) => [...list].sort(byCodeUnit)
  return fc.record({
    systems: fc.option(some(systems)),
    dims: fc.option(some(dims)),
    hide: fc.subarray(lines, { maxLength: 5 }).map(sorted),
    lens: fc.constantFrom('all', ...dataset.assessors.map(({ id }) => id)),
    layers: layers.length === 0 ? fc.constant([]) : fc.subarray(layers),
    state: fc.subarray([...STATE_PICKS]),
    is: picks(dataset, [...STATE_PICKS]),
    all: picks(dataset, [], ['categories']),
    not: picks(dataset, [...STATE_PICKS]),
    q: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim()),
    differ: fc.boolean(),
    group: fc.constantFrom('', ...grouped(dataset)),
    order: orders(dataset),
    pin: fc.shuffledSubarray(lines, { maxLength: 5 }),
    mark: fc.subarray(keys).map(sorted),
    cell: fc.constantFrom('', ...keys),
  })
}

function grouped(dataset: Dataset): string[] {
  const types = ['ordinal', 'category', 'boolean']
  return allDimensions(dataset).flatMap(({ id, type }) => (types.includes(type) ? [id] : []))
}

function orders(dataset: Dataset): fc.Arbitrary<Order> {
  const dims = allDimensions(dataset).map(({ id }) => id)
  const keys = fc
    .shuffledSubarray(dims, { minLength: 1, maxLength: Math.min(5, dims.length) })
    .chain((some) =>
      fc.tuple(
        ...some.map((dimension) =>
          fc.record({ way: fc.constantFrom('up', 'down'), dimension: fc.constant(dimension) }),
        ),
      ),
    )
  return fc.oneof(
    fc.constantFrom<Order>(
      { by: 'declared' },
      { by: 'depth' },
      { by: 'seriated' },
      ...(dataset.bracket ? [{ by: 'bracket' } as const] : []),
    ),
    fc.constantFrom(...dataset.systems).map(({ id }): Order => ({ by: 'like', system: id })),
    keys.map((list): Order => ({ by: 'sorted', keys: list })),
  )
}

function picks(
  dataset: Dataset,
  states: readonly string[],
  types: readonly Dimension['type'][] = [],
): fc.Arbitrary<Picks> {
  const dimensions = allDimensions(dataset).filter(
    ({ type }) => types.length === 0 || types.includes(type),
  )
  const pairs = dimensions.map((dimension) => {
    const all = [...valuesOf(dimension), ...states]
    return fc
      .subarray(all, { minLength: 1, maxLength: Math.min(6, all.length) })
      .map((list) => [dimension.id, [...list].sort(byCodeUnit)] as const)
  })
  const chosen = fc.subarray(pairs, { maxLength: Math.min(3, pairs.length) })
  return chosen.chain((some) => fc.tuple(...some)).map((entries) => Object.fromEntries(entries))
}

/** Values of a dimension in their canonical form, and spans and words where it knows them. */
function valuesOf(dimension: Dimension): string[] {
  const { filter } = dimensionType(dimension)
  if (filter.control === 'interval') return ['10..20', '..-5', '7', '3.5..']
  if (filter.control === 'words') return ['~a', '~two words', '~o ~', '~(%&=+#']
  const picks = filter.choices.map(({ pick }) => pick)
  const last = picks.length
  if (!filter.ordered) return picks
  return [...picks, `1..${last}`, ...(last > 2 ? ['..2', `${last - 1}..`] : [])]
}
