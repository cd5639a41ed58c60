import { rounded } from '../scene/number'
import type { Box, CircleNode, PathCommand, RectNode } from '../scene/scene'

/** Share of a radius at which the handles of a quarter of a circle lie. */
const QUARTER = (4 / 3) * (Math.SQRT2 - 1)

type At = [x: number, y: number]

/** Numbers, two decimals each, and the operator that takes them. */
export function operator(name: string, ...numbers: number[]): string {
  return [...numbers.map(rounded), name].join(' ')
}

/** A colour `#RRGGBB` for fills or strokes. Greys are written as such: print has them without coloured ink. */
export function colourOperator(hex: string, use: 'fill' | 'stroke'): string {
  const [red = '', green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return String(Math.round(share * 10_000) / 10_000)
  })
  if (red === green && red === blue) return `${red} ${use === 'fill' ? 'g' : 'G'}`
  return `${red} ${green} ${blue} ${use === 'fill' ? 'rg' : 'RG'}`
}

/** The commands of a path. PDF has cubic curves alone: others become such. */
export function pathOperators(d: readonly PathCommand[]): string {
  const lines: string[] = []
  let [x, y]: At = [0, 0]
  let start: At = [0, 0]
  for (const command of d) {
    lines.push(...commandOperators(command, [x, y]))
    if (command[0] === 'Z') [x, y] = start
    else [x = 0, y = 0] = command.slice(-2).map(Number)
    if (command[0] === 'M') start = [x, y]
  }
  return lines.join('\n')
}

function commandOperators(command: PathCommand, from: At): string[] {
  switch (command[0]) {
    case 'M':
      return [operator('m', command[1], command[2])]
    case 'L':
      return [operator('l', command[1], command[2])]
    case 'C': {
      const [, ...numbers] = command
      return [operator('c', ...numbers)]
    }
    case 'Q': {
      const [, cx, cy, x, y] = command
      const near = (end: number, middle: number) => end + (2 / 3) * (middle - end)
      const handles = [near(from[0], cx), near(from[1], cy), near(x, cx), near(y, cy)]
      return [operator('c', ...handles, x, y)]
    }
    case 'A': {
      const [, rx, ry, turn, large, sweep, x, y] = command
      return arcOperators(from, [x, y], { rx, ry, turn, large, sweep })
    }
    case 'Z':
      return ['h']
    default:
      return command satisfies never
  }
}

type Arc = { rx: number; ry: number; turn: number; large: 0 | 1; sweep: 0 | 1 }

/** An arc of an ellipse as SVG has it, in curves of at most a quarter turn each. */
function arcOperators(from: At, to: At, arc: Arc): string[] {
  if (arc.rx === 0 || arc.ry === 0) return [operator('l', ...to)]
  const { centre, rx, ry, start, sweep } = centredArc(from, to, arc)
  if (sweep === 0) return []
  const angle = (arc.turn * Math.PI) / 180
  const place = (x: number, y: number): At => [
    centre[0] + rx * x * Math.cos(angle) - ry * y * Math.sin(angle),
    centre[1] + rx * x * Math.sin(angle) + ry * y * Math.cos(angle),
  ]
  const pieces = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9)
  const step = sweep / pieces
  const handle = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: pieces }, (_, index) => {
    const [a, b] = [start + index * step, start + (index + 1) * step]
    const first = place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a))
    const second = place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b))
    const end = index === pieces - 1 ? to : place(Math.cos(b), Math.sin(b))
    return operator('c', ...first, ...second, ...end)
  })
}

/** Centre, start and sweep in radians of an arc between two points; radii too small grow, as in SVG. */
function centredArc(from: At, to: At, arc: Arc) {
  const angle = (arc.turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const half: At = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x, y] = [cos * half[0] + sin * half[1], cos * half[1] - sin * half[0]]
  const grown = Math.max(1, Math.hypot(x / arc.rx, y / arc.ry))
  const [rx, ry] = [Math.abs(arc.rx) * grown, Math.abs(arc.ry) * grown]
  const off = (x / rx) ** 2 + (y / ry) ** 2
  const sign = arc.large === arc.sweep ? -1 : 1
  const share = off === 0 ? 0 : sign * Math.sqrt(Math.max(0, 1 / off - 1))
  const [cx, cy] = [(share * rx * y) / ry, (-share * ry * x) / rx]
  const centre: At = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ]
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx)
  const turned = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - start
  const full = 2 * Math.PI
  const sweep = arc.sweep === 1 ? (turned + full) % full : (turned - full) % full
  return { centre, rx, ry, start, sweep: off === 0 ? 0 : sweep }
}

/** A rectangle; with a radius its corners are quarters of circles. */
export function rectOperators({ x, y, width, height, r = 0 }: Box & Pick<RectNode, 'r'>): string {
  const radius = Math.min(r, width / 2, height / 2)
  if (radius <= 0) return operator('re', x, y, width, height)
  const [right, bottom, k] = [x + width, y + height, radius * (1 - QUARTER)]
  return [
    operator('m', x + radius, y),
    operator('l', right - radius, y),
    operator('c', right - k, y, right, y + k, right, y + radius),
    operator('l', right, bottom - radius),
    operator('c', right, bottom - k, right - k, bottom, right - radius, bottom),
    operator('l', x + radius, bottom),
    operator('c', x + k, bottom, x, bottom - k, x, bottom - radius),
    operator('l', x, y + radius),
    operator('c', x, y + k, x + k, y, x + radius, y),
    'h',
  ].join('\n')
}

/** A circle from its rightmost point, clockwise as SVG draws it, so that dashes begin at one place. */
export function circleOperators({ cx, cy, r }: Pick<CircleNode, 'cx' | 'cy' | 'r'>): string {
  const k = r * QUARTER
  return [
    operator('m', cx + r, cy),
    operator('c', cx + r, cy + k, cx + k, cy + r, cx, cy + r),
    operator('c', cx - k, cy + r, cx - r, cy + k, cx - r, cy),
    operator('c', cx - r, cy - k, cx - k, cy - r, cx, cy - r),
    operator('c', cx + k, cy - r, cx + r, cy - k, cx + r, cy),
    'h',
  ].join('\n')
}
