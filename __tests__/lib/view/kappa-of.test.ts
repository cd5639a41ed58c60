import fc from 'fast-check'
import { KAPPA_WEIGHTS, kappaOf } from '@/lib/view/agreement/kappa-of'

/** How often each pair of marks occurs. */
function countsOf(size: number, pairs: readonly (readonly [number, number])[]): number[][] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => pairs.filter(([a, b]) => a === i && b === j).length),
  )
}

describe('kappa, against published examples', () => {
  // Cohen, J. (1968), Weighted kappa, Psychological Bulletin 70: 213-220, table 1, 200 cases; also in
  // the R package psych, cohen.kappa
  const COHEN = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ]

  it('is 0.492 for the diagnoses of Cohen (1968), unweighted', () => {
    expect(kappaOf(COHEN, 'none').kappa).toBeCloseTo(0.492, 3)
    expect(kappaOf(COHEN, 'none').units).toBe(200)
  })

  it('is 0.348 for them with the weights that Cohen (1968) gives to disagreements', () => {
    const weights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ]
    expect(kappaOf(COHEN, weights).kappa).toBeCloseTo(0.348, 3)
  })

  it('is 0.353 for them with the second weights of Cohen (1968), which are not symmetric', () => {
    const weights = [
      [0, 1, 4],
      [1, 0, 6],
      [2, 2, 0],
    ]
    expect(kappaOf(COHEN, weights).kappa).toBeCloseTo(0.353, 3)
  })

  it('is 0.429 for the 200 diagnoses of Fleiss, Cohen and Everitt (1969)', () => {
    // Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72: 323-327
    const counts = [
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ]
    expect(kappaOf(counts, 'none').kappa).toBeCloseTo(0.429, 3)
  })

  it('is 0.4842, by steps 0.4701, for the table that statsmodels holds to the output of SAS', () => {
    const counts = [
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5],
    ]
    expect(kappaOf(counts, 'none').kappa).toBeCloseTo(0.4842, 4)
    expect(kappaOf(counts, 'linear').kappa).toBeCloseTo(0.4701, 4)
  })

  it('is -0.0063, by steps 0.1459, squared 0.2520 for two raters of the anxiety data of the R package irr', () => {
    // irr::kappa2(anxiety[, 2:3]) as statsmodels quotes it; neither rater gives a 5, and irr leaves it out
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4]
    const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2]
    const place = (mark: number | undefined) => [1, 2, 3, 4, 6].indexOf(mark ?? 0)
    const counts = countsOf(
      5,
      second.map((mark, at) => [place(mark), place(third[at])] as const),
    )
    expect(kappaOf(counts, 'none').kappa).toBeCloseTo(-0.006289308, 6)
    expect(kappaOf(counts, 'linear').kappa).toBeCloseTo(0.1459075, 6)
    expect(kappaOf(counts, 'quadratic').kappa).toBeCloseTo(0.2520325, 6)
  })
})

describe('kappa', () => {
  const pair = fc.tuple(fc.nat(3), fc.nat(3))
  const pairs = fc.array(pair, { minLength: 1, maxLength: 30 })

  it('is worked out by hand for a table of two', () => {
    // 3 of 4 the same; by chance 2/4 x 3/4 + 2/4 x 1/4 = 1/2: (3/4 - 1/2) / (1 - 1/2)
    expect(
      kappaOf(
        [
          [2, 0],
          [1, 1],
        ],
        'none',
      ),
    ).toEqual({ kappa: 0.5, units: 4 })
  })

  it('weighs by steps as by any difference where there are two categories', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(1)), { minLength: 1 }), (list) => {
        const found = KAPPA_WEIGHTS.map((weights) => kappaOf(countsOf(2, list), weights))
        expect(found[1]).toEqual(found[0])
        expect(found[2]).toEqual(found[0])
      }),
    )
  })

  it('is 1 for raters who agree, null where chance alone would agree, and none for no units', () => {
    expect(
      kappaOf(
        [
          [3, 0],
          [0, 2],
        ],
        'linear',
      ).kappa,
    ).toBe(1)
    expect(
      kappaOf(
        [
          [3, 0],
          [0, 0],
        ],
        'linear',
      ),
    ).toEqual({ kappa: null, units: 3 })
    expect(
      kappaOf(
        [
          [0, 0],
          [0, 0],
        ],
        'none',
      ),
    ).toEqual({ kappa: null, units: 0 })
    expect(kappaOf([], 'none')).toEqual({ kappa: null, units: 0 })
  })

  it('is the same whoever is the first, and at most 1', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...KAPPA_WEIGHTS), (list, weights) => {
        const there = kappaOf(countsOf(4, list), weights).kappa
        const back = kappaOf(
          countsOf(
            4,
            list.map(([a, b]) => [b, a] as const),
          ),
          weights,
        ).kappa
        if (there === null) expect(back).toBeNull()
        else expect(back).toBeCloseTo(there, 10)
        expect(there ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('does not change when levels are read from the other end', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...KAPPA_WEIGHTS), (list, weights) => {
        const turned = list.map(([a, b]) => [3 - a, 3 - b] as const)
        expect(kappaOf(countsOf(4, turned), weights).kappa ?? 2).toBeCloseTo(
          kappaOf(countsOf(4, list), weights).kappa ?? 2,
          10,
        )
      }),
    )
  })
})
