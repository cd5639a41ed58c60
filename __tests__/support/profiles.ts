import fc from 'fast-check'
import type { Profile } from '@/lib/view/dominance/reach'
import type { Span } from '@/lib/view/dominance/span'

export const LEVELS = 3

const known = fc.integer({ min: 1, max: LEVELS }).map((level) => ({ low: level, high: level }))
const open = fc
  .tuple(fc.integer({ min: 1, max: LEVELS }), fc.integer({ min: 1, max: LEVELS }))
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const span: fc.Arbitrary<Span> = fc.oneof(
  { weight: 5, arbitrary: known },
  { weight: 3, arbitrary: open },
  { weight: 1, arbitrary: fc.constant(null) },
)
/** What some systems say on one to so many scales of three levels. */
export const profilesOf = (systems: { min: number; max: number }, scales: number) =>
  fc.integer({ min: 1, max: scales }).chain((length) =>
    fc.array(fc.array(span, { minLength: length, maxLength: length }), {
      minLength: systems.min,
      maxLength: systems.max,
    }),
  )
export const some = profilesOf({ min: 1, max: 7 }, 4)
export const three = profilesOf({ min: 3, max: 3 }, 4)

/** A known level, some known levels, and a cell of which nothing is known. */
export const level = (rank: number): Span => ({ low: rank, high: rank })
export const levels = (...ranks: number[]): Profile => ranks.map(level)
export const UNKNOWN: Span = { low: 1, high: LEVELS }
