import { polar } from '../../scene/polar'
import type { Box, Point } from '../../scene/scene'
import { spokeAngle, type Web } from './geometry'
import type { WebModel } from './model'
import { isOff, type OffState } from './reading'

/** Distance of a sign off the web from the rim, in marker radii. */
export const SIGN_OFFSET = 3.6
/** Space of a sign that stands beside others, and of the small marker that says whose it is, in marker radii. */
const SIGN_STEP = 2.9
const OWN_STEP = 1.5
const SIGN_HALF = 1.3

type Spokes = Pick<WebModel, 'spokes' | 'selected'>

/** `system`: index of the series in the model. */
export type PlacedSign = Point & { system: number; spoke: number; state: OffState }

/** The signs on one spoke, in order. `named`: whether several systems share the web. */
export type RimSigns = { spoke: number; states: OffState[]; named: boolean }

/** A hollow marker has the shape of its system; the other signs need a small marker beside them. */
export function ownMarker(state: OffState, named: boolean): boolean {
  return named && state !== 'unknown'
}

export function signWidth(state: OffState, named: boolean): number {
  return SIGN_STEP + (ownMarker(state, named) ? OWN_STEP : 0)
}

/** The states that have no place on the web, spoke by spoke, with the systems (indices) they are of. */
export function offOn(model: WebModel, members: readonly number[], spoke: number) {
  return members.flatMap((system) => {
    const reading = model.series[system]?.readings[spoke]
    return reading && isOff(reading) ? [{ system, state: reading.state }] : []
  })
}

/** Where signs stand beyond the rim, side by side and read from left to right. */
export function signPoints(model: Spokes, web: Web, { spoke, states, named }: RimSigns): Point[] {
  if (states.length === 0) return []
  const angle = spokeAngle(model, spoke)
  const base = polar(web.centre, angle, web.radius + SIGN_OFFSET * web.marker)
  const widths = states.map((state) => signWidth(state, named))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const forth = Math.cos(angle) < -1e-9 ? -web.marker : web.marker
  let from = -total / 2
  return widths.map((width) => {
    const along = from + SIGN_STEP / 2
    from += width
    return polar(base, angle + Math.PI / 2, along * forth)
  })
}

/** The boxes of such signs with the small markers beside them. */
export function signBoxes(model: Spokes, web: Web, signs: RimSigns): Box[] {
  const half = SIGN_HALF * web.marker
  return signPoints(model, web, signs).map(({ x, y }, index) => {
    const state = signs.states[index] ?? 'unknown'
    const own = ownMarker(state, signs.named) ? OWN_STEP * web.marker : 0
    return { x: x - half, y: y - half, width: 2 * half + own, height: 2 * half }
  })
}

/** Signs beyond the rim for the cells of a web's systems that have no place on it. */
export function rimSigns(model: WebModel, members: readonly number[], web: Web): PlacedSign[] {
  return model.spokes.flatMap((_, spoke) => {
    const off = offOn(model, members, spoke)
    const states = off.map(({ state }) => state)
    const points = signPoints(model, web, { spoke, states, named: members.length > 1 })
    return off.flatMap((each, index) => {
      const at = points[index]
      return at ? [{ ...at, ...each, spoke }] : []
    })
  })
}
