import fc from 'fast-check'
import {
  drawnOrder,
  MOST_PIXELS,
  sameWindow,
  scrollTo,
  slotOf,
  windowOf,
} from '../../../lib/view/window-rows'

const base = { count: 1000, size: 36, scroll: 0, room: 720, overscan: 3 }
const inputs = fc.record({
  count: fc.integer({ min: 1, max: 2_000_000 }),
  size: fc.constantFrom(28, 36, 48, 72),
  scroll: fc.integer({ min: 0, max: 40_000_000 }),
  room: fc.integer({ min: 72, max: 2000 }),
  overscan: fc.integer({ min: 0, max: 5 }),
})

describe('windowOf', () => {
  it('draws what is in sight and a few more', () => {
    expect(windowOf(base)).toEqual({ from: 0, to: 24, start: 0, length: 36_000, pool: 27 })
    expect(windowOf({ ...base, scroll: 3600 })).toEqual({
      from: 97,
      to: 124,
      start: 3492,
      length: 36_000,
      pool: 27,
    })
  })

  it('draws nothing of an empty list', () => {
    expect(windowOf({ ...base, count: 0 })).toEqual({
      from: 0,
      to: 0,
      start: 0,
      length: 0,
      pool: 1,
    })
  })

  it('covers the room wherever the list is scrolled, and never draws many more', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { from, to, start, length } = windowOf(input)
        const scroll = Math.min(input.scroll, Math.max(0, length - input.room))
        expect(start).toBeLessThanOrEqual(scroll + 1e-6)
        const end = start + (to - from) * input.size
        expect(end + 1e-6).toBeGreaterThanOrEqual(
          Math.min(scroll + input.room, start + (input.count - from) * input.size),
        )
        expect(to - from).toBeLessThanOrEqual(
          Math.ceil(input.room / input.size) + 1 + 2 * input.overscan,
        )
        expect(length).toBeLessThanOrEqual(MOST_PIXELS)
      }),
    )
  })

  it('reaches the last item at the end of a list that is longer than browsers draw', () => {
    const long = { ...base, count: 1_000_000 }
    const { to, start, from, length } = windowOf({ ...long, scroll: MOST_PIXELS })
    expect(to).toBe(1_000_000)
    expect(start + (to - from) * long.size).toBeCloseTo(length, 3)
  })
})

describe('scrollTo', () => {
  it('moves as little as brings an item into sight', () => {
    expect(scrollTo(base, 5)).toBe(0)
    expect(scrollTo(base, 20)).toBe(36)
    expect(scrollTo({ ...base, scroll: 3600 }, 10)).toBe(360)
  })

  it('brings any item into the window', () => {
    const asked = inputs.chain((input) =>
      fc.tuple(fc.constant(input), fc.integer({ min: 0, max: input.count - 1 })),
    )
    fc.assert(
      fc.property(asked, ([input, item]) => {
        const { from, to } = windowOf({ ...input, overscan: 1, scroll: scrollTo(input, item) })
        expect(item).toBeGreaterThanOrEqual(from)
        expect(item).toBeLessThan(to)
      }),
    )
  })
})

it('gives each item of a window a node of its own', () => {
  const window = { pool: 27 }
  const slots = Array.from({ length: 27 }, (_, place) => slotOf(97 + place, window))
  expect(new Set(slots).size).toBe(27)
})

describe('drawnOrder', () => {
  it('is that of the items at rest', () => {
    expect(drawnOrder({ ...windowOf(base), from: 97, to: 101 }, null)).toEqual([97, 98, 99, 100])
  })

  it('goes on behind the last node with the first', () => {
    const window = { from: 6, to: 11, start: 0, length: 0, pool: 5 }
    expect(drawnOrder(window, 4)).toEqual([9, 10, 6, 7, 8])
  })

  it('keeps the nodes of a full window in their places wherever it is scrolled, and each item once', () => {
    const scrolled = fc.tuple(inputs, fc.integer({ min: 0, max: 40_000_000 }))
    fc.assert(
      fc.property(scrolled, ([input, scroll]) => {
        const before = windowOf(input)
        const after = windowOf({ ...input, scroll })
        const order = drawnOrder(after, before.from)
        expect([...order].sort((a, b) => a - b)).toEqual(drawnOrder(after, null))
        const nodes = drawnOrder(before, null).map((item) => slotOf(item, before))
        const kept = order.map((item) => slotOf(item, after)).filter((slot) => nodes.includes(slot))
        expect(kept).toEqual(nodes.filter((slot) => kept.includes(slot)))
      }),
    )
  })
})

it('tells windows apart by what they draw', () => {
  const window = windowOf(base)
  expect(sameWindow(window, windowOf({ ...base, scroll: 20 }))).toBe(true)
  expect(sameWindow(window, windowOf({ ...base, scroll: 4000 }))).toBe(false)
})
