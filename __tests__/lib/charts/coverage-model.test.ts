import fc from 'fast-check'
import { coverage } from '@/lib/charts/coverage/index'
import type { CoverageModel } from '@/lib/charts/coverage/model'
import { isState, pickWords } from '@/lib/charts/coverage/picks'
import type { CoverageRow } from '@/lib/charts/coverage/rows'
import { cellOf } from '@/lib/dataset/cell'
import { allDimensions } from '@/lib/dataset/lookup'
import type { Dataset } from '@/lib/dataset/schema'
import { applyQuery } from '@/lib/view/apply-query'
import { parseKey } from '@/lib/view/key'
import { DEFAULT_QUERY, STATE_PICKS, type StatePick } from '@/lib/view/query'
import { inState } from '@/lib/view/table/in-state'
import { coverageModelOf } from '../../support/coverage-scenes'
import { makeDataset } from '../../support/make-dataset'
import { sixSystems } from '../../support/six-systems'
import { tinyDataset } from '../../support/tiny-dataset'

const sizes = fc.record({
  systems: fc.integer({ min: 1, max: 9 }),
  dimensions: fc.integer({ min: 1, max: 9 }),
  seed: fc.nat(9999),
})

const rowsIn = ({ whole, parts }: CoverageModel) => [whole, ...parts.flatMap(({ rows }) => rows)]
const countOf = (row: CoverageRow | undefined, pick: StatePick) =>
  row?.figures.find((each) => each.pick === pick)?.count
const rowOf = (model: CoverageModel, key: string) => rowsIn(model).find((row) => row.key === key)

/** All figures of a row that are not zero. */
function figuresOf(model: CoverageModel, key: string): Record<string, number> {
  const figures = rowOf(model, key)?.figures ?? []
  return Object.fromEntries(
    figures.flatMap(({ pick, count }) => (count > 0 ? [[pick, count]] : [])),
  )
}

describe('the figures of coverage', () => {
  const trees = coverageModelOf(tinyDataset)

  it('count the cells of all, of a system and of a dimension by their state', () => {
    expect(figuresOf(trees, '')).toEqual({
      ...{ known: 10, range: 1, disputed: 1, unknown: 1 },
      ...{ 'not-applicable': 1, 'not-assessed': 1, 'low-confidence': 1, 'no-evidence': 2 },
    })
    expect(figuresOf(trees, 'alder')).toEqual({ known: 4, range: 1, 'low-confidence': 1 })
    expect(figuresOf(trees, '/age')).toEqual({
      ...{ range: 1, 'not-applicable': 1, 'not-assessed': 1, 'no-evidence': 1 },
    })
  })

  it('read each assessor alone, where nothing is in dispute', () => {
    expect(figuresOf(trees, 'lens.desk')).toEqual({
      ...{ known: 2, 'not-assessed': 13, 'low-confidence': 1 },
    })
    expect(countOf(rowOf(trees, 'lens.field'), 'disputed')).toBe(0)
  })

  it('read each assessor the same, whoever is heard in the rest of the picture', () => {
    const rows = (lens: string) =>
      coverageModelOf(tinyDataset, { query: { lens } })
        .parts.at(-1)
        ?.rows.map(({ figures }) => figures.map(({ count }) => count))
    expect(rows('desk')).toEqual(rows('all'))
    expect(rows('field')).toEqual(rows('all'))
  })

  it('put every cell into one state, and count it once in each part', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const model = coverageModelOf(makeDataset(size))
        for (const { figures, cells } of rowsIn(model)) {
          const states = figures.filter(({ pick }) => isState(pick))
          expect(states.reduce((sum, { count }) => sum + count, 0)).toBe(cells)
        }
        for (const { id, rows } of model.parts.filter(({ id: part }) => part !== 'assessors')) {
          for (const pick of STATE_PICKS) {
            const sum = rows.reduce((total, row) => total + (countOf(row, pick) ?? 0), 0)
            expect([id, pick, sum]).toEqual([id, pick, countOf(model.whole, pick)])
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are those of a plain count of every cell, also through one lens', () => {
    const plain = (dataset: Dataset, lens: string, pick: StatePick) =>
      dataset.systems
        .flatMap((system) =>
          allDimensions(dataset).map((dimension) => cellOf({ dataset, system, dimension, lens })),
        )
        .filter((cell) => inState(cell, pick)).length
    fc.assert(
      fc.property(sizes, (size) => {
        const dataset = makeDataset(size)
        const model = coverageModelOf(dataset)
        for (const pick of STATE_PICKS) {
          expect(countOf(model.whole, pick)).toBe(plain(dataset, 'all', pick))
          for (const { id } of dataset.assessors) {
            expect(countOf(rowOf(model, `lens.${id}`), pick)).toBe(plain(dataset, id, pick))
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  it('call old what is older than a year in the dataset of the six systems', () => {
    const six = sixSystems()
    expect(coverage.table(coverageModelOf(six)).head.at(-1)).toBe('Older than a year')
    const old = rowOf(coverageModelOf(six), 'lens.public-record')
    const older = rowOf(coverageModelOf({ ...six, staleAfter: 24 }), 'lens.public-record')
    expect(countOf(old, 'stale')).toBe(15)
    expect(countOf(older, 'stale')).toBe(12)
  })

  it.each([
    [1, 'older than a month'],
    [18, 'older than 18 months'],
    [12, 'older than a year'],
    [24, 'older than 2 years'],
  ])('name an age of %s months', (months, words) => {
    expect(pickWords('stale', months)).toBe(words)
  })

  it('have keys of their own that are about nothing else', () => {
    const keys = rowsIn(trees).flatMap(({ figures }) => figures.map(({ key }) => key))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining(['!known', 'alder!unknown', '/age!range']))
    expect(keys.map(parseKey).every((parts) => parts === null)).toBe(true)
    expect(parseKey('lens.desk')).toBeNull()
  })

  it('are those of one part where one is asked for, with those of all', () => {
    const { parts, absent } = coverageModelOf(tinyDataset, { options: { counted: 'dimensions' } })
    expect(parts.map(({ id }) => id)).toEqual(['dimensions'])
    expect(absent).toEqual(['systems', 'assessors'])
  })
})

describe('what coverage says beside its figures', () => {
  it('how many readings name no date', () => {
    expect(coverageModelOf(sixSystems()).remarks).toEqual([
      '137 of 174 readings name no date and are never counted as old.',
    ])
    expect(coverageModelOf(tinyDataset).remarks).toEqual([
      'No reading names a date, so none is counted as old.',
    ])
  })

  it('what a filter hides, and that a search counts every cell of what it leaves', () => {
    const { remarks } = coverageModelOf(tinyDataset, { query: { q: 'needle' } })
    expect(remarks.slice(1)).toEqual([
      '2 systems are hidden by the filter.',
      '4 dimensions are hidden by the filter.',
      'Every cell of what is shown is counted, whether or not a search or a filter hits it.',
    ])
  })

  it('why nothing is counted where nothing is left', () => {
    const refusal = (query: object) =>
      coverage.refuses(applyQuery(tinyDataset, { ...DEFAULT_QUERY, ...query }), { counted: 'all' })
    expect(refusal({})).toBeNull()
    expect(refusal({ is: { height: ['1'] } })).toBe(
      'Coverage needs at least 1 system: 0 are left. Choose one, or clear a filter.',
    )
    expect(refusal({ hide: ['/height', '/shade', '/age', '/leaf', '/evergreen'] })).toBe(
      'Coverage needs at least 1 dimension: 0 are left. Choose one, or clear a filter.',
    )
  })

  it('in words: the same figures, with the names of what is not known', () => {
    const { title, short, full } = coverage.describe(coverageModelOf(tinyDataset))
    expect(title).toBe('What is known of 3 systems')
    expect(short).toBe(
      'What is known of 3 systems: on 5 dimensions 10 of 15 cells are known, 1 between two levels, 1 disputed, 1 not applicable, 1 unknown and 1 not assessed. Among them: 1 low confidence and 2 no evidence.',
    )
    expect(full).toContain('Cedar: 3 of 5 known; 1 unknown (Shade); 1 not assessed (Age).')
    expect(full).toContain('Height: 2 of 3 known; 1 disputed (Birch).')
    expect(full).toContain('Desk study: 2 of 15 known; 13 not assessed.')
    expect(full).toMatch(/From Three trees, version .*; all assessors\.$/)
  })

  it('of a figure: how many cells, and what the matrix shows of them', () => {
    const notes = coverage.notes(coverageModelOf(tinyDataset))
    expect(notes['cedar!unknown']).toEqual({
      title: 'Cedar, unknown',
      lines: ['1 of 5 cells; the matrix shows it as 1 system on 1 dimension.', 'Shade'],
      search: 'systems=cedar&state=unknown',
    })
    expect(notes['/leaf!known']?.lines).toEqual([
      '3 of 3 cells; the matrix shows them as 3 systems on 1 dimension.',
      'Alder, Birch and Cedar',
    ])
    expect(notes['!known']?.lines).toEqual([
      '10 of 15 cells; the matrix shows them among 3 systems on 4 dimensions.',
    ])
    expect(notes['lens.desk']?.search).toBe('lens=desk')
  })
})

it('stays in the short text for any size', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const { short } = coverage.describe(coverageModelOf(makeDataset(size)))
      expect(short.length).toBeLessThanOrEqual(250)
    }),
    { numRuns: 20 },
  )
})
