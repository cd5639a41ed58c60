import type { Section } from './section'
import type { PlacedBlock, Shaft } from './shafts'

const MARGIN = 6

/** The side of a block where lines may end: x of the edge, and the heights that are free for ends. */
export type Anchor = { layer: number; x: number; top: number; bottom: number }

/**
 * The blocks between which the relations of two systems run: home to home, in one bed if they share
 * one, else in the nearest beds. A system without blocks is met at its shaft.
 */
export function anchorsOf(left: Shaft, right: Shaft, section: Section): [Anchor, Anchor] {
  const [as, bs] = [homesOf(left), homesOf(right)]
  const pairs = as.flatMap((a) => bs.map((b) => [a, b] as const))
  const far = ([a, b]: readonly [PlacedBlock, PlacedBlock]) =>
    Math.abs(a.block.layer - b.block.layer)
  const nearest = pairs.reduce<(typeof pairs)[number] | null>(
    (best, pair) => (best === null || far(pair) < far(best) ? pair : best),
    null,
  )
  return [
    anchorOf(left, nearest?.[0] ?? as[0], { side: 1, section }),
    anchorOf(right, nearest?.[1] ?? bs[0], { side: -1, section }),
  ]
}

/** Its homes; where it has none the blocks with which it reaches in; else what is not known. */
function homesOf({ blocks }: Shaft): PlacedBlock[] {
  for (const states of [['primary'], ['disputed'], ['secondary'], ['unknown']]) {
    const found = blocks.filter(({ block }) => states.includes(block.state))
    if (found.length > 0) return found
  }
  return []
}

type Side = { side: 1 | -1; section: Section }

function anchorOf(shaft: Shaft, placed: PlacedBlock | undefined, { side, section }: Side): Anchor {
  if (!placed) {
    const top = section.edge(0, shaft.x)
    return { layer: 0, x: shaft.x + side * shaft.half, top: top + 3, bottom: shaft.bottom - 2 }
  }
  const [leftTop, rightTop, rightBottom, leftBottom] = placed.corners
  return {
    layer: placed.block.layer,
    x: side === 1 ? rightTop.x : leftTop.x,
    top: Math.max(leftTop.y, rightTop.y) + MARGIN,
    bottom: Math.min(leftBottom.y, rightBottom.y) - MARGIN,
  }
}
