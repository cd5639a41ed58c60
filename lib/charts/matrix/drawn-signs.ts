import type { GlyphTone } from '../../scene/glyph'
import { polyline } from '../../scene/path'
import type { PathCommand, Role, SceneNode } from '../../scene/scene'
import type { LayerSign } from './mark'

/** Signs for values that have no level; `x` and `y` are left and top of a square of `size`. */
export type SignAt = { x: number; y: number; size: number; tone: GlyphTone }

const roleOf = (tone: GlyphTone): Role => (tone === 'tag' ? 'tagInk' : 'ink')

/** Yes: a tick. No: a cross, since a dash would say "not applicable". */
export function answerSign(yes: boolean, { x, y, size, tone }: SignAt): SceneNode[] {
  const at = (u: number, v: number) => ({ x: x + u * size, y: y + v * size })
  const tick = polyline([at(0.18, 0.54), at(0.4, 0.78), at(0.82, 0.24)])
  const cross: PathCommand[] = [
    ...polyline([at(0.26, 0.26), at(0.74, 0.74)]),
    ...polyline([at(0.74, 0.26), at(0.26, 0.74)]),
  ]
  const strokeWidth = Math.max(1.6, size * 0.11)
  return [{ type: 'path', d: yes ? tick : cross, stroke: roleOf(tone), strokeWidth, join: 'miter' }]
}

/** Three lines, the last one short: words that are read elsewhere. */
export function textSign({ x, y, size, tone }: SignAt): SceneNode[] {
  const height = Math.max(1.5, Math.round(size * 0.08 * 2) / 2)
  return [0.8, 0.8, 0.52].map((share, index) => ({
    type: 'rect',
    x: Math.round(x + size * 0.1),
    y: Math.round(y + size * (0.26 + 0.22 * index)),
    width: Math.round(size * share),
    height,
    fill: roleOf(tone),
  }))
}

/** A small filled ring that stands for "likely" where there is no slot to be parted; x, y: its centre. */
export function likelySign({ x, y, size, tone }: SignAt): SceneNode[] {
  const r = Math.max(2.2, size * 0.13)
  return [
    { type: 'circle', cx: x, cy: y, r, fill: roleOf(tone) },
    {
      type: 'circle',
      cx: x,
      cy: y,
      r: r * 0.6,
      stroke: 'paper',
      strokeWidth: Math.max(0.8, r * 0.3),
    },
  ]
}

/** A core from the surface down: wide where a system is at home, open and narrow where it reaches. */
export function layersSign(signs: readonly LayerSign[], { x, y, size, tone }: SignAt): SceneNode[] {
  const step = Math.max(2.5, (size + 2) / Math.max(1, signs.length))
  const height = step * signs.length
  const top = y + (size - height) / 2
  const middle = x + size / 2
  const role = roleOf(tone)
  const shaft: SceneNode = {
    type: 'line',
    x1: middle,
    y1: top,
    x2: middle,
    y2: top + height,
    stroke: role,
    strokeWidth: 1,
    dash: [2, 1.6],
    opacity: 0.5,
  }
  const bars = signs.flatMap((sign, index) =>
    layerBar(
      sign,
      { middle, y: top + (index + 0.5) * step, size, thick: Math.min(3, step - 0.7) },
      role,
    ),
  )
  return [shaft, ...bars]
}

type Bar = { middle: number; y: number; size: number; thick: number }

function layerBar(sign: LayerSign, { middle, y, size, thick }: Bar, role: Role): SceneNode[] {
  const bar = (width: number, height: number) =>
    ({ type: 'rect', x: middle - width / 2, y: y - height / 2, width, height }) as const
  const [wide, narrow] = [size * 0.9, size * 0.56]
  const open = {
    ...bar(narrow - 1, Math.max(1, thick - 0.9)),
    fill: 'paper',
    stroke: role,
    strokeWidth: 0.9,
  } as const
  switch (sign) {
    case 'home':
      return [{ ...bar(wide, thick), fill: role }]
    case 'reach':
      return [open]
    case 'disputed':
      return [open, { ...bar(wide / 2, thick), x: middle - wide / 2, fill: role }]
    case 'unknown':
      return [{ ...open, dash: [1.6, 1.4] }]
    case 'none':
      return []
    default:
      return sign satisfies never
  }
}
