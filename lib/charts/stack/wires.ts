import type { Anchor } from './anchors'
import { type Channel, chosenChannels } from './channels'
import type { Link } from './links'
import type { Shaft } from './shafts'
import type { Tracks } from './tracks'

/** A link that changes its height in a channel, with the heights of both its ends. */
export type Wire = { link: Link; channel: number; down: boolean; start: number; end: number }

type Space = { channels: readonly Channel[]; shafts: readonly Shaft[]; tracks: Tracks }
type Planned = Pick<Wire, 'link' | 'channel' | 'down'> & { middle: number }
type Started = Planned & { start: number }

/** Links with free heights at both ends, chosen so that few lines cross; without those that have none. */
export function wiresOf(links: readonly Link[], { channels, shafts, tracks }: Space): Wire[] {
  const chosen = chosenChannels(links, shafts)
  const planned = links.map((link): Planned => {
    const channel = chosen.get(link) ?? link.left
    const { left, right } = channels[channel] ?? { left: link.a.x, right: link.b.x }
    return { link, channel, down: link.b.layer > link.a.layer, middle: (left + right) / 2 }
  })
  const started = portsFor(planned.sort(outermostStart), tracks, ({ link, middle, down }) => ({
    ...{ anchor: link.a, side: `${link.left} ${down}` },
    ...{ from: link.a.x, to: middle, first: down ? 'low' : 'high' },
  }))
  const begun = started.map(({ item, height }): Started => ({ ...item, start: height }))
  const ended = portsFor(begun.sort(outermostEnd), tracks, ({ link, middle, down }) => ({
    ...{ anchor: link.b, side: `${link.right} ${down}` },
    ...{ from: middle, to: link.b.x, first: down ? 'high' : 'low' },
  }))
  return ended.map(({ item: { middle: _middle, ...wire }, height }) => ({ ...wire, end: height }))
}

/** What turns first leaves from the outside of a block; in one channel, what goes deepest. */
function outermostStart(x: Planned, y: Planned): number {
  const depth = ({ link }: Planned) => Math.abs(link.b.layer - link.a.layer)
  return x.channel - y.channel || depth(y) - depth(x)
}

/** What turns last arrives at the outside of a block; in one channel, what comes from furthest. */
function outermostEnd(x: Started, y: Started): number {
  return y.channel - x.channel || (x.down ? x.start - y.start : y.start - x.start)
}

type Port = { anchor: Anchor; side: string; from: number; to: number; first: 'low' | 'high' }

/** Gives each item in turn the outermost free height on its side, further inside than the one before. */
function portsFor<T>(
  items: readonly T[],
  tracks: Tracks,
  portOf: (item: T) => Port,
): { item: T; height: number }[] {
  const last = new Map<string, number>()
  return items.flatMap((item) => {
    const { anchor, side, from, to, first } = portOf(item)
    const before = last.get(side)
    const inner = (y: number) => before === undefined || (first === 'low' ? y < before : y > before)
    const height = tracks.free(anchor, { from, to }, first).find(inner)
    if (height === undefined) return []
    tracks.take(anchor.layer, height, { from, to })
    last.set(side, height)
    return [{ item, height }]
  })
}

/** From left to right, so that none crosses its neighbour: what leaves from the outside turns first. */
export function inTurn(wires: readonly Wire[]): Wire[] {
  return [...wires].sort(
    (x, y) => Number(x.down) - Number(y.down) || (x.down ? y.start - x.start : x.start - y.start),
  )
}
