import fc from 'fast-check'
import { remember } from '@/lib/remember'
import { rounded } from '@/lib/scene/number'

describe('a number in a file', () => {
  it('has at most two decimals, as the plain way of writing it has them', () => {
    const plain = (value: number) => String(Math.round(value * 100) / 100 + 0)
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -5000, max: 5000, noNaN: true }),
      fc.integer({ min: -500_000, max: 500_000 }).map((hundredths) => hundredths / 100),
    )
    fc.assert(fc.property(numbers, (value) => rounded(value) === plain(value)))
  })

  it('is refused where it is none', () => {
    expect(() => rounded(Number.NaN)).toThrow('cannot be drawn')
    expect(() => rounded(Number.POSITIVE_INFINITY)).toThrow('cannot be drawn')
  })
})

describe('what is remembered', () => {
  it('is made once for a name, and again after as many others as are kept', () => {
    const kept = remember<string>(2)
    const make = jest.fn(() => 'made')
    kept('a', make)
    kept('a', make)
    expect(make).toHaveBeenCalledTimes(1)
    kept('b', make)
    kept('c', make)
    kept('a', make)
    expect(make).toHaveBeenCalledTimes(4)
  })
})
