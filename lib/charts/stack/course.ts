import type { PathCommand, Point } from '../../scene/scene'

/**
 * The way of a line: level from the start, over a bend to another height, level to the end. Runs from
 * left to right.
 */
export type Course = {
  start: Point
  end: Point
  /** Where the bend is steepest, and how far it reaches to both sides. */
  turn: number
  bend: { left: number; right: number }
}

/** The line as a path; `gaps` leaves room for signs at its ends. */
export function coursePath(
  { start, end, turn, bend }: Course,
  gaps: { left: number; right: number },
): PathCommand[] {
  const [from, to] = [start.x + gaps.left, end.x - gaps.right]
  if (start.y === end.y) {
    return [
      ['M', from, start.y],
      ['L', to, end.y],
    ]
  }
  const [before, after] = [Math.max(from, turn - bend.left), Math.min(to, turn + bend.right)]
  return [
    ['M', from, start.y],
    ['L', before, start.y],
    ['C', turn, start.y, turn, end.y, after, end.y],
    ['L', to, end.y],
  ]
}

/** The point at a share of the way, from 0 to 1. */
export function pointOn({ start, end, turn, bend }: Course, share: number): Point {
  const drop = Math.abs(end.y - start.y)
  const [from, to] = [turn - bend.left, turn + bend.right]
  const [first, last] = [from - start.x, end.x - to]
  const middle = Math.hypot(to - from, drop)
  const at = share * (first + middle + last)
  if (at <= first) return { x: start.x + at, y: start.y }
  if (at >= first + middle) return { x: end.x - (first + middle + last - at), y: end.y }
  const t = (at - first) / middle
  const s = 1 - t
  const [ends, sides] = [s * s * s, 3 * s * s * t]
  const [others, far] = [3 * s * t * t, t * t * t]
  return {
    x: ends * from + (sides + others) * turn + far * to,
    y: (ends + sides) * start.y + (others + far) * end.y,
  }
}

const SAMPLES = Array.from({ length: 25 }, (_, index) => index / 24)

/** Points along the way, close enough to tell what it meets. */
export function pointsOf(course: Course): Point[] {
  return SAMPLES.map((share) => pointOn(course, share))
}
