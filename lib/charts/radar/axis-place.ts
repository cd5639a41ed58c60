import { polar } from '../../scene/polar'
import type { Box, Point } from '../../scene/scene'
import type { AxisText } from './axis-text'
import { spokeAngle, type Web } from './geometry'
import type { RadarModel } from './model'
import { type RimSigns, SIGN_OFFSET, signBoxes } from './rim'
import type { RadarSizes } from './sizes'

export type Anchor = 'start' | 'middle' | 'end'
/** A label with its box and the side on which its lines are aligned. */
export type PlacedAxis = AxisText & { anchor: Anchor; box: Box }

type Placing = {
  model: Pick<RadarModel, 'spokes' | 'selected'>
  web: Web
  /** For each spoke. */
  signs: RimSigns[]
  sizes: RadarSizes
}

const UPRIGHT = 0.1
const STEPS_OUT = 16
const STEP_OUT = 3

/** Labels around a web, horizontal and anchored by angle, outside of the signs beyond the rim. */
export function placeAxes(
  texts: readonly AxisText[],
  placing: Placing,
): { axes: PlacedAxis[]; signs: Box[] } {
  const { model, web } = placing
  const signs: Box[] = []
  const axes = texts.map((text) => {
    const around = placing.signs[text.spoke]
    const own = around ? signBoxes(model, web, around) : []
    signs.push(...own)
    return placeAxis(text, placing, own)
  })
  return { axes, signs }
}

/** As near to the rim as the label keeps clear of the rim and of the signs on its spoke. */
function placeAxis(text: AxisText, { model, web, sizes }: Placing, signs: Box[]): PlacedAxis {
  const angle = spokeAngle(model, text.spoke)
  const anchor = anchorAt(angle)
  const signed = signs.length > 0
  const nearest = signed
    ? web.radius + (SIGN_OFFSET + 1.25) * web.marker + sizes.gap * 0.7
    : web.radius + sizes.gap
  const beside = { text, anchor, angle }
  const keep = { web, signs, gap: sizes.gap / 2 }
  let box = boxBeside(polar(web.centre, angle, nearest), beside)
  for (let step = 1; step < STEPS_OUT && !clear(box, keep); step++) {
    box = boxBeside(polar(web.centre, angle, nearest + step * STEP_OUT), beside)
  }
  return { ...text, anchor, box }
}

type Keep = { web: Web; signs: Box[]; gap: number }

function clear(box: Box, { web, signs, gap }: Keep): boolean {
  if (distanceTo(box, web.centre) < web.radius + gap) return false
  return signs.every((sign) => !near(box, sign, 2))
}

function anchorAt(angle: number): Anchor {
  const sine = Math.sin(angle)
  if (Math.abs(sine) < UPRIGHT) return 'middle'
  return sine > 0 ? 'start' : 'end'
}

type Beside = { text: AxisText; anchor: Anchor; angle: number }

/** The box that touches a point: above it on top of the web, beside it at the sides. */
function boxBeside({ x, y }: Point, { text: { width, height }, anchor, angle }: Beside): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y: y - (height * (1 + Math.cos(angle))) / 2, width, height }
}

/** How far the nearest point of a box is from a point outside of it. */
export function distanceTo(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width)
  const dy = Math.max(box.y - y, 0, y - box.y - box.height)
  return Math.hypot(dx, dy)
}

/** Whether two boxes come nearer than `apart`. */
export function near(a: Box, b: Box, apart = 0): boolean {
  return (
    a.x < b.x + b.width + apart &&
    b.x < a.x + a.width + apart &&
    a.y < b.y + b.height + apart &&
    b.y < a.y + a.height + apart
  )
}
