import fc from 'fast-check'
import { CELL_STATES } from '@/lib/dataset/cell-state'
import type { Dataset } from '@/lib/dataset/schema'
import { dimensionType } from '@/lib/dimensions'
import { applyQuery } from '@/lib/view/apply-query'
import { countedSearch, countedSystems, matrixSearch } from '@/lib/view/counted-search'
import { DEFAULT_QUERY, type ViewQuery } from '@/lib/view/query'
import { parseQuery } from '@/lib/view/query-url'
import type { View } from '@/lib/view/view'
import { vocabularyOf } from '@/lib/view/vocabulary'
import { makeDataset } from '../../support/make-dataset'
import { queries } from '../../support/queries'
import { tinyDataset } from '../../support/tiny-dataset'

/** The systems and dimensions that the matrix shows for a query part. */
function shownBy(dataset: Dataset, search: string) {
  const { query, problems } = parseQuery(new URLSearchParams(search), vocabularyOf(dataset))
  expect(problems).toEqual([])
  const { systems, dimensions } = applyQuery(dataset, query)
  return { systems: systems.map(({ id }) => id).sort(), dimensions: dimensions.map(({ id }) => id) }
}

function picksOf({ dimensions }: View): { dimension: string; pick: string }[] {
  return dimensions.flatMap((dimension) => {
    const { filter } = dimensionType(dimension)
    const values = filter.control === 'choices' ? filter.choices.map(({ pick }) => pick) : []
    const support = ['low-confidence', 'no-evidence', 'stale']
    return [...values, ...CELL_STATES, ...support].map((pick) => ({
      dimension: dimension.id,
      pick,
    }))
  })
}

const anyView = fc
  .record({
    systems: fc.integer({ min: 3, max: 12 }),
    dimensions: fc.integer({ min: 2, max: 7 }),
    seed: fc.nat(9999),
  })
  .map(makeDataset)
  .chain((dataset) => someOf(queries(dataset)).map((query) => ({ dataset, query })))

/** A query with a few of its keys given: one with all of them finds nothing. */
function someOf(given: fc.Arbitrary<ViewQuery>): fc.Arbitrary<ViewQuery> {
  const keys = fc.subarray(Object.keys(DEFAULT_QUERY), { maxLength: 4 })
  return fc.tuple(given, keys).map(([query, kept]) => ({
    ...DEFAULT_QUERY,
    ...Object.fromEntries(Object.entries(query).filter(([key]) => kept.includes(key))),
  }))
}

it('leads to exactly the systems that are counted, in the column that was counted, whatever else is asked', () => {
  let counts = 0
  fc.assert(
    fc.property(anyView, ({ dataset, query }) => {
      const view = applyQuery(dataset, query)
      for (const counted of picksOf(view)) {
        const systems = countedSystems(view, counted)
        if (systems.length === 0) continue
        counts += 1
        const shown = shownBy(dataset, countedSearch(view, counted))
        expect(shown.systems).toEqual([...systems].sort())
        expect(shown.dimensions).toContain(counted.dimension)
      }
    }),
    { numRuns: 150 },
  )
  expect(counts).toBeGreaterThan(50)
})

describe('the way to what is counted', () => {
  const search = (query: Partial<ViewQuery>, pick = '3') => {
    const view = applyQuery(tinyDataset, { ...DEFAULT_QUERY, ...query })
    return countedSearch(view, { dimension: 'height', pick })
  }

  it('keeps what is chosen, hidden, filtered and ordered', () => {
    const query = { dims: ['height', 'age'], lens: 'field', hide: ['cedar'], layers: ['soil'] }
    expect(search(query)).toBe('dims=height,age&hide=cedar&lens=field&layers=soil&is.height=3')
  })

  it('leaves behind what stands out, what is selected, and the columns that may not be alike', () => {
    expect(search({ differ: true, mark: ['alder'], cell: 'alder/height' })).toBe('is.height=3')
  })

  it('names what a search or a filter on states has left, and leaves these behind', () => {
    const named = 'systems=alder&dims=height,shade,leaf,evergreen&is.height=3'
    expect(search({ state: ['known'] })).toBe(named)
    expect(search({ q: 'alder' })).toMatch(/^systems=alder&dims=height,.*&is.height=3$/)
  })

  it('names the systems where the dimension is filtered already', () => {
    const is = { height: ['3', 'low-confidence', 'disputed'] }
    expect(search({ is })).toBe('systems=alder&is.height=3')
    expect(search({ is }, 'disputed')).toBe('systems=birch&is.height=disputed')
  })

  it('takes other changes', () => {
    const change = { state: ['unknown' as const], systems: ['cedar'] }
    expect(matrixSearch({ ...DEFAULT_QUERY, differ: true }, change)).toBe(
      'systems=cedar&state=unknown',
    )
  })
})
