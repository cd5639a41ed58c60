import fc from 'fast-check'
import type { Dataset } from '../../../lib/dataset/schema'
import type { ViewQuery } from '../../../lib/view/query'
import { askTable } from '../../../lib/view/table/ask-table'
import { facetsOf } from '../../../lib/view/table/facets-of'
import { indexTable } from '../../../lib/view/table/index-table'
import { rowsWithout } from '../../../lib/view/table/rows-without'
import { tabulate } from '../../../lib/view/table/tabulate'
import { naiveFacets, naiveWithout } from '../../support/naive-facets'
import { type NaiveAnswer, naiveAsk } from '../../support/naive-filter'
import { anyScene } from '../../support/random-queries'

const indexOf = (dataset: Dataset, { lens }: ViewQuery) => indexTable(tabulate(dataset, lens))

/** What the engine says, in the words of the naive answer. */
function ask(dataset: Dataset, query: ViewQuery): NaiveAnswer {
  const index = indexOf(dataset, query)
  const asked = askTable(index, query)
  const idOf = (row: number) => index.table.ids[row] ?? ''
  const columnId = (column: number) => index.table.columns[column]?.dimension.id ?? ''
  const { isHit } = asked
  const hits = [...asked.rows].flatMap((row) =>
    asked.columns.filter((at) => isHit?.(row, at)).map((at) => `${idOf(row)}/${columnId(at)}`),
  )
  expect(asked.hits).toBe(isHit ? hits.length : null)
  return {
    rows: [...asked.rows].map(idOf),
    columns: asked.columns.map(columnId),
    pinned: asked.pinned,
    hits: isHit && hits.sort(),
    left: asked.left,
    counts: asked.counts,
    groups: asked.groups,
    unranked: asked.unranked,
  }
}

describe('the table of any dataset, asked anything', () => {
  it('answers as going through every cell does', () => {
    fc.assert(
      fc.property(anyScene, ({ dataset, query }) => {
        expect(ask(dataset, query)).toEqual(naiveAsk({ dataset, query }))
      }),
      { numRuns: 400 },
    )
  })

  it('counts beside each filter what its choices would meet', () => {
    fc.assert(
      fc.property(anyScene, ({ dataset, query }) => {
        const counts = facetsOf(indexOf(dataset, query), query).map(({ key, values, states }) => [
          key,
          Object.fromEntries([...values, ...states].map(({ pick, count }) => [pick, count])),
        ])
        expect(Object.fromEntries(counts)).toEqual(naiveFacets({ dataset, query }))
      }),
      { numRuns: 200 },
    )
  })

  it('says how many rows would stay without each filter', () => {
    fc.assert(
      fc.property(anyScene, ({ dataset, query }) => {
        const without = rowsWithout(indexOf(dataset, query), query)
        expect(without).toEqual(naiveWithout({ dataset, query }))
      }),
      { numRuns: 200 },
    )
  })

  it('sorts alike in whatever order the systems are declared', () => {
    fc.assert(
      fc.property(anyScene, fc.nat(), ({ dataset, query }, turn) => {
        fc.pre(['sorted', 'like', 'seriated'].includes(query.order.by))
        const sorted = { ...query, systems: null }
        const { systems } = dataset
        const turned = [
          ...systems.slice(turn % systems.length),
          ...systems.slice(0, turn % systems.length),
        ].reverse()
        const other = { ...dataset, systems: turned }
        const isKept = ask(dataset, sorted).rows
        fc.pre(sortsByWhatIsThere(dataset, sorted))
        expect(ask(other, sorted).rows).toEqual(isKept)
      }),
      { numRuns: 200 },
    )
  })
})

/** Orders by what the dataset does not have keep systems as they are declared. */
function sortsByWhatIsThere(dataset: Dataset, { order }: ViewQuery): boolean {
  const known = dataset.groups.flatMap(({ dimensions }) => dimensions.map(({ id }) => id))
  if (order.by === 'like') return dataset.systems.some(({ id }) => id === order.system)
  if (order.by === 'sorted') return order.keys.some(({ dimension }) => known.includes(dimension))
  return true
}
