import type { Measure } from '../../scene/measure'
import type { Box, Point } from '../../scene/scene'
import { wrap } from '../../scene/wrap'
import { holds, insideBox, meets, widened } from './boxes'
import { pointOn, pointsOf } from './course'
import type { Route } from './routes'
import type { Shaft } from './shafts'

const LINE = 1.16
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86]
const CLEAR = 3
/** At an end of a line so much of it stays in sight, with its sign. */
const END_ROOM = 12
/** What speaks against a place, in points; the best place has the fewest. */
const COST = { off: 7, fromMiddle: 24, otherLine: 30, shaft: 4, ends: 30, twoLines: 5 }
/** Above this a number hides less than the words would. */
const MOST_COST = 29

/** The words on a line in their box; or the number under which the key tells them. */
export type RouteLabel = { route: Route; lines: string[]; number: number | null; box: Box }

export type LabelsInput = {
  routes: readonly Route[]
  shafts: readonly Shaft[]
  /** Where labels may stand. */
  within: Box
  /** What they must not touch. */
  obstacles: readonly Box[]
  size: number
  measure: Measure
  first: number
}
type Space = LabelsInput & { blocked: Box[]; ways: Map<Route, Point[]> }
type Size = { lines: string[]; width: number; height: number; number: number | null }

/** A place for the words of every line: whole, in two lines, or as a number; null where none is left. */
export function routeLabels(input: LabelsInput): { labels: RouteLabel[]; homeless: Route[] } {
  const blocks = input.shafts.flatMap(({ blocks }) => blocks.map(({ box }) => widened(box, CLEAR)))
  const ways = new Map(input.routes.map((route) => [route, pointsOf(route)]))
  const space: Space = { ...input, blocked: [...input.obstacles, ...blocks], ways }
  const labels: RouteLabel[] = []
  const homeless: Route[] = []
  let number = input.first
  for (const route of [...input.routes].sort((a, b) => spanOf(a) - spanOf(b))) {
    const label = placed(route, space, number)
    if (label === null) homeless.push(route)
    else {
      if (label.number !== null) number++
      labels.push(label)
      space.blocked.push(widened(label.box, CLEAR))
    }
  }
  return { labels: inOrder(labels, input), homeless }
}

function spanOf({ start, end }: Route): number {
  return end.x - start.x
}

/** Numbers run in the order of the relations, not in that of placing. */
function inOrder(labels: RouteLabel[], { routes, first }: LabelsInput): RouteLabel[] {
  const place = (label: RouteLabel) => routes.indexOf(label.route)
  let number = first
  return labels
    .sort((a, b) => place(a) - place(b))
    .map((label) => {
      if (label.number === null) return label
      const own = number++
      return { ...label, number: own, lines: [String(own)] }
    })
}

function placed(route: Route, space: Space, number: number): RouteLabel | null {
  const words = bestPlace(route, space, sizesOf(route.relation.words, space))
  if (words && words.cost <= MOST_COST) return words.label
  const short = bestPlace(route, space, [numberSize(number, space)])
  return (short ?? words)?.label ?? null
}

function sizesOf(words: string, { size, measure }: LabelsInput): Size[] {
  const type = { face: 'label', size, measure } as const
  const padding = size * 0.55
  const width = measure(words, 'label', size)
  const longest = Math.max(...words.split(/\s+/).map((word) => measure(word, 'label', size)))
  const two = wrap(words, { ...type, width: Math.max(width * 0.62, longest) })
  const sizes = [{ lines: [words], width: width + 2 * padding, height: size * 1.42, number: null }]
  if (two.lines.length !== 2) return sizes
  return [
    ...sizes,
    {
      lines: two.lines,
      width: two.width + 2 * padding,
      height: size * (1.42 + LINE),
      number: null,
    },
  ]
}

/** As wide as the widest number of the picture may be, since numbers are given at the end. */
function numberSize(number: number, { size, measure, routes }: LabelsInput): Size {
  const widest = measure(String(number + routes.length > 9 ? 88 : 8), 'label', size)
  const height = size * 1.3
  return { lines: [String(number)], width: Math.max(height, widest + size * 0.5), height, number }
}

type Place = { label: RouteLabel; cost: number }

/** The cheapest open place; places near the middle of the line are tried first. */
function bestPlace(route: Route, space: Space, sizes: readonly Size[]): Place | null {
  const places = sizes.flatMap((size) => candidates(route, size)).sort((a, b) => a.cost - b.cost)
  let best: Place | null = null
  for (const { size, centre, cost: base } of places) {
    if (best !== null && base >= best.cost) break
    const box = around(centre, size)
    if (!isOpen(box, space)) continue
    const cost = base + costOf(box, route, space)
    if (best === null || cost < best.cost) {
      best = { label: { route, lines: size.lines, number: size.number, box }, cost }
    }
  }
  return best
}

function around({ x, y }: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

type Candidate = { size: Size; centre: Point; cost: number }

/** On the line, or just above or below it. */
function candidates(route: Route, size: Size): Candidate[] {
  const off = size.height / 2 + 4
  const long = (size.lines.length - 1) * COST.twoLines
  return SHARES.flatMap((share) => {
    const { x, y } = pointOn(route, share)
    const cost = long + Math.abs(share - 0.5) * COST.fromMiddle
    return [0, -off, off].map((shift) => ({
      size,
      centre: { x, y: y + shift },
      cost: cost + (shift === 0 ? 0 : COST.off),
    }))
  })
}

function isOpen(box: Box, { within, blocked }: Space): boolean {
  return holds(within, box) && !blocked.some((other) => meets(box, other))
}

function costOf(box: Box, route: Route, { ways, shafts }: Space): number {
  const near = widened(box, 1.5)
  let cost = 0
  for (const [other, points] of ways) {
    if (other !== route && points.some((point) => insideBox(point, near))) cost += COST.otherLine
  }
  for (const { x, half, bottom } of shafts) {
    if (x + half > box.x && x - half < box.x + box.width && box.y < bottom) cost += COST.shaft
  }
  const across = { ...box, x: box.x - END_ROOM, width: box.width + 2 * END_ROOM }
  for (const end of [route.start, route.end]) if (insideBox(end, across)) cost += COST.ends
  return cost
}
