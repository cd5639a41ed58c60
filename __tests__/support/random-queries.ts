import fc from 'fast-check'
import { CELL_STATES } from '../../lib/dataset/cell-state'
import { allDimensions } from '../../lib/dataset/lookup'
import type { Dataset, Dimension } from '../../lib/dataset/schema'
import { dimensionType } from '../../lib/dimensions'
import { type Order, STATE_PICKS, type ViewQuery } from '../../lib/view/query'
import { makeDataset } from './make-dataset'

/** A small dataset and a query with any of its keys, some of them asking for what is not there. */
export const anyScene = fc
  .record({
    systems: fc.integer({ min: 1, max: 14 }),
    dimensions: fc.integer({ min: 3, max: 9 }),
    seed: fc.nat(),
  })
  .map(makeDataset)
  .chain((dataset) => queryOf(dataset).map((query) => ({ dataset, query })))

export function queryOf(dataset: Dataset): fc.Arbitrary<ViewQuery> {
  const ids = dataset.systems.map(({ id }) => id)
  const dimensions = allDimensions(dataset)
  const dims = dimensions.map(({ id }) => id)
  const keys = [...ids, ...dims.map((id) => `/${id}`), 'nobody', '/nothing']
  const picks = fc
    .subarray(dimensions, { maxLength: 2 })
    .chain((some) => fc.tuple(...some.map(picksOf)))
    .map((entries) => Object.fromEntries(entries))
  const seldom = <T>(value: fc.Arbitrary<T>, none: T) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: value })
  return fc.record<ViewQuery>({
    systems: seldom(fc.shuffledSubarray([...ids, 'nobody']), null),
    dims: seldom(fc.shuffledSubarray([...dims, 'nothing']), null),
    hide: seldom(fc.subarray(keys, { maxLength: 4 }), []),
    lens: fc.constantFrom('all', 'all', 'one', 'two'),
    layers: seldom(fc.subarray(['layer-0', 'layer-1', 'layer-9'], { minLength: 1 }), []),
    state: seldom(fc.subarray([...STATE_PICKS], { minLength: 1, maxLength: 4 }), []),
    is: seldom(picks, {}),
    all: seldom(picks, {}),
    not: seldom(picks, {}),
    q: seldom(wordsOf(dataset), ''),
    differ: fc.boolean(),
    group: seldom(fc.constantFrom(...dims, 'nothing'), ''),
    order: ordersOf(ids, dims),
    pin: seldom(fc.shuffledSubarray(keys, { maxLength: 4 }), []),
    mark: fc.constant([]),
    cell: fc.constant(''),
  })
}

function picksOf(dimension: Dimension): fc.Arbitrary<[string, string[]]> {
  const { filter } = dimensionType(dimension)
  const values = filter.control === 'choices' ? filter.choices.map(({ pick }) => pick) : []
  const spans =
    dimension.type === 'ordinal' || dimension.type === 'number' ? ['2..3', '40..', '..2'] : []
  const words = dimension.type === 'text' ? ['~a', '~e b'] : []
  return fc
    .subarray([...values, ...spans, ...words, ...STATE_PICKS], { minLength: 1, maxLength: 4 })
    .map((picks) => [dimension.id, picks])
}

/** Words that are there, beginnings of them, and words that are one typing error away. */
function wordsOf(dataset: Dataset): fc.Arbitrary<string> {
  const texts = [
    ...dataset.systems.map(({ name }) => name),
    ...allDimensions(dataset).map(({ label }) => label),
    ...dataset.systems.flatMap(({ assessments }) =>
      Object.values(assessments)
        .flat()
        .map(({ reason }) => reason),
    ),
    ...CELL_STATES.map((state) => state.replace('-', ' ')),
  ]
  const near = fc.tuple(fc.constantFrom(...texts), fc.nat(20), fc.constantFrom('', 'x', 'ab'))
  return fc.oneof(
    fc.constantFrom('a', 'é', 'no', ' ', 'X Y', 'unknwon', 'disptued', 'knoown', 'silxnt'),
    near.map(([text, at, letters]) => text.slice(0, at) + letters + text.slice(at + 1)),
    fc.constantFrom(...texts),
  )
}

function ordersOf(ids: readonly string[], dims: readonly string[]): fc.Arbitrary<Order> {
  const key = fc.record({
    way: fc.constantFrom('up', 'down'),
    dimension: fc.constantFrom(...dims, 'nothing'),
  })
  return fc.oneof(
    fc.constantFrom<Order>(
      { by: 'declared' },
      { by: 'depth' },
      { by: 'bracket' },
      { by: 'seriated' },
    ),
    fc.record({ by: fc.constant('like' as const), system: fc.constantFrom(...ids, 'nobody') }),
    fc.record({
      by: fc.constant('sorted' as const),
      keys: fc.array(key, { minLength: 1, maxLength: 3 }),
    }),
  )
}
