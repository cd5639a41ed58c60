import type { Point } from './scene'

/** The only angle function: radians, 0 at twelve o'clock, clockwise; y grows downwards. */
export function polar(centre: Point, angle: number, radius: number): Point {
  return {
    x: centre.x + radius * Math.sin(angle),
    y: centre.y - radius * Math.cos(angle),
  }
}
