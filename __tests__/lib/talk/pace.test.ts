import fc from 'fast-check'
import {
  GRACE,
  paceAt,
  paceWords,
  plannedSeconds,
  planShare,
  timeText,
} from '../../../lib/talk/pace'

const SLIDES = [{ minutes: 1 }, { minutes: null }, { minutes: 2 }]
/** One minute, two, and two. */
const PLAN = plannedSeconds(SLIDES, 6)

describe('the pace of a talk', () => {
  it('gives a slide its own minutes, or an equal share of the whole', () => {
    expect(PLAN).toEqual([60, 120, 120])
  })

  it.each([
    [1, 40, 'ahead by 0:20'],
    [1, 60 - GRACE, 'on time, 2:10 left on this slide'],
    [1, 100, 'on time, 1:20 left on this slide'],
    [1, 180 + GRACE, 'on time, 0:00 left on this slide'],
    [1, 181 + GRACE, 'behind by 0:11'],
    [0, 0, 'on time, 1:00 left on this slide'],
    [2, 400, 'behind by 1:40'],
  ])('on slide %i after %i seconds is %s', (slide, elapsed, words) => {
    expect(paceWords(paceAt(PLAN, slide, elapsed))).toBe(words)
  })

  it('is never behind for going on, nor ahead for waiting', () => {
    const order = ['ahead', 'on time', 'behind']
    const plan = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(plan, fc.nat(20_000), fc.nat(600), fc.nat(28), (planned, elapsed, more, at) => {
        const slide = at % (planned.length - 1)
        const rank = (on: number, after: number) => order.indexOf(paceAt(planned, on, after).state)
        expect(rank(slide + 1, elapsed)).toBeLessThanOrEqual(rank(slide, elapsed))
        expect(rank(slide, elapsed + more)).toBeGreaterThanOrEqual(rank(slide, elapsed))
      }),
    )
  })

  it('knows where the clock stands on the plan', () => {
    expect([0, 150, 300, 900].map((elapsed) => planShare(PLAN, elapsed))).toEqual([0, 0.5, 1, 1])
  })

  it('writes seconds as a clock', () => {
    expect([0, 59.9, 500, 3725, -4].map(timeText)).toEqual([
      ...['0:00', '0:59', '8:20', '1:02:05', '0:00'],
    ])
  })
})
