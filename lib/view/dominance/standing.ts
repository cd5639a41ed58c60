import { type Profile, type Reach, reachAt, reachTable } from './reach'

/**
 * How two systems stand, in one word for the two: `same` on every scale for certain · `certain`: one is at
 * least as far as the other · `possible`: it may be, the other cannot · `open`: either may be · `none`:
 * neither can be.
 */
export const STANDINGS = ['same', 'certain', 'possible', 'open', 'none'] as const
export type Standing = (typeof STANDINGS)[number]

/** Of two that stand in an order `upper` is the one that is, or may be, at least as far. */
export type Stood = { upper: number; lower: number; standing: Standing }

/** Every two of some systems, once, by place. Those of no order keep the order of the list. */
export function standingsOf(profiles: readonly Profile[]): Stood[] {
  const table = reachTable(profiles)
  return profiles.flatMap((_, a) =>
    profiles.slice(a + 1).map((_other, index): Stood => {
      const b = a + 1 + index
      const [down, up] = [reachAt(table, a, b), reachAt(table, b, a)]
      const standing = standingOf(down, up)
      const turned = RANK[up] > RANK[down]
      return turned ? { upper: b, lower: a, standing } : { upper: a, lower: b, standing }
    }),
  )
}

const RANK = { never: 0, maybe: 1, always: 2 } as const satisfies Record<Reach, number>

function standingOf(down: Reach, up: Reach): Standing {
  const found = new Set([down, up])
  if (found.has('always')) return found.size === 1 ? 'same' : 'certain'
  if (found.has('maybe')) return found.size === 1 ? 'open' : 'possible'
  return 'none'
}

/**
 * For each scale how many more pairs would stand in an order for certain if it were left out: what stands
 * in the way of an order, counted in pairs.
 */
export function orderedWithout(profiles: readonly Profile[]): number[] {
  const scales = profiles[0]?.length ?? 0
  const before = ordered(profiles)
  if (scales < 2) return Array.from({ length: scales }, () => 0)
  return Array.from({ length: scales }, (_, left) => {
    const others = profiles.map((profile) => profile.filter((_span, scale) => scale !== left))
    return ordered(others) - before
  })
}

function ordered(profiles: readonly Profile[]): number {
  return standingsOf(profiles).filter(
    ({ standing }) => standing === 'same' || standing === 'certain',
  ).length
}
