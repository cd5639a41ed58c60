import { remember } from '../../remember'
import type { Measure } from '../../scene/measure'
import type { Box } from '../../scene/scene'
import { near, type PlacedAxis, placeAxes } from './axis-place'
import { type AxisStyle, type AxisText, axisText } from './axis-text'
import type { Web } from './geometry'
import type { RadarModel } from './model'
import { offOn, type RimSigns } from './rim'
import { marksOn, type RadarSizes } from './sizes'

/** A web with its labels. `extent`: what it covers with labels and signs. */
export type SolvedWeb = { web: Web; axes: PlacedAxis[]; style: AxisStyle; extent: Box }

export type Room = {
  model: RadarModel
  /** The height may be infinite. */
  box: Box
  /** For each spoke. */
  signs: RimSigns[]
  sizes: RadarSizes
}

/** Widths of label lines to try, in multiples of the size of axis names; the last is narrow. */
const WIDTHS = [13, 9.5, 7.2, 5.4] as const
/** Below this share of the shorter side words around the web give way to numbers. */
export const SMALLEST_SHARE = 0.28
const ROUNDS = 40
const FINEST = 0.25
const SMALLEST_RADIUS = 8

type Style = Omit<AxisStyle, 'width'>
type Tried = Style & { share: number }

const solvedWith = new WeakMap<Measure, ReturnType<typeof remember<SolvedWeb | null>>>()
const MOST_SOLVED = 200

/**
 * The first style in which the web is large enough, with the largest radius at which all measured
 * labels and signs fit in the box and none overlap; null if there is none.
 */
export function solveWeb(room: Room, styles: readonly Tried[]): SolvedWeb | null {
  const { measure } = room.sizes
  const known = solvedWith.get(measure) ?? remember<SolvedWeb | null>(MOST_SOLVED)
  solvedWith.set(measure, known)
  return known(nameOf(room, styles), () => solve(room, styles))
}

/** All that labels depend on: other systems on the same spokes often leave everything around as it is. */
function nameOf({ model, box, signs, sizes }: Room, styles: readonly Tried[]): string {
  const { spokes, selected, series } = model
  const members = series.map((_, index) => index)
  const words = spokes.map(({ label, short, levels }) => {
    return [label, short, levels[0]?.short, levels[levels.length - 1]?.short]
  })
  const off = spokes.map((_, spoke) => offOn(model, members, spoke))
  return JSON.stringify([words, selected, series.length, off, box, signs, sizes, styles])
}

function solve(room: Room, styles: readonly Tried[]): SolvedWeb | null {
  const shorter = Math.min(room.box.width, room.box.height)
  for (const { share, ...style } of styles) {
    const least = Math.min(share * shorter, room.sizes.most)
    // signs that stand in the labels take no room beyond the rim
    const best = widest(style.signs === 'label' ? { ...room, signs: [] } : room, style)
    if (best !== null && best.web.radius >= least - 1e-6) return best
  }
  return null
}

function widest(room: Room, style: Style): SolvedWeb | null {
  let best: SolvedWeb | null = null
  const seen = new Set<string>()
  for (const factor of WIDTHS) {
    const width = factor * room.sizes.type.axis
    const texts = room.model.spokes.map((_, spoke) =>
      axisText({ model: room.model, style: { ...style, width }, sizes: room.sizes }, spoke),
    )
    if (texts.some(({ cut }) => cut)) continue
    const lines = texts.map((text) => text.lines.map((line) => line.text).join('\n')).join('\n\n')
    if (seen.has(lines)) continue
    seen.add(lines)
    const solved = largest(room, { ...style, width }, texts)
    if (solved !== null && (best === null || solved.web.radius > best.web.radius + 1)) best = solved
  }
  return best
}

/**
 * The largest radius that fits; null if labels overlap each other even then. Each round takes off half
 * of what sticks out of the box. That is never too much: what is drawn grows by at most two pixels
 * with each pixel of radius.
 */
function largest(room: Room, style: AxisStyle, texts: readonly AxisText[]): SolvedWeb | null {
  const { box, sizes } = room
  let radius = Math.min(box.width / 2, box.height / 2, sizes.most)
  for (let round = 0; round < ROUNDS && radius > SMALLEST_RADIUS; round++) {
    const found = around(room, texts, radius)
    const { width, height } = found.extent
    const out = Math.max(width - box.width, height - box.height)
    if (out <= 0) {
      return crowded(found, sizes.apart) ? null : { style, ...moved(found, box) }
    }
    radius -= Math.max(out / 2, FINEST)
  }
  return null
}

type Around = { web: Web; axes: PlacedAxis[]; signs: Box[]; extent: Box }

/** Everything around a web whose centre is the origin. */
function around({ model, signs, sizes }: Room, texts: readonly AxisText[], radius: number): Around {
  const web = { centre: { x: 0, y: 0 }, radius, marker: marksOn(sizes, radius).marker }
  const placed = placeAxes(texts, { model, web, signs, sizes })
  const rim = { x: -radius - 1, y: -radius - 1, width: 2 * radius + 2, height: 2 * radius + 2 }
  const extent = hull([rim, ...placed.axes.map(({ box }) => box), ...placed.signs])
  return { web, ...placed, extent }
}

/** Labels against each other and against all signs. */
function crowded({ axes, signs }: Around, apart: number): boolean {
  return axes.some(
    ({ box }, index) =>
      axes.slice(index + 1).some((other) => near(box, other.box, apart)) ||
      signs.some((sign) => near(box, sign)),
  )
}

function hull(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The web in the middle of the box, as far as its labels allow. */
function moved({ web, axes, extent }: Around, box: Box): Omit<SolvedWeb, 'style'> {
  const middle = (start: number, room: number, from: number, size: number) => {
    const low = start - from
    const high = start + room - from - size
    return Math.min(Math.max(start + room / 2, low), high)
  }
  const x = middle(box.x, box.width, extent.x, extent.width)
  const y = Number.isFinite(box.height)
    ? middle(box.y, box.height, extent.y, extent.height)
    : box.y - extent.y
  return {
    web: { ...web, centre: { x, y } },
    axes: axes.map((axis) => ({
      ...axis,
      box: { ...axis.box, x: axis.box.x + x, y: axis.box.y + y },
    })),
    extent: { ...extent, x: extent.x + x, y: extent.y + y },
  }
}
