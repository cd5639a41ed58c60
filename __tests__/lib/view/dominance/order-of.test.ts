import fc from 'fast-check'
import { orderOf } from '@/lib/view/dominance/order-of'
import { type Profile, type Reach, reachAt, reachOf } from '@/lib/view/dominance/reach'
import { level, levels, profilesOf, some, three, UNKNOWN } from '../../../support/profiles'

type Levels = (number | null)[]

/** Every way in which the cells of one system may turn out. */
function completions(profile: Profile): Levels[] {
  const [first, ...rest] = profile
  if (first === undefined) return [[]]
  const own: Levels =
    first === null
      ? [null]
      : Array.from({ length: first.high - first.low + 1 }, (_, index) => first.low + index)
  return own.flatMap((level) => completions(rest).map((others) => [level, ...others]))
}

/** At least as far on each scale, by looking at levels one by one. */
const asFar = (a: Levels, b: Levels) =>
  a.every((level, scale) => {
    const other = b[scale] ?? null
    return level === null || other === null ? level === other : level >= other
  })

/** The same by trying every completion of both. */
function tried(a: Profile, b: Profile): Reach {
  const found = completions(a).flatMap((one) => completions(b).map((other) => asFar(one, other)))
  if (found.every((holds) => holds)) return 'always'
  return found.some((holds) => holds) ? 'maybe' : 'never'
}

describe('at least as far on every scale', () => {
  it('is what every completion of the cells says, some say, or none', () => {
    fc.assert(
      fc.property(profilesOf({ min: 2, max: 2 }, 3), ([a = [], b = []]) => {
        expect(reachOf(a, b)).toBe(tried(a, b))
      }),
      { numRuns: 400 },
    )
  })

  it('is a preorder where it is certain', () => {
    fc.assert(
      fc.property(three, ([a = [], b = [], c = []]) => {
        const chained = reachOf(a, b) === 'always' && reachOf(b, c) === 'always'
        if (chained) expect(reachOf(a, c)).toBe('always')
        const settled = a.every((each) => each === null || each.low === each.high)
        if (settled) expect(reachOf(a, a)).toBe('always')
      }),
      { numRuns: 500 },
    )
  })

  it('goes on from what is certain to what is possible, and back', () => {
    fc.assert(
      fc.property(three, ([a = [], b = [], c = []]) => {
        const [ab, bc] = [reachOf(a, b), reachOf(b, c)]
        const follows = (ab === 'always' && bc !== 'never') || (ab !== 'never' && bc === 'always')
        if (follows) expect(reachOf(a, c)).not.toBe('never')
      }),
      { numRuns: 500 },
    )
  })

  it('does not go on from what is possible to what is possible', () => {
    const [a, b, c] = [levels(1, 3), [UNKNOWN, UNKNOWN], levels(3, 1)]
    expect([reachOf(a, b), reachOf(b, c), reachOf(a, c)]).toEqual(['maybe', 'maybe', 'never'])
  })

  it('says less, and nothing else, when a cell becomes unknown', () => {
    fc.assert(
      fc.property(profilesOf({ min: 2, max: 2 }, 4), fc.nat(3), ([a = [], b = []], at) => {
        fc.pre((a[at] ?? null) !== null)
        const blurred = a.map((each, scale) => (scale === at ? UNKNOWN : each))
        const [before, after] = [reachOf(a, b), reachOf(blurred, b)]
        if (before === 'maybe') expect(after).toBe('maybe')
        if (before === 'always') expect(after).not.toBe('never')
        if (after === 'always') expect(before).toBe('always')
        if (after === 'never') expect(before).toBe('never')
      }),
      { numRuns: 300 },
    )
  })

  it('compares no level with what is not applicable, and two of these with each other', () => {
    expect(reachOf([level(3), null], levels(1, 1))).toBe('never')
    expect(reachOf(levels(3, 3), [level(1), null])).toBe('never')
    expect(reachOf([level(3), null], [level(1), null])).toBe('always')
  })
})

/** Who is reached from whom along lines. */
function closure(count: number, lines: readonly { upper: number; lower: number }[]): boolean[][] {
  const found = Array.from({ length: count }, (_, from) =>
    Array.from({ length: count }, (_unused, to) => from === to),
  )
  for (const _ of found) {
    for (const { upper, lower } of lines) {
      for (const row of found) if (row[upper]) row[lower] = true
      const [above, under] = [found[upper], found[lower]]
      for (const [to, holds] of (under ?? []).entries()) if (above && holds) above[to] = true
    }
  }
  return found
}

describe('the order of some systems', () => {
  it('puts each in one class, with those that are the same for certain', () => {
    fc.assert(
      fc.property(some, (profiles) => {
        const { classes } = orderOf(profiles)
        expect(classes.flat().sort((a, b) => a - b)).toEqual([...profiles.keys()])
        for (const [index, own] of classes.entries()) {
          const [first = 0] = own
          for (const each of own) expect(profiles[each]).toEqual(profiles[first])
          const others = classes.slice(index + 1).flatMap(([other]) => other ?? [])
          for (const other of others) {
            const [a, b] = [profiles[first] ?? [], profiles[other] ?? []]
            expect([reachOf(a, b), reachOf(b, a)]).not.toEqual(['always', 'always'])
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('has lines from which all that is certain follows, and nothing else', () => {
    fc.assert(
      fc.property(some, (profiles) => {
        const { classes, reach, covers } = orderOf(profiles)
        const found = closure(classes.length, covers)
        for (const [from, row] of found.entries()) {
          for (const [to, holds] of row.entries()) {
            expect(holds).toBe(reachAt(reach, from, to) === 'always')
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('has no line that follows from others, and none that leads back', () => {
    fc.assert(
      fc.property(some, (profiles) => {
        const { classes, covers } = orderOf(profiles)
        for (const line of covers) {
          const others = closure(
            classes.length,
            covers.filter((each) => each !== line),
          )
          expect(others[line.upper]?.[line.lower]).toBe(false)
          expect(others[line.lower]?.[line.upper]).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('has dashed lines only where nothing is certain, from which all that is possible follows', () => {
    fc.assert(
      fc.property(some, (profiles) => {
        const { classes, reach, covers, maybes } = orderOf(profiles)
        const certain = closure(classes.length, covers)
        const arrows = maybes.flatMap(({ upper, lower, both }) =>
          both
            ? [
                { upper, lower },
                { upper: lower, lower: upper },
              ]
            : [{ upper, lower }],
        )
        const told = (from: number, to: number) =>
          arrows.some(({ upper, lower }) => certain[from]?.[upper] && certain[lower]?.[to])
        for (const { upper, lower } of maybes) {
          expect(reachAt(reach, upper, lower)).toBe('maybe')
          expect(certain[lower]?.[upper]).toBe(false)
        }
        for (const from of classes.keys()) {
          for (const to of classes.keys()) {
            const [down, up] = [reachAt(reach, from, to), reachAt(reach, to, from)]
            if (down === 'maybe' && up !== 'always') expect(told(from, to)).toBe(true)
            if (down === 'never') expect(told(from, to)).toBe(false)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is the same, but for places, whatever the order of the list', () => {
    fc.assert(
      fc.property(some, (profiles) => {
        const turned = orderOf([...profiles].reverse())
        const { covers, classes, maybes } = orderOf(profiles)
        expect(turned.classes).toHaveLength(classes.length)
        expect(turned.covers).toHaveLength(covers.length)
        expect(turned.maybes).toHaveLength(maybes.length)
      }),
      { numRuns: 100 },
    )
  })

  it('draws a chain, a diamond and a pair by hand', () => {
    expect(orderOf([levels(1, 1), levels(2, 2), levels(3, 3)]).covers).toEqual([
      { upper: 1, lower: 0 },
      { upper: 2, lower: 1 },
    ])
    const diamond = orderOf([levels(2, 2), levels(2, 1), levels(1, 2), levels(1, 1)])
    expect(diamond.covers).toEqual([
      { upper: 0, lower: 1 },
      { upper: 0, lower: 2 },
      { upper: 1, lower: 3 },
      { upper: 2, lower: 3 },
    ])
    expect(orderOf([levels(2, 1), levels(2, 1)]).classes).toEqual([[0, 1]])
  })

  it('leaves out a possible line that follows from a certain one', () => {
    const [top, middle, unsure] = [levels(3, 3), levels(3, 2), [level(2), UNKNOWN]]
    const { covers, maybes } = orderOf([top, middle, unsure])
    expect(covers).toEqual([
      { upper: 0, lower: 1 },
      { upper: 0, lower: 2 },
    ])
    expect(maybes).toEqual([{ upper: 1, lower: 2, both: false }])
  })
})
