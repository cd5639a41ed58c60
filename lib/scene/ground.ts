import { curveMonotoneX, line } from 'd3-shape'
import { remember } from '../remember'
import { recordPath } from './path'
import { lastingPath } from './path-data'
import type { PathCommand, SceneNode } from './scene'

/** Lengths of the three waves that make a boundary, in pixels: long, and none a multiple of another. */
const WAVES = [
  { length: 940, share: 0.55 },
  { length: 510, share: 0.3 },
  { length: 287, share: 0.15 },
] as const
const GOLDEN = 0.6180339887

/** A fixed gentle wave: the same seed always gives the same line, never further out than `amplitude`. */
export function wave(seed: number, amplitude: number): (x: number) => number {
  return (x) =>
    WAVES.reduce((sum, { length, share }, index) => {
      const phase = ((seed + 1) * GOLDEN * (index + 1)) % 1
      return sum + amplitude * share * Math.sin(2 * Math.PI * (x / length + phase))
    }, 0)
}

export type GroundInput = {
  x: number
  width: number
  /** The height around which the line moves. */
  y: number
  /** 1.4, or 1.8 in large pictures. */
  strokeWidth?: number
}

/** The ground line: slightly uneven, with short hatching below. At most 2.5 pixels off its height. */
export function groundLine({ x, width, y, strokeWidth = 1.4 }: GroundInput): SceneNode[] {
  // the pictures of a preset have it at one or two heights
  const { below, line } = lines(`${x} ${width} ${y}`, () => groundPaths({ x, width, y }))
  return [
    { type: 'path', d: below, stroke: 'edge', strokeWidth: 0.7 },
    { type: 'path', d: line, stroke: 'ink', strokeWidth },
  ]
}

type GroundPaths = { below: PathCommand[]; line: PathCommand[] }

const lines = remember<GroundPaths>(64)

function groundPaths({ x, width, y }: GroundInput): GroundPaths {
  const rise = wave(3, 2.5)
  const surface = (at: number) => y + rise(at - x)
  return {
    below: lastingPath(hatching(surface, { x, width })),
    line: lastingPath(surfaceLine(surface, { x, width })),
  }
}

type Span = { x: number; width: number }

/** A smooth line along a surface. */
export function surfaceLine(surface: (x: number) => number, { x, width }: Span): PathCommand[] {
  const steps = Math.max(2, Math.ceil(width / 48))
  const points = Array.from({ length: steps + 1 }, (_, index): [number, number] => {
    const at = x + (width * index) / steps
    return [at, surface(at)]
  })
  return recordPath((context) => line().curve(curveMonotoneX).context(context)(points))
}

/** Short slanting strokes just below a surface, 11 apart. */
export function hatching(surface: (x: number) => number, { x, width }: Span): PathCommand[] {
  const count = Math.floor((width - 6) / 11)
  return Array.from({ length: Math.max(0, count) }, (_, index) => x + 8 + index * 11).flatMap(
    (at): PathCommand[] => [
      ['M', at, surface(at) + 2],
      ['L', at - 4.5, surface(at) + 9.5],
    ],
  )
}
