import { type Profile, type Reach, reachAt, reachTable } from './reach'

/** Two classes by place; the upper is at least as far as the lower on every scale. */
export type Cover = { upper: number; lower: number }
/** The upper may be at least as far as the lower; `both`: and the lower as the upper. */
export type Maybe = Cover & { both: boolean }

export type DominanceOrder = {
  /** Places of the profiles that are the same on every scale for certain; each profile stands in one class. */
  classes: number[][]
  /** From class to class. */
  reach: Reach[][]
  /** What is certain, without what follows from others: the lines of a Hasse diagram. */
  covers: Cover[]
  /** What is only possible, without what follows from it together with what is certain. */
  maybes: Maybe[]
}

/**
 * The order of some systems by dominance. What is certain is a partial order of the classes. What is possible
 * is not: of three systems a may be as far as b and b as c without a being as far as c in any case.
 */
export function orderOf(profiles: readonly Profile[]): DominanceOrder {
  const all = reachTable(profiles)
  const classes = classesOf(all)
  const firsts = classes.flatMap(([first]) => first ?? [])
  const reach = firsts.map((from) => firsts.map((to) => reachAt(all, from, to)))
  return { classes, reach, covers: coversOf(reach), maybes: maybesOf(reach) }
}

function classesOf(reach: readonly Reach[][]): number[][] {
  const classes: number[][] = []
  for (const place of reach.keys()) {
    const own = classes.find(([first = place]) => alike(reach, first, place))
    if (own) own.push(place)
    else classes.push([place])
  }
  return classes
}

function alike(reach: readonly Reach[][], a: number, b: number): boolean {
  return reachAt(reach, a, b) === 'always' && reachAt(reach, b, a) === 'always'
}

/** The certain pairs with nothing between them. `reach` is that of classes, no two of which are the same. */
function coversOf(reach: readonly Reach[][]): Cover[] {
  const above = (a: number, b: number) => a !== b && reachAt(reach, a, b) === 'always'
  return pairsOf(reach.length).filter(
    ({ upper, lower }) =>
      above(upper, lower) && !reach.some((_, by) => above(upper, by) && above(by, lower)),
  )
}

/**
 * Each pair of which something is possible and nothing certain, once. Left out is what follows: whoever is
 * for certain as far as one that may be as far as a third may be as far as the third, too.
 */
function maybesOf(reach: readonly Reach[][]): Maybe[] {
  const above = (a: number, b: number) => a !== b && reachAt(reach, a, b) === 'always'
  // only what has a line of its own: that a lower one may be the same as its upper one has none
  const told = (a: number, b: number) => reachAt(reach, a, b) === 'maybe' && !above(b, a)
  const follows = ({ upper, lower }: Cover) =>
    reach.some(
      (_, by) => (above(upper, by) && told(by, lower)) || (told(upper, by) && above(by, lower)),
    )
  return pairsOf(reach.length).flatMap((pair): Maybe[] => {
    const { upper, lower } = pair
    const turned = { upper: lower, lower: upper }
    if (!told(upper, lower)) return []
    if (!told(lower, upper)) return follows(pair) ? [] : [{ ...pair, both: false }]
    const drawn = upper < lower && !(follows(pair) && follows(turned))
    return drawn ? [{ ...pair, both: true }] : []
  })
}

function pairsOf(count: number): Cover[] {
  const places = Array.from({ length: count }, (_, place) => place)
  return places.flatMap((upper) =>
    places.flatMap((lower) => (lower === upper ? [] : [{ upper, lower }])),
  )
}
