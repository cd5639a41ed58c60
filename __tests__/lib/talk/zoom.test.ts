import * as fc from 'fast-check'
import type { Point } from '../../../lib/scene/scene'
import {
  CLOSEST,
  type Figure,
  movedBy,
  sightOf,
  WHOLE,
  withInSight,
  zoomedAt,
} from '../../../lib/talk/zoom'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const point = fc.record({ x: share, y: share })
const factor = fc.double({ min: 0.2, max: 5, noNaN: true })
/** Any way in which a figure can have been come to. */
const figure: fc.Arbitrary<Figure> = fc
  .array(fc.tuple(factor, point), { maxLength: 6 })
  .map((turns) => turns.reduce((now, [by, about]) => zoomedAt(now, by, about), WHOLE))

/** Where a point of the picture is seen, as fractions of what is in sight. */
function seenAt(now: Figure, { x, y }: Point): Point {
  const sight = sightOf(now)
  return { x: (x - sight.x) / sight.width, y: (y - sight.y) / sight.height }
}

describe('what is in sight of a picture', () => {
  it('is all of it at first', () => {
    expect(sightOf(WHOLE)).toEqual({ x: 0, y: 0, width: 1, height: 1 })
  })

  it('never goes beyond its edges, and never nearer than is of use', () => {
    fc.assert(
      fc.property(figure, point, (now, by) => {
        const moved = movedBy(now, { x: by.x * 4 - 2, y: by.y * 4 - 2 })
        const { x, y, width, height } = sightOf(moved)
        for (const [from, size] of [
          [x, width],
          [y, height],
        ] as const) {
          expect(from).toBeGreaterThanOrEqual(-1e-9)
          expect(from + size).toBeLessThanOrEqual(1 + 1e-9)
        }
        expect(moved.zoom).toBeGreaterThanOrEqual(1)
        expect(moved.zoom).toBeLessThanOrEqual(CLOSEST)
      }),
    )
  })

  it('keeps the point in its place that one comes nearer to', () => {
    fc.assert(
      fc.property(figure, point, (now, within) => {
        const sight = sightOf(now)
        const about = {
          x: sight.x + within.x * sight.width,
          y: sight.y + within.y * sight.height,
        }
        const [before, after] = [seenAt(now, about), seenAt(zoomedAt(now, 1.5, about), about)]
        expect(after.x).toBeCloseTo(before.x, 6)
        expect(after.y).toBeCloseTo(before.y, 6)
      }),
    )
  })

  it('is the whole again from as far as one can go', () => {
    fc.assert(
      fc.property(figure, point, (now, about) => {
        expect(zoomedAt(now, 1 / CLOSEST, about)).toEqual({ ...WHOLE, x: 0.5, y: 0.5 })
      }),
    )
  })

  it('holds a mark that was reached, and stays where it held it already', () => {
    fc.assert(
      fc.property(figure, point, (now, { x, y }) => {
        const size = 0.5 / CLOSEST
        const box = { x: x * (1 - size), y: y * (1 - size), width: size, height: size }
        const held = withInSight(now, box)
        const sight = sightOf(held)
        expect(box.x).toBeGreaterThanOrEqual(sight.x - 1e-9)
        expect(box.y).toBeGreaterThanOrEqual(sight.y - 1e-9)
        expect(box.x + size).toBeLessThanOrEqual(sight.x + sight.width + 1e-9)
        expect(box.y + size).toBeLessThanOrEqual(sight.y + sight.height + 1e-9)
        expect(withInSight(held, box).zoom).toBe(now.zoom)
      }),
    )
    const middle = { x: 0.48, y: 0.48, width: 0.04, height: 0.04 }
    expect(withInSight(WHOLE, middle)).toBe(WHOLE)
  })
})
