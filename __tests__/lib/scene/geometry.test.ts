import { arc, curveMonotoneX, line } from 'd3-shape'
import { groundLine, wave } from '@/lib/scene/ground'
import { polygon, polyline, recordPath } from '@/lib/scene/path'
import { polar } from '@/lib/scene/polar'

describe('polar', () => {
  it('starts at twelve and goes clockwise', () => {
    const at = (quarters: number) => polar({ x: 10, y: 10 }, (quarters * Math.PI) / 2, 5)
    expect(at(0)).toEqual({ x: 10, y: 5 })
    expect(at(1).x).toBeCloseTo(15)
    expect(at(2).y).toBeCloseTo(15)
    expect(at(3).x).toBeCloseTo(5)
  })
})

describe('path', () => {
  it('records a d3 line with full numbers', () => {
    const points: [number, number][] = [
      [0, 1 / 3],
      [2, 2 / 3],
    ]
    expect(recordPath((context) => line().context(context)(points))).toEqual([
      ['M', 0, 1 / 3],
      ['L', 2, 2 / 3],
    ])
  })

  it('records curves as cubic pieces', () => {
    const points: [number, number][] = [
      [0, 0],
      [5, 3],
      [9, 1],
    ]
    const letters = recordPath((context) => line().curve(curveMonotoneX).context(context)(points))
    expect(letters.map(([letter]) => letter).join('')).toBe('MCC')
  })

  it('draws a full ring in pieces that SVG can draw', () => {
    const shape = { innerRadius: 4, outerRadius: 9, startAngle: 0, endAngle: 2 * Math.PI }
    const commands = recordPath((context) => arc().context(context)(shape))
    const turns = commands.filter(([letter]) => letter === 'A')
    expect(turns).toHaveLength(4)
    expect(turns.every((command) => command[4] === 0)).toBe(true)
  })

  it('closes a polygon and leaves a polyline open', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ]
    expect(polyline(points)).toEqual([
      ['M', 0, 0],
      ['L', 1, 0],
    ])
    expect(polygon(points).at(-1)).toEqual(['Z'])
    expect(polygon([])).toEqual([])
  })
})

describe('ground', () => {
  it('waves within its amplitude, the same for the same seed and differently for another', () => {
    const xs = Array.from({ length: 400 }, (_, index) => index * 7)
    const heights = xs.map(wave(2, 9))
    expect(Math.max(...heights.map(Math.abs))).toBeLessThanOrEqual(9)
    expect(xs.map(wave(2, 9))).toEqual(heights)
    expect(xs.map(wave(3, 9))).not.toEqual(heights)
    expect(xs.map(wave(3, 0)).every((height) => Math.abs(height) === 0)).toBe(true)
  })

  it('draws the ground line from edge to edge, its hatching below it', () => {
    const [hatching, surface] = groundLine({ x: 20, width: 300, y: 50 })
    const ends = surface?.type === 'path' ? [surface.d[0], surface.d.at(-1)] : []
    expect(ends.map((command) => command?.at(-2))).toEqual([20, 320])
    const heights = hatching?.type === 'path' ? hatching.d.map((command) => Number(command[2])) : []
    expect(Math.min(...heights)).toBeGreaterThan(47)
    expect(Math.max(...heights)).toBeLessThan(63)
  })
})
