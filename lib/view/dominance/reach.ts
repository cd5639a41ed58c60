import type { Span } from './span'

/**
 * Whether one system is at least as far as another on every scale: whatever the cells that are not settled
 * turn out to be, for some of what they may be, or for none.
 */
export type Reach = 'always' | 'maybe' | 'never'

/** What one system says, scale by scale; all of one comparison have the same scales in the same order. */
export type Profile = readonly Span[]

/**
 * Whether `a` is at least as far as `b` on every scale. Nothing is added up: each scale is looked at alone,
 * and each cell may be any of its levels whatever the others are, so the ends of the spans decide. A level
 * cannot be compared with what is not applicable; where a question makes no sense of either, they are alike.
 */
export function reachOf(a: Profile, b: Profile): Reach {
  const scales = a.map((span, index) => reachOn(span, b[index] ?? null))
  if (scales.includes('never')) return 'never'
  return scales.every((reach) => reach === 'always') ? 'always' : 'maybe'
}

function reachOn(a: Span, b: Span): Reach {
  if (a === null || b === null) return a === b ? 'always' : 'never'
  if (a.low >= b.high) return 'always'
  return a.high >= b.low ? 'maybe' : 'never'
}

/** The reach of each to each, by row and column; of each to itself it is `always`. */
export function reachTable(profiles: readonly Profile[]): Reach[][] {
  return profiles.map((a, row) =>
    profiles.map((b, column) => (row === column ? 'always' : reachOf(a, b))),
  )
}

/** From one place to another in a list of profiles. */
export function reachAt(table: readonly Reach[][], from: number, to: number): Reach {
  return table[from]?.[to] ?? 'never'
}
