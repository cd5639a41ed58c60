import { type Anchor, anchorsOf } from './anchors'
import type { StackRelation } from './relations'
import type { Section } from './section'
import type { Shaft } from './shafts'

/** A relation between two shafts of one row: where its line would begin and end, from left to right. */
export type Link = {
  relation: StackRelation
  /** Indexes of the two shafts. */
  left: number
  right: number
  a: Anchor
  b: Anchor
  /** Whether the relation's `from` is at the left. */
  forward: boolean
}

export type LinksInput = {
  relations: readonly StackRelation[]
  shafts: readonly Shaft[]
  section: Section
  /** Id of the system whose lines come first where room is short. */
  hand: string | null
}

/** Links between shafts that both stand here: those of the system in hand, then near pairs first. */
export function linksOf({ relations, shafts, section, hand }: LinksInput): Link[] {
  const column = (id: string) => shafts.findIndex(({ system }) => system.id === id)
  const links = relations.flatMap((relation): Link[] => {
    const [from, to] = [column(relation.from), column(relation.to)]
    const [left, right] = [Math.min(from, to), Math.max(from, to)]
    const [first, last] = [shafts[left], shafts[right]]
    if (!first || !last || left === right) return []
    const [a, b] = anchorsOf(first, last, section)
    return [{ relation, left, right, a, b, forward: from === left }]
  })
  const other = ({ relation }: Link) =>
    Number(![relation.from, relation.to].some((id) => id === hand))
  return links
    .map((link, index) => ({ link, index }))
    .sort(
      (x, y) =>
        other(x.link) - other(y.link) || spanOf(x.link) - spanOf(y.link) || x.index - y.index,
    )
    .map(({ link }) => link)
}

function spanOf({ a, b }: Link): number {
  return b.x - a.x
}

/** Lines side by side: the least and the most of their usual distance. */
export const LEAST_STEP = 0.62
const MOST_STEP = 1.5

/** For each bed the distance of heights at which all lines of its fullest side find room. */
export function portSteps(links: readonly Link[], step: number): Map<number, number> {
  const ends = links.flatMap(({ left, right, a, b }) => [
    { side: `${left}>`, anchor: a },
    { side: `<${right}`, anchor: b },
  ])
  const steps = new Map<number, number>()
  for (const { side, anchor } of ends) {
    const { layer } = anchor
    const lines = ends.filter((end) => end.side === side && end.anchor.layer === layer).length
    const room = (anchor.bottom - anchor.top) / lines
    const own = Math.max(step * LEAST_STEP, Math.min(step * MOST_STEP, room))
    steps.set(layer, Math.min(own, steps.get(layer) ?? own))
  }
  return steps
}
