import fc from 'fast-check'
import { cellOf, type Said } from '@/lib/dataset/cell'
import { allDimensions } from '@/lib/dataset/lookup'
import type { Dimension } from '@/lib/dataset/schema'
import { cellDistance, meanDistance } from '@/lib/view/gower'
import { makeDataset } from '../../support/make-dataset'

const base = { id: 'd', label: 'D', question: 'What?' }
const levels = ['a', 'b', 'c', 'd', 'e'].map((label) => ({ label, criterion: label }))
const values = ['x', 'y', 'z'].map((id) => ({ id, label: id }))
const ordinal: Dimension = { ...base, type: 'ordinal', levels }
const known = (value: string | number | boolean | string[]): Said => ({
  state: 'known',
  value,
  weak: false,
  unproved: false,
  stale: false,
})
const silent: Said = { state: 'unknown', unproved: true, stale: false }

describe('the distance of two cells', () => {
  it.each<[string, Dimension, Said, Said, number | null]>([
    ['one step of five levels', ordinal, known(2), known(3), 0.25],
    ['both ends of a scale', ordinal, known(1), known(5), 1],
    ['two categories', { ...base, type: 'category', values }, known('x'), known('y'), 1],
    [
      'sets that share one of three',
      { ...base, type: 'categories', values },
      known(['x', 'y']),
      known(['y', 'z']),
      2 / 3,
    ],
    ['yes and yes', { ...base, type: 'boolean' }, known(true), known(true), 0],
    [
      'numbers of a scale with ends',
      { ...base, type: 'number', min: 0, max: 50 },
      known(10),
      known(20),
      0.2,
    ],
    ['numbers of a scale without ends', { ...base, type: 'number' }, known(10), known(20), null],
    ['words', { ...base, type: 'text' }, known('one'), known('one'), null],
    ['a level and no reading', ordinal, known(1), silent, null],
    ['two cells without a reading', ordinal, silent, silent, null],
    [
      'a level and a span',
      ordinal,
      known(1),
      { ...silent, state: 'range', low: 1, high: 2, weak: false },
      null,
    ],
    [
      'a level and a dispute',
      ordinal,
      known(1),
      { ...silent, state: 'disputed', claims: [] },
      null,
    ],
  ])('of %s', (_name, dimension, a, b, distance) => {
    if (distance === null) expect(cellDistance(dimension, a, b)).toBeNull()
    else expect(cellDistance(dimension, a, b)).toBeCloseTo(distance)
  })

  it('is the same both ways, nothing to itself, and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(999), (seed) => {
        const dataset = makeDataset({ systems: 3, dimensions: 12, seed })
        const [one, two] = dataset.systems
        for (const dimension of allDimensions(dataset)) {
          if (!one || !two) continue
          const a = cellOf({ dataset, system: one, dimension, lens: 'all' })
          const b = cellOf({ dataset, system: two, dimension, lens: 'all' })
          const distance = cellDistance(dimension, a, b)
          expect(distance).toBe(cellDistance(dimension, b, a))
          expect(cellDistance(dimension, a, a) ?? 0).toBe(0)
          expect(distance ?? 0).toBeGreaterThanOrEqual(0)
          expect(distance ?? 0).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('the distance of two systems', () => {
  it('is the mean of the cells compared, each by its weight', () => {
    const parts = [0.5, 0, 1].map((distance) => ({ distance, weight: 1 }))
    expect(meanDistance(parts)).toBe(0.5)
    expect(meanDistance([...parts, { distance: 1, weight: 2 }])).toBe(0.7)
    expect(meanDistance([...parts, { distance: 1, weight: 0 }])).toBe(0.5)
  })

  it('is none where nothing can be compared or counts, which is not zero', () => {
    expect(meanDistance([])).toBeNull()
    expect(meanDistance([{ distance: 0, weight: 0 }])).toBeNull()
  })
})
