import type { Measure } from './measure'
import { polygon } from './path'
import type { PathCommand, Point, SceneNode } from './scene'

/** Beds of the hill between two parallel dipping lines, by where these meet the left edge. */
const BEDS = [
  { from: 9.9, to: 12.3 },
  { from: 15, to: 19.2, tagged: true },
] as const

const DIP = 0.24

/** Where a dipping line, at height k on the left edge, enters and leaves the hill (25 by 20). */
function enters(k: number): Point {
  if (k > 15.5) return { x: 0, y: k }
  const y = (k - 0.75 * DIP * 15.5) / (1 - 0.75 * DIP)
  return { x: 0.75 * (15.5 - y), y }
}
function leaves(k: number): Point {
  const y = (k - DIP * (17.3 - 0.72 * 2.5)) / (1 + 0.72 * DIP)
  return y > 13.2 ? { x: 25, y: k - DIP * 25 } : { x: 17.3 + 0.72 * (y - 2.5), y }
}

function cap(): PathCommand[] {
  const [left, right] = [enters(7.7), leaves(7.7)]
  return [
    ['M', left.x, left.y],
    ['L', 10.6, 1.7],
    ['Q', 12, 0, 14, 0],
    ['Q', 16, 0, 17.3, 2.5],
    ['L', right.x, right.y],
    ['Z'],
  ]
}

const base: Point[] = [{ x: 3.4, y: 20 }, leaves(20.8), { x: 25, y: 20 }]

/** The mark: a hill cut through dipping beds, one of them in the tag colour; 25 wide at 20 high. */
export function logo({ x, y, height }: { x: number; y: number; height: number }): SceneNode[] {
  const scale = height / 20
  const moved = (d: PathCommand[]) => d.map((command) => place(command, { x, y, scale }))
  return [
    { type: 'path', d: moved(cap()), fill: 'ink' },
    ...BEDS.map((bed): SceneNode => {
      const corners = [enters(bed.from), leaves(bed.from), leaves(bed.to), enters(bed.to)]
      return { type: 'path', d: moved(polygon(corners)), fill: 'tagged' in bed ? 'tag' : 'ink' }
    }),
    { type: 'path', d: moved(polygon(base)), fill: 'ink' },
  ]
}

type Place = { x: number; y: number; scale: number }

function place(command: PathCommand, { x, y, scale }: Place): PathCommand {
  switch (command[0]) {
    case 'M':
    case 'L':
      return [command[0], x + command[1] * scale, y + command[2] * scale]
    case 'Q': {
      const [, cx, cy, px, py] = command
      return ['Q', x + cx * scale, y + cy * scale, x + px * scale, y + py * scale]
    }
    default:
      return command
  }
}

/** Mark and name, ending at `right`, on a baseline. */
export function wordmark(input: { right: number; y: number; size: number; measure: Measure }) {
  const { right, y, size, measure } = input
  const text = 'Outcrop'
  const left = right - measure(text, 'title', size)
  const height = size * 0.9
  const width = height * 1.25 + size * 0.36
  const nodes: SceneNode[] = [
    ...logo({ x: left - width, y: y - height + size * 0.04, height }),
    { type: 'text', x: left, y, text, face: 'title', size, fill: 'ink' },
  ]
  return { nodes, width: right - left + width }
}
