import fc from 'fast-check'
import { type Distance, seriate } from '@/lib/view/seriate'

const idsOf = (n: number) => Array.from({ length: n }, (_, i) => `s-${String(i).padStart(3, '0')}`)

const lengthOf = (order: readonly number[], distance: Distance) =>
  order.slice(1).reduce((sum, to, i) => sum + (distance(order[i] ?? 0, to) ?? 1), 0)

function permutations(items: number[]): number[][] {
  if (items.length < 2) return [items]
  return items.flatMap((first) =>
    permutations(items.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  )
}

/** Distances as systems have them: means over a few levels of a few dimensions, some unknown. */
const made = (min: number, max: number) =>
  fc
    .array(fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 5, maxLength: 5 }), {
      minLength: min,
      maxLength: max,
    })
    .map((rows) => ({ n: rows.length, distance: gowerOf(rows) }))

function gowerOf(rows: (number | null)[][]): Distance {
  return (a, b) => {
    const both = (rows[a] ?? []).flatMap((value, i) => {
      const other = rows[b]?.[i] ?? null
      return value === null || other === null ? [] : [Math.abs(value - other) / 4]
    })
    return both.length === 0 ? null : both.reduce((sum, each) => sum + each, 0) / both.length
  }
}

describe('an order in which neighbours are alike', () => {
  it('has the least sum of all orders, and is the first of those by id, up to 7', () => {
    fc.assert(
      fc.property(made(0, 7), ({ n, distance }) => {
        const all = permutations(Array.from({ length: n }, (_, i) => i))
        const least = Math.min(...all.map((each) => lengthOf(each, distance)))
        const first = all.find((each) => lengthOf(each, distance) <= least + 1e-9)
        expect(seriate(n, distance, idsOf(n))).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })

  it('is no worse than the order declared, above 8', () => {
    fc.assert(
      fc.property(made(12, 40), ({ n, distance }) => {
        const order = seriate(n, distance, idsOf(n))
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i))
        const declared = Array.from({ length: n }, (_, i) => i)
        expect(lengthOf(order, distance)).toBeLessThanOrEqual(lengthOf(declared, distance) + 1e-9)
      }),
      { numRuns: 60, seed: 3 },
    )
  })

  it('does not depend on the order in which systems come', () => {
    const shuffled = made(1, 24).chain((asked) =>
      fc.record({
        asked: fc.constant(asked),
        order: fc.shuffledSubarray(
          Array.from({ length: asked.n }, (_, i) => i),
          { minLength: asked.n },
        ),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ asked: { n, distance }, order }) => {
        const at = (i: number) => order[i] ?? 0
        const ids = idsOf(n)
        const again = seriate(
          n,
          (a, b) => distance(at(a), at(b)),
          order.map((i) => ids[i] ?? ''),
        )
        expect(again.map(at)).toEqual(seriate(n, distance, ids))
      }),
      { numRuns: 100 },
    )
  })

  it.each([5, 8, 9, 30])('finds a line of %s again, from its lower end', (n) => {
    const place = (i: number) => (i * 7) % n
    const ids = Array.from({ length: n }, (_, i) => idsOf(n)[place(i)] ?? '')
    const order = seriate(n, (a, b) => Math.abs(place(a) - place(b)) / n, ids)
    expect(order.map(place)).toEqual(Array.from({ length: n }, (_, i) => i))
  })

  it('turns the branches of its tree as well as they can be turned', () => {
    // ten on two arms: the tree parts them at the middle, where the best order goes through
    const points = [-9, -7.1, -5.3, -3.2, -1, 1.4, 3.3, 5.5, 7.6, 9.9]
    const distance = (a: number, b: number) => Math.abs((points[a] ?? 0) - (points[b] ?? 0)) / 20
    expect(lengthOf(seriate(10, distance, idsOf(10)), distance)).toBeCloseTo(18.9 / 20)
  })

  it('puts systems that share no known cell as far apart as can be', () => {
    const near: Distance = (a, b) => (a + b === 3 ? null : 0.2)
    expect(seriate(3, (a, b) => (a + b === 1 ? null : 0.4), ['a', 'b', 'c'])).toEqual([0, 2, 1])
    expect(lengthOf(seriate(4, near, idsOf(4)), near)).toBeCloseTo(0.6)
  })
})
