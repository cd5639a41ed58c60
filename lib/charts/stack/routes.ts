import { insideBox, widened } from './boxes'
import { channelsOf, turnsIn } from './channels'
import { type Course, pointsOf } from './course'
import { type Link, type LinksInput, linksOf, portSteps } from './links'
import type { StackRelation } from './relations'
import type { Shaft } from './shafts'
import { Tracks } from './tracks'
import { inTurn, type Wire, wiresOf } from './wires'

/** How far a bend may reach, widest first. */
const SOFT_BENDS = [170, 120, 85, 60, 42]
const CLEAR = 5
const TURN_STEP = 0.75

/** A line between two blocks. */
export type Route = Course & {
  relation: StackRelation
  /** Whether the relation's `from` is at the left. */
  forward: boolean
}

export type RoutesInput = LinksInput & {
  /** Width of a home block. */
  home: number
  /** Distance of lines that run side by side. */
  step: number
}

/** Lines for as many relations as find room; the others are left out of the answer. */
export function routesOf(input: RoutesInput): Route[] {
  const links = linksOf(input)
  const tracks = new Tracks(input.section, portSteps(links, input.step))
  const level = links.filter(({ a, b }) => a.layer === b.layer)
  const turning = links.filter(({ a, b }) => a.layer !== b.layer)
  const routes = [
    ...level.flatMap((link) => levelRoute(link, tracks)),
    ...turningRoutes(turning, tracks, input),
  ]
  const place = (route: Route) => input.relations.indexOf(route.relation)
  return routes.sort((x, y) => place(x) - place(y))
}

/** A straight line within one bed. */
function levelRoute({ relation, a, b, forward }: Link, tracks: Tracks): Route[] {
  const span = { from: a.x, to: b.x }
  const [y] = tracks.common(a, b, span)
  if (y === undefined) return []
  tracks.take(a.layer, y, span)
  const [start, end] = [
    { x: a.x, y },
    { x: b.x, y },
  ]
  return [{ relation, start, end, turn: (a.x + b.x) / 2, bend: { left: 0, right: 0 }, forward }]
}

/** Lines from one bed to another: heights at both ends first, then places side by side to turn. */
function turningRoutes(links: readonly Link[], tracks: Tracks, input: RoutesInput): Route[] {
  const channels = channelsOf(input.shafts, input.home)
  const wires = wiresOf(links, { channels, shafts: input.shafts, tracks })
  return channels.flatMap((channel, index) => {
    const here = wires.filter((wire) => wire.channel === index)
    const turns = turnsIn(channel, here.length, input.step * TURN_STEP)
    const routes = inTurn(here.slice(0, turns.length)).map((wire, place) => {
      const turn = turns[place] ?? (channel.left + channel.right) / 2
      const reach = Math.max(4, Math.min(turn - channel.left, channel.right - turn) - 3)
      return wireRoute(wire, turn, reach)
    })
    return softened(routes, input.shafts)
  })
}

function wireRoute({ link, start, end }: Wire, turn: number, reach: number): Route {
  return {
    relation: link.relation,
    forward: link.forward,
    start: { x: link.a.x, y: start },
    end: { x: link.b.x, y: end },
    turn,
    bend: { left: reach, right: reach },
  }
}

/** Wider bends look calmer: lines of a channel get the widest that lead behind no other block. */
function softened(routes: Route[], shafts: readonly Shaft[]): Route[] {
  const free = (route: Route) => {
    const ends = [route.relation.from, route.relation.to]
    const others = shafts.filter(({ system }) => !ends.includes(system.id))
    const boxes = others.flatMap(({ blocks }) => blocks.map(({ box }) => widened(box, CLEAR)))
    return pointsOf(route).every((point) => !boxes.some((box) => insideBox(point, box)))
  }
  return (['left', 'right'] as const).reduce((soft, side) => {
    const wider = SOFT_BENDS.map((reach) => soft.map((route) => bent(route, side, reach)))
    return wider.find((bends) => bends.every(free)) ?? soft
  }, routes)
}

/** With a wider bend on one side, as far as the line has room there. */
function bent(route: Route, side: 'left' | 'right', reach: number): Route {
  const room = side === 'left' ? route.turn - route.start.x : route.end.x - route.turn
  const most = Math.max(route.bend[side], Math.min(reach, room - 2))
  return { ...route, bend: { ...route.bend, [side]: most } }
}
