import fc from 'fast-check'
import { ALPHA_METRICS, alphaOf } from '@/lib/view/agreement/alpha-of'

/** The units of raters who each give a row of marks; a dot is no mark. */
function unitsOf(rows: readonly string[]): number[][] {
  const marks = rows.map((row) => row.split(' '))
  return (marks[0] ?? []).map((_, unit) =>
    marks.flatMap((row) => (row[unit] === '.' ? [] : [Number(row[unit])])),
  )
}

describe('alpha, against published examples', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)(
    'is, %s, %d for the four observers of Krippendorff (2011), section C',
    (metric, published) => {
      // Krippendorff, K. (2011), Computing Krippendorff's alpha-reliability; also Hayes and Krippendorff (2007)
      const units = unitsOf([
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ])
      const found = alphaOf(units, metric)
      expect(found.alpha).toBeCloseTo(published, 3)
      // the twelfth unit has one value alone
      expect(found).toMatchObject({ units: 11, values: 40 })
    },
  )

  it('is 0.095 for the two observers with yes and no of Krippendorff (2011), section A', () => {
    const units = unitsOf(['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'])
    expect(alphaOf(units, 'nominal').alpha).toBeCloseTo(0.095, 3)
  })

  it('is 0.692 for the two observers with five names of Krippendorff (2011), section B', () => {
    const units = unitsOf(['1 1 2 2 4 3 3 3 5 4 4 1', '2 1 2 2 2 3 3 3 5 4 4 4'])
    expect(alphaOf(units, 'nominal').alpha).toBeCloseTo(0.692, 3)
  })

  it.each([
    ['nominal', 0.691],
    ['interval', 0.811],
  ] as const)(
    'is, %s, %d for the three coders of the article on it in Wikipedia',
    (metric, published) => {
      const units = unitsOf([
        '. . . . . 3 4 1 2 1 1 3 3 . 3',
        '1 . 2 1 3 3 4 3 . . . . . . .',
        '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
      ])
      const found = alphaOf(units, metric)
      expect(found.alpha).toBeCloseTo(published, 3)
      expect(found.values).toBe(26)
    },
  )
})

describe('alpha', () => {
  const value = fc.integer({ min: 1, max: 5 })
  const units = fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 20 })
  const metric = fc.constantFrom(...ALPHA_METRICS)

  it('is worked out by hand for three units of yes and no', () => {
    // within: 2 of 6 values differ from their other; between: 2 x 3 x 3 of 6 x 5 pairs
    expect(
      alphaOf(
        [
          [1, 1],
          [0, 0],
          [0, 1],
        ],
        'nominal',
      ).alpha,
    ).toBeCloseTo(1 - 2 / 6 / (18 / 30), 12)
  })

  it('takes a measure of its own, as for sets', () => {
    const apart = (a: number, b: number) => Math.abs(a - b)
    // within: twice 1, of 6 values; the 15 pairs of 1, 1, 2, 2, 3 and 4 differ by 21, and both ways
    expect(
      alphaOf(
        [
          [1, 1],
          [2, 2],
          [3, 4],
        ],
        apart,
      ).alpha,
    ).toBeCloseTo(1 - 2 / 6 / (42 / 30), 12)
  })

  it('is null where all values are the same, and where no unit has two', () => {
    expect(
      alphaOf(
        [
          [2, 2],
          [2, 2],
        ],
        'ordinal',
      ),
    ).toEqual({ alpha: null, units: 2, values: 4 })
    expect(alphaOf([[1], [2], []], 'nominal')).toEqual({ alpha: null, units: 0, values: 0 })
    expect(alphaOf([], 'interval')).toEqual({ alpha: null, units: 0, values: 0 })
  })

  it('is at most 1, and 1 only where every unit has one value', () => {
    fc.assert(
      fc.property(units, metric, (list, by) => {
        const { alpha } = alphaOf(list, by)
        if (alpha === null) return
        expect(alpha).toBeLessThanOrEqual(1)
        const agreed = list.every((unit) => unit.length < 2 || new Set(unit).size === 1)
        expect(alpha === 1).toBe(agreed)
      }),
    )
  })

  it('does not depend on the order of units or of raters', () => {
    fc.assert(
      fc.property(units, metric, (list, by) => {
        const turned = [...list].reverse().map((unit) => [...unit].reverse())
        expect(alphaOf(turned, by).alpha ?? 2).toBeCloseTo(alphaOf(list, by).alpha ?? 2, 10)
      }),
    )
  })

  it('is the same, by ranks, however the levels are numbered', () => {
    fc.assert(
      fc.property(units, (list) => {
        const cubed = list.map((unit) => unit.map((each) => each ** 3))
        expect(alphaOf(cubed, 'ordinal')).toEqual(alphaOf(list, 'ordinal'))
      }),
    )
  })

  it('does not heed values that stand alone', () => {
    fc.assert(
      fc.property(units, metric, value, (list, by, alone) => {
        expect(alphaOf([...list, [alone]], by)).toEqual(alphaOf(list, by))
      }),
    )
  })
})
