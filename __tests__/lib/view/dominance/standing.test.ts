import fc from 'fast-check'
import { reachOf } from '@/lib/view/dominance/reach'
import { orderedWithout, standingsOf } from '@/lib/view/dominance/standing'
import { levels, some } from '../../../support/profiles'

describe('how two stand', () => {
  it('counts every pair once, as the order has it', () => {
    fc.assert(
      fc.property(some, (profiles) => {
        const stood = standingsOf(profiles)
        expect(stood).toHaveLength((profiles.length * (profiles.length - 1)) / 2)
        for (const { upper, lower, standing } of stood) {
          const [down, up] = [
            reachOf(profiles[upper] ?? [], profiles[lower] ?? []),
            reachOf(profiles[lower] ?? [], profiles[upper] ?? []),
          ]
          const named = {
            same: ['always', 'always'],
            certain: ['always', up],
            possible: ['maybe', 'never'],
            open: ['maybe', 'maybe'],
            none: ['never', 'never'],
          } as const
          expect([down, up]).toEqual(named[standing])
          if (standing === 'certain') expect(up).not.toBe('always')
        }
      }),
      { numRuns: 200 },
    )
  })

  it('counts for each scale the pairs that it keeps out of order', () => {
    fc.assert(
      fc.property(some, (profiles) => {
        for (const more of orderedWithout(profiles)) expect(more).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 100 },
    )
    expect(orderedWithout([levels(3, 3, 1), levels(2, 2, 3), levels(1, 1, 2)])).toEqual([0, 0, 2])
    expect(orderedWithout([levels(1), levels(2)])).toEqual([0])
  })
})
