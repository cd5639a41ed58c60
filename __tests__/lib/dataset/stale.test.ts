import fc from 'fast-check'
import { cellOf } from '../../../lib/dataset/cell'
import { findDimension } from '../../../lib/dataset/lookup'
import type { Assessment, Dataset } from '../../../lib/dataset/schema'
import { isStale, STALE_AFTER } from '../../../lib/dataset/stale'
import { tinyDataset } from '../../support/tiny-dataset'

const HEAD = { date: '2026-06-15' }
const seen = (accessed?: string) => ({
  source: 'notebook',
  locator: 'Page 1',
  ...(accessed === undefined ? {} : { accessed }),
})

function reading(more: Partial<Assessment> = {}): Assessment {
  const said = { assessor: 'field', reason: 'Because.', evidence: [seen()] }
  return { ...said, status: 'known', confidence: 'high', value: 3, ...more } as Assessment
}

describe('a reading', () => {
  it.each([
    ['as old as readings may grow', '2024-06', false],
    ['a month older', '2024-05', true],
    ['of a day in the last month that counts', '2024-06-01', false],
    ['of a year that ends in time', '2024', false],
    ['of a year that ended too early', '2023', true],
    ['younger than its dataset', '2027-01', false],
    ['of a date in words', 'early 2020', false],
  ])('%s is stale or not by its date', (_what, asOf, stale) => {
    expect(isStale(HEAD, reading({ asOf }))).toBe(stale)
    expect(isStale(HEAD, reading({ evidence: [seen(asOf)] }))).toBe(stale)
  })

  it('without a date is never stale', () => {
    expect(isStale({ ...HEAD, staleAfter: 1 }, reading())).toBe(false)
  })

  it('is as old as the newest date it names', () => {
    const evidence = [seen('2010-01'), seen('2026-01')]
    expect(isStale(HEAD, reading({ asOf: '2001', evidence }))).toBe(false)
    expect(isStale(HEAD, reading({ asOf: '2001', evidence: evidence.slice(0, 1) }))).toBe(true)
  })

  it('grows as old as its dataset lets it', () => {
    expect(isStale({ ...HEAD, staleAfter: 6 }, reading({ asOf: '2025-12' }))).toBe(false)
    expect(isStale({ ...HEAD, staleAfter: 6 }, reading({ asOf: '2025-11' }))).toBe(true)
    expect(isStale({ ...HEAD, staleAfter: 1200 }, reading({ asOf: '1990' }))).toBe(false)
  })

  it('grows two years old where its dataset says nothing, counted in months', () => {
    const month = (n: number) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
    fc.assert(
      fc.property(fc.integer({ min: 24000, max: 25000 }), fc.nat(600), (now, age) => {
        const dataset = { date: `${month(now)}-28` }
        expect(isStale(dataset, reading({ asOf: month(now - age) }))).toBe(age > STALE_AFTER)
      }),
    )
    expect(STALE_AFTER).toBe(24)
  })
})

describe('how well a cell is supported', () => {
  const old = { asOf: '2001' }
  const unknown: Assessment = {
    assessor: 'field',
    reason: 'Silent.',
    status: 'unknown',
    evidence: [],
  }

  function cell(assessments: Assessment[], lens = 'all') {
    const dimension = findDimension(tinyDataset, 'height')
    const [first] = tinyDataset.systems
    if (!dimension || !first) throw new Error('no height')
    const system = { ...first, assessments: { height: assessments } }
    const { unproved, stale } = cellOf({ dataset: tinyDataset, system, dimension, lens })
    return { unproved, stale }
  }

  it('is nothing to ask where nobody has looked', () => {
    expect(cell([])).toEqual({ unproved: false, stale: false })
  })

  it('is stale when all that is said is stale', () => {
    const desk = { assessor: 'desk' }
    expect(cell([reading(old), reading({ ...old, ...desk })]).stale).toBe(true)
    expect(cell([reading(old), reading({ ...desk, asOf: '2025' })]).stale).toBe(false)
    expect(cell([reading(old), reading(desk)]).stale).toBe(false)
  })

  it('is without evidence when none of what is said names a place in a source', () => {
    expect(cell([unknown]).unproved).toBe(true)
    expect(cell([{ ...unknown, evidence: [seen()] }]).unproved).toBe(false)
    expect(cell([unknown, reading({ assessor: 'desk' })]).unproved).toBe(false)
  })

  it('is judged through the lens', () => {
    const both = [unknown, reading({ assessor: 'desk', ...old })]
    expect(cell(both, 'field')).toEqual({ unproved: true, stale: false })
    expect(cell(both, 'desk')).toEqual({ unproved: false, stale: true })
    expect(cell(both)).toEqual({ unproved: false, stale: false })
  })

  it('asks the dataset how old readings may grow', () => {
    const [first] = tinyDataset.systems
    const dimension = findDimension(tinyDataset, 'height')
    if (!first || !dimension) throw new Error('no height')
    const system = { ...first, assessments: { height: [reading({ asOf: '2025-06' })] } }
    const staleIn = (dataset: Dataset) => cellOf({ dataset, system, dimension, lens: 'all' }).stale
    expect(staleIn(tinyDataset)).toBe(false)
    expect(staleIn({ ...tinyDataset, staleAfter: 6 })).toBe(true)
  })
})
