import type { Box, Point, SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import { TO_BASELINE } from './axis-nodes'
import { distanceTo, near } from './axis-place'
import { HOLE, type PlacedSeries, type Web } from './geometry'
import { runsOf, strandsOf } from './line'
import { markerBoxes } from './marker-boxes'
import { type Candidate, nameCandidates } from './name-candidates'
import type { RadarSizes } from './sizes'

export type PlacedName = { series: PlacedSeries['series']; lines: string[]; box: Box }
export type NameRoom = {
  web: Web
  sizes: RadarSizes
  /** What a name must not touch: labels, level names, signs. */
  taken: Box[]
}

type Line = { owner: PlacedSeries; from: Point; to: Point }

/** Names are at most this share of the radius wide, in at most two lines. */
const WIDEST_SHARE = 0.95
const NAME_LINE = 1.15
const ENOUGH_ROOM = 2.5
const NO_ROOM = -Infinity

/**
 * A name beside a stretch of each line that stands alone; null if one of them finds no place, so that
 * all are named below instead.
 */
export function placeNames(placed: PlacedSeries[], room: NameRoom): PlacedName[] | null {
  const lines = placed.flatMap(linesOf)
  const markers = placed.flatMap((each) => markerBoxes(each, room.web.marker))
  const taken = [...markers, ...room.taken]
  const names: PlacedName[] = []
  for (const each of placed) {
    const name = placeName(each, { ...room, taken }, lines)
    if (name === null) return null
    names.push(name)
    taken.push(name.box)
  }
  return names
}

function linesOf(owner: PlacedSeries): Line[] {
  const runs = runsOf(owner.cells).flatMap(({ marks, closed }) =>
    marks.flatMap((from, index) => {
      const to = marks[index + 1] ?? (closed ? marks[0] : undefined)
      return to ? [{ owner, from, to }] : []
    }),
  )
  const bars = owner.cells.flatMap((cell) => {
    if (cell.state === 'range') return [{ owner, from: cell.from, to: cell.to }]
    const [first, last] = cell.state === 'disputed' ? [cell.marks[0], cell.marks.at(-1)] : []
    return first && last ? [{ owner, from: first, to: last }] : []
  })
  const strands = strandsOf(owner.cells).map((strand) => ({ owner, ...strand }))
  return [...runs, ...strands, ...bars]
}

function placeName(own: PlacedSeries, room: NameRoom, lines: readonly Line[]): PlacedName | null {
  const { web, sizes, taken } = room
  const size = sizes.type.series
  const wrapped = wrap(own.series.name, {
    face: 'series',
    size,
    width: web.radius * WIDEST_SHARE,
    lines: 2,
    measure: sizes.measure,
  })
  if (wrapped.cut || wrapped.width > web.radius * WIDEST_SHARE) return null
  const height = wrapped.lines.length * size * NAME_LINE
  const pad = sizes.line * 1.6
  let best: { box: Box; score: number } | null = null
  for (const candidate of nameCandidates(own, { width: wrapped.width, height }, pad)) {
    const { box } = candidate
    // what could not be better at best needs no closer look
    if (best !== null && scoreOf(candidate, own, []) <= best.score) continue
    if (!insideWeb(box, web) || touchesHole(box, web)) continue
    if (taken.some((each) => near(box, each, 2))) continue
    const score = scoreOf(candidate, own, lines)
    if (best === null || score > best.score) best = { box, score }
  }
  if (best === null || best.score === NO_ROOM) return null
  return { series: own.series, lines: wrapped.lines, box: best.box }
}

function insideWeb(box: Box, { centre, radius }: Web): boolean {
  const dx = Math.max(Math.abs(box.x - centre.x), Math.abs(box.x + box.width - centre.x))
  const dy = Math.max(Math.abs(box.y - centre.y), Math.abs(box.y + box.height - centre.y))
  return Math.hypot(dx, dy) < radius * 1.02
}

/** In the hole at the centre a name would read like a mark at zero. */
function touchesHole(box: Box, { centre, radius }: Web): boolean {
  return distanceTo(box, centre) < radius * HOLE
}

/** Higher is better: far from the other lines. `NO_ROOM`: another line is as near as its own. */
function scoreOf({ box, at }: Candidate, own: PlacedSeries, lines: readonly Line[]): number {
  const far = box.height * 1.5
  let room = far
  let crossed = 0
  for (const line of lines) {
    if (outOfReach(line, box, room)) continue
    if (line.owner === own) {
      if (meets(line.from, line.to, box)) crossed++
      continue
    }
    room = Math.min(room, distanceToBox(line, box))
    if (room < ENOUGH_ROOM) return NO_ROOM
  }
  const away = Math.hypot(box.x + box.width / 2 - at.x, box.y + box.height / 2 - at.y)
  return room - crossed * box.height * 2 - away * 0.1
}

/** A quick look: whether a line lies further from a box than this. */
function outOfReach({ from, to }: Line, box: Box, reach: number): boolean {
  return (
    Math.max(from.x, to.x) < box.x - reach ||
    Math.min(from.x, to.x) > box.x + box.width + reach ||
    Math.max(from.y, to.y) < box.y - reach ||
    Math.min(from.y, to.y) > box.y + box.height + reach
  )
}

/** Distance of a line from a box, 0 where it runs through it. */
function distanceToBox({ from, to }: Line, box: Box): number {
  if (meets(from, to, box)) return 0
  const corners = [
    { x: box.x, y: box.y },
    { x: box.x + box.width, y: box.y },
    { x: box.x, y: box.y + box.height },
    { x: box.x + box.width, y: box.y + box.height },
  ]
  let least = Math.min(distanceTo(box, from), distanceTo(box, to))
  for (const corner of corners) least = Math.min(least, distanceToLine(corner, from, to))
  return least
}

/** Whether a straight piece has a point in a box: its parameter is narrowed side by side. */
function meets(from: Point, to: Point, box: Box): boolean {
  let [enters, leaves] = [0, 1]
  const sides = [
    [from.x, to.x - from.x, box.x, box.x + box.width],
    [from.y, to.y - from.y, box.y, box.y + box.height],
  ] as const
  for (const [start, length, low, high] of sides) {
    if (length === 0) {
      if (start < low || start > high) return false
      continue
    }
    const [a, b] = [(low - start) / length, (high - start) / length]
    enters = Math.max(enters, Math.min(a, b))
    leaves = Math.min(leaves, Math.max(a, b))
  }
  return enters <= leaves
}

function distanceToLine({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  const share = square === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / square
  const at = Math.min(1, Math.max(0, share))
  return Math.hypot(x - from.x - at * dx, y - from.y - at * dy)
}

/** Names in the text colour of their series, with paper behind the letters. */
export function nameNodes(names: readonly PlacedName[], sizes: RadarSizes): SceneNode[] {
  const size = sizes.type.series
  const lineHeight = size * NAME_LINE
  return names.flatMap(({ series, lines, box }) =>
    textBlock({
      lines,
      x: box.x + box.width / 2,
      y: box.y + lineHeight / 2 + size * TO_BASELINE,
      size,
      lineHeight,
      face: 'series',
      fill: `text${series.slot}`,
      anchor: 'middle',
      halo: { role: 'paper', width: size * 0.3 },
      key: series.id,
    }),
  )
}
