import type { Link } from './links'
import type { Shaft } from './shafts'

/** Room on both sides of a channel for the signs at the ends of lines. */
const MARGIN = 13
const LEAST_STEP = 4

/** Between two neighbouring shafts, where lines change their height. */
export type Channel = { left: number; right: number }

/** One channel right of each shaft but the last. */
export function channelsOf(shafts: readonly Shaft[], home: number): Channel[] {
  return shafts.slice(1).map((shaft, index) => ({
    left: (shafts[index]?.x ?? 0) + home / 2,
    right: shaft.x - home / 2,
  }))
}

/**
 * The channel of each link: where it runs behind the fewest blocks, then the one with the fewest
 * lines, then the one nearest to the lower end, so that most of the way runs in the upper bed.
 */
export function chosenChannels(
  links: readonly Link[],
  shafts: readonly Shaft[],
): Map<Link, number> {
  const chosen = new Map<Link, number>()
  const load = new Map<number, number>()
  const pairs = new Map<string, number>()
  for (const link of links) {
    const pair = `${link.left}~${link.right}`
    const channel = pairs.get(pair) ?? quietest(link, shafts, load)
    pairs.set(pair, channel)
    chosen.set(link, channel)
    load.set(channel, (load.get(channel) ?? 0) + 1)
  }
  return chosen
}

function quietest(
  { left, right, a, b }: Link,
  shafts: readonly Shaft[],
  load: Map<number, number>,
): number {
  const stands = (index: number, layer: number) =>
    shafts[index]?.blocks.some(({ block }) => block.layer === layer) ? 1 : 0
  const costs = Array.from({ length: right - left }, (_, place) => {
    const channel = left + place
    let hits = 0
    for (let index = left + 1; index < right; index++) {
      hits += stands(index, index <= channel ? a.layer : b.layer)
    }
    const far = b.layer > a.layer ? right - channel : place
    return { channel, cost: hits * 100 + (load.get(channel) ?? 0) * 3 + far }
  })
  return costs.sort((x, y) => x.cost - y.cost || x.channel - y.channel)[0]?.channel ?? left
}

/** Places side by side around the middle of a channel; fewer than asked for where it is narrow. */
export function turnsIn({ left, right }: Channel, count: number, step: number): number[] {
  const margin = Math.min(MARGIN, (right - left) * 0.3)
  const room = right - left - 2 * margin
  const most = Math.min(count, 1 + Math.floor(room / LEAST_STEP + 0.001))
  const distance = most > 1 ? Math.min(step, room / (most - 1)) : 0
  const middle = (left + right) / 2
  return Array.from({ length: most }, (_, index) => middle + (index - (most - 1) / 2) * distance)
}
