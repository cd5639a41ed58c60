import type { Box, Point } from '../../scene/scene'

/** From places in distances to places on the sheet, the same both ways. */
export type Fitting = {
  /** Layout pixels for a distance of 1. */
  scale: number
  at: (point: Point) => Point
}

/** Systems that are all alike would otherwise be drawn as if they were far apart. */
const LEAST_SPAN = 0.1

/** As large as it goes inside a box, in its middle. */
export function fitted(points: readonly Point[], box: Box): Fitting {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [width, height] = [spanOf(xs), spanOf(ys)]
  const scale = Math.min(
    box.width / Math.max(width, LEAST_SPAN),
    box.height / Math.max(height, 1e-6),
  )
  const bounded = Math.min(scale, Math.min(box.width, box.height) / LEAST_SPAN)
  const [cx, cy] = [middleOf(xs), middleOf(ys)]
  const at = ({ x, y }: Point) => ({
    x: box.x + box.width / 2 + (x - cx) * bounded,
    y: box.y + box.height / 2 + (y - cy) * bounded,
  })
  return { scale: bounded, at }
}

function spanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values)
}

function middleOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : (Math.max(...values) + Math.min(...values)) / 2
}

const MOST_ROUNDS = 300

/**
 * Places at which no two markers cover each other: those that would are pushed apart, the earlier one to
 * the left where they share a place. None leaves the box.
 */
export function pushedApart(places: readonly Point[], least: number, box: Box): Point[] {
  let now = places.map((each) => within(each, box))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = now.map((place, at) => {
      const pushes = now.map((other, from) =>
        from === at ? NO_PUSH : push(place, other, { least, sign: at - from }),
      )
      const dx = pushes.reduce((sum, { x }) => sum + x, 0)
      const dy = pushes.reduce((sum, { y }) => sum + y, 0)
      return within({ x: place.x + dx, y: place.y + dy }, box)
    })
    const moved = next.some(
      ({ x, y }, at) => Math.hypot(x - (now[at]?.x ?? 0), y - (now[at]?.y ?? 0)) > 0.01,
    )
    now = next
    if (!moved) return now
  }
  return now
}

const NO_PUSH = { x: 0, y: 0 }

/** Half of what two places lack, away from the other. */
function push(place: Point, other: Point, { least, sign }: { least: number; sign: number }): Point {
  const [dx, dy] = [place.x - other.x, place.y - other.y]
  const apart = Math.hypot(dx, dy)
  if (apart >= least) return NO_PUSH
  const step = (least - apart) / 2 + 0.02
  if (apart < 1e-6) return { x: Math.sign(sign) * step, y: 0 }
  return { x: (dx / apart) * step, y: (dy / apart) * step }
}

function within({ x, y }: Point, box: Box): Point {
  return {
    x: Math.min(box.x + box.width, Math.max(box.x, x)),
    y: Math.min(box.y + box.height, Math.max(box.y, y)),
  }
}
