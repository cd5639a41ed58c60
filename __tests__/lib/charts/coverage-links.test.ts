import fc from 'fast-check'
import { coverage } from '@/lib/charts/coverage/index'
import type { CoverageModel } from '@/lib/charts/coverage/model'
import type { CoverageRow } from '@/lib/charts/coverage/rows'
import type { Dataset } from '@/lib/dataset/schema'
import { DEFAULT_QUERY, type ViewQuery } from '@/lib/view/query'
import { parseQuery } from '@/lib/view/query-url'
import { askTable } from '@/lib/view/table/ask-table'
import { indexTable } from '@/lib/view/table/index-table'
import { tableOf } from '@/lib/view/table/tabulate'
import { vocabularyOf } from '@/lib/view/vocabulary'
import { coverageModelOf } from '../../support/coverage-scenes'
import { makeDataset } from '../../support/make-dataset'
import { queries } from '../../support/queries'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

/** What the matrix finds at an address: as its page reads it, with nothing to complain about. */
function found(dataset: Dataset, search: string) {
  const { query, problems, rest } = parseQuery(new URLSearchParams(search), vocabularyOf(dataset))
  expect([problems, rest]).toEqual([[], []])
  const { hits, rows, columns } = askTable(indexTable(tableOf(dataset, query.lens)), query)
  return { hits, rows: rows.length, columns: columns.length }
}

const rowsIn = ({ whole, parts }: CoverageModel): CoverageRow[] => [
  whole,
  ...parts.flatMap(({ rows }) => rows),
]

/** Each figure with what the matrix finds behind it, as far as the two are not the same. */
function wrongFigures(dataset: Dataset, query: Partial<ViewQuery> = {}): string[] {
  return rowsIn(coverageModelOf(dataset, { query })).flatMap((row) =>
    row.figures.flatMap(({ key, count, search, systems, dimensions }) => {
      if (search === null) return count === 0 ? [] : [`${key}: ${count} without an address`]
      const { hits, rows, columns } = found(dataset, search)
      const same = hits === count && rows === systems && columns === dimensions
      return same ? [] : [`${key} says ${count}, the matrix ${hits}: ${search}`]
    }),
  )
}

/** Queries with up to three of their keys given: with all of them hardly a cell would be left. */
function mildQueries(dataset: Dataset): fc.Arbitrary<Partial<ViewQuery>> {
  const keys = fc.subarray(Object.keys(DEFAULT_QUERY), { minLength: 1, maxLength: 3 })
  return fc
    .tuple(queries(dataset), keys)
    .map(([query, given]) =>
      Object.fromEntries(Object.entries(query).filter(([key]) => given.includes(key))),
    )
}

const DATASETS: [name: string, dataset: Dataset][] = [
  ['the six systems', sixSystems()],
  ['the trees', tinyDataset],
  ['a made one', makeDataset({ systems: 24, dimensions: 12, seed: 7 })],
]

describe('the matrix behind a figure', () => {
  it.each(DATASETS)('hits exactly as many cells of %s as the figure says', (_, dataset) => {
    expect(wrongFigures(dataset)).toEqual([])
  })

  it.each(DATASETS)('does so for %s through every lens', (_, dataset) => {
    for (const { id } of dataset.assessors) expect(wrongFigures(dataset, { lens: id })).toEqual([])
  })

  it.each(DATASETS)('does so whatever else is asked of %s', (_, dataset) => {
    fc.assert(
      fc.property(mildQueries(dataset), (query) => {
        fc.pre(coverageModelOf(dataset, { query }).whole.cells > 0)
        expect(wrongFigures(dataset, query)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('does so where dimensions are left out on which all are the same', () => {
    const query = { systems: ['alder', 'birch'], differ: true }
    expect(coverageModelOf(tinyDataset, { query }).size).toEqual({ systems: 2, dimensions: 3 })
    expect(wrongFigures(tinyDataset, query)).toEqual([])
  })

  it('shows one row for a figure of a system and one column for a figure of a dimension', () => {
    const six = sixSystems()
    const [systems, dimensions] = coverageModelOf(six).parts
    for (const { figures } of systems?.rows ?? []) {
      for (const { search, count } of figures) {
        if (search) expect(found(six, search)).toEqual({ hits: count, rows: 1, columns: count })
      }
    }
    for (const { figures } of dimensions?.rows ?? []) {
      for (const { search, count } of figures) {
        if (search) expect(found(six, search)).toEqual({ hits: count, rows: count, columns: 1 })
      }
    }
  })

  it('leads nowhere from a zero', () => {
    const figures = rowsIn(coverageModelOf(tinyDataset)).flatMap((row) => row.figures)
    expect(figures.some(({ count }) => count === 0)).toBe(true)
    for (const { count, search } of figures) expect(search === null).toBe(count === 0)
  })

  it('keeps a filter on systems, and names what a search left', () => {
    const of = (query: Partial<ViewQuery>) => coverageModelOf(tinyDataset, { query }).whole.figures
    const search = (query: Partial<ViewQuery>) =>
      of(query).find(({ pick }) => pick === 'known')?.search
    expect(search({ is: { leaf: ['broad'] } })).toBe('state=known&is.leaf=broad')
    expect(search({ q: 'cedar' })).toBe(
      'systems=cedar&dims=height,shade,age,leaf,evergreen&state=known',
    )
  })

  it('shows an assessor alone, on the systems that are shown through another lens', () => {
    const query = { lens: 'field', is: { shade: ['1'] } }
    const { parts } = coverageModelOf(tinyDataset, { query })
    const desk = parts.find(({ id }) => id === 'assessors')?.rows[1]
    expect(desk?.search).toBe('systems=birch&lens=desk')
    expect(found(tinyDataset, desk?.search ?? '')).toEqual({ hits: null, rows: 1, columns: 5 })
  })

  it('has the same addresses in notes and table, in the order of the picture', () => {
    const model = coverageModelOf(tinyDataset)
    const notes = coverage.notes(model)
    const { rows, links, head } = coverage.table(model)
    expect(links?.map((cells) => cells.length)).toEqual(rows.map(() => head.length))
    rowsIn(model).forEach(({ figures }, at) => {
      const searches = figures.map(({ search }) => search)
      expect(links?.[at]?.slice(3)).toEqual(searches)
      expect(rows[at]?.slice(3)).toEqual(figures.map(({ count }) => String(count)))
      for (const { key, search } of figures) expect(notes[key]?.search ?? null).toBe(search)
    })
  })
})
