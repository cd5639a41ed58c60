import type { DimensionOf } from '../../dataset/schema'
import type { Profile } from '../../view/dominance/reach'
import { STANDINGS, type Standing, standingsOf } from '../../view/dominance/standing'
import { DEFAULT_QUERY } from '../../view/query'
import { formatQuery } from '../../view/query-url'
import type { View } from '../../view/view'
import type { OrderSystem } from './systems'

/** How two systems stand, and why: the scales on which each is further, by what is known. */
export type OrderPair = {
  upper: string
  lower: string
  standing: Standing
  /** On which the one is further for certain, each with the words of both. */
  upperFurther: OrderPoint[]
  lowerFurther: OrderPoint[]
  same: OrderPoint[]
  /** Of which it is not settled who is further. */
  open: OrderPoint[]
  /** That make no sense of one of the two. */
  apart: OrderPoint[]
  /** The query part of the matrix page that shows the cells of the two. */
  search: string
}

export type OrderPoint = { label: string; upper: string; lower: string }

type Scale = DimensionOf<'ordinal'>
export type PairsInput = {
  view: View
  scales: readonly Scale[]
  systems: readonly OrderSystem[]
  profiles: readonly Profile[]
}

/** Every two systems, once: first those in an order for certain, then by how little is said. */
export function orderPairs(input: PairsInput): OrderPair[] {
  const stood = standingsOf(input.profiles)
  return STANDINGS.flatMap((standing) =>
    stood
      .filter((each) => each.standing === standing)
      .flatMap(({ upper, lower }) => pairOf(input, { standing, upper, lower })),
  )
}

type Two = { standing: Standing; upper: number; lower: number }

function pairOf(input: PairsInput, { standing, upper, lower }: Two): OrderPair[] {
  const { view, scales, systems, profiles } = input
  const [a, b] = [systems[upper], systems[lower]]
  if (!a || !b) return []
  const on = (kind: Kind) =>
    scales.flatMap(({ label }, index): OrderPoint[] => {
      const found = kindOf(profiles[upper]?.[index] ?? null, profiles[lower]?.[index] ?? null)
      const [one, other] = [a.cells[index], b.cells[index]]
      if (found !== kind || !one || !other) return []
      return [{ label, upper: one.words, lower: other.words }]
    })
  return [
    {
      ...{ upper: a.id, lower: b.id, standing },
      upperFurther: on('upper'),
      lowerFurther: on('lower'),
      same: on('same'),
      open: on('open'),
      apart: on('apart'),
      search: matrixOf(view, [a.id, b.id], scales),
    },
  ]
}

type Kind = 'upper' | 'lower' | 'same' | 'open' | 'apart'

function kindOf(a: Profile[number], b: Profile[number]): Kind {
  if (a === null || b === null) return a === b ? 'same' : 'apart'
  if (a.low > b.high) return 'upper'
  if (b.low > a.high) return 'lower'
  return a.low === b.high && b.low === a.high ? 'same' : 'open'
}

/** These systems on these scales, as read by whoever is heard. */
export function matrixOf(
  { query }: View,
  systems: readonly string[],
  scales: readonly Scale[],
): string {
  const dims = scales.map(({ id }) => id)
  return formatQuery({ ...DEFAULT_QUERY, lens: query.lens, systems: [...systems], dims })
}
