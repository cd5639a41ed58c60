import fc from 'fast-check'
import { loadLetters } from '@/lib/export/pdf-letters.server'
import { letterTable, lineWidth, type PlacedGlyph, showLine } from '@/lib/export/pdf-line'
import {
  circleOperators,
  colourOperator,
  pathOperators,
  rectOperators,
} from '@/lib/export/pdf-operators'
import { stretchesOf } from '@/lib/export/pdf-parts'
import { measure } from '@/lib/scene/measure'
import { FACES, type SceneNode } from '@/lib/scene/scene'
import { writtenText } from '@/lib/scene/written'
import { readFont } from '@/lib/store/fonts.server'

type Point = [number, number]

/** Points along the curves and lines of some operators, eight for each curve. */
function pointsOf(operators: string): Point[] {
  let from: Point = [0, 0]
  return operators.split('\n').flatMap((each) => {
    const n = each.split(' ').slice(0, -1).map(Number)
    const end: Point = n.length >= 2 ? [n.at(-2) ?? 0, n.at(-1) ?? 0] : from
    const start = from
    from = end
    if (!each.endsWith(' c')) return [end]
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = n
    return Array.from({ length: 8 }, (_, index): Point => {
      const t = (index + 1) / 8
      const mix = (a: number, b: number, c: number, d: number) =>
        a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3
      return [mix(start[0], x1, x2, end[0]), mix(start[1], y1, y2, end[1])]
    })
  })
}

describe('paths', () => {
  it('have lines and cubic curves as they are', () => {
    expect(pathOperators([['M', 1, 2], ['L', 3.456, 4], ['C', 1, 2, 3, 4, 5, 6], ['Z']])).toBe(
      '1 2 m\n3.46 4 l\n1 2 3 4 5 6 c\nh',
    )
  })

  it('turn quadratic curves into cubic ones, also after a path was closed', () => {
    const d = pathOperators([['M', 0, 0], ['L', 9, 9], ['Z'], ['Q', 3, 6, 6, 0]])
    expect(d).toBe('0 0 m\n9 9 l\nh\n2 4 4 4 6 0 c')
  })

  it('follow the circle of an arc all the way, on the side that was asked for', () => {
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
    const property = fc.property(angle, angle, fc.boolean(), (from, to, clockwise) => {
      const at = (turn: number): Point => [Math.cos(turn) * 50, Math.sin(turn) * 50]
      const turned = clockwise ? to - from : from - to
      const sweep = (turned + 2 * Math.PI) % (2 * Math.PI)
      fc.pre(sweep > 0.05 && sweep < 2 * Math.PI - 0.05 && Math.abs(sweep - Math.PI) > 0.05)
      const large = sweep > Math.PI ? 1 : 0
      const operators = pathOperators([
        ['M', ...at(from)],
        ['A', 50, 50, 0, large, clockwise ? 1 : 0, ...at(to)],
      ])
      const points = pointsOf(operators)
      for (const [x, y] of points) expect(Math.hypot(x, y)).toBeCloseTo(50, 1)
      const middle: Point = points[Math.floor(points.length / 2)] ?? [0, 0]
      const half = from + ((clockwise ? 1 : -1) * sweep) / 2
      const beside = Math.cos(Math.atan2(middle[1], middle[0]) - half)
      expect(beside).toBeGreaterThan(Math.cos(sweep / 4 + 0.01))
    })
    fc.assert(property, { numRuns: 1000, seed: 5 })
  })

  it('let the radii of an arc grow where they do not reach, and draw a line without one', () => {
    const far = pathOperators([
      ['M', 0, 0],
      ['A', 1, 1, 0, 0, 1, 10, 0],
    ])
    expect(Math.min(...pointsOf(far).map(([, y]) => y))).toBeCloseTo(-5, 1)
    const straight = pathOperators([
      ['M', 0, 0],
      ['A', 0, 3, 0, 0, 1, 10, 0],
    ])
    expect(straight).toBe('0 0 m\n10 0 l')
    const nowhere = pathOperators([
      ['M', 4, 4],
      ['A', 3, 3, 0, 0, 1, 4, 4],
    ])
    expect(nowhere).toBe('4 4 m')
  })

  it('throw at a number that is none', () => {
    expect(() => pathOperators([['M', Number.NaN, 0]])).toThrow('cannot be drawn')
  })
})

describe('shapes', () => {
  it('are a rectangle, and one with round corners no rounder than its sides', () => {
    expect(rectOperators({ x: 1, y: 2, width: 3, height: 4 })).toBe('1 2 3 4 re')
    const points = pointsOf(rectOperators({ x: 0, y: 0, width: 10, height: 6, r: 99 }))
    for (const [x, y] of points) {
      const off = Math.hypot(x - Math.min(Math.max(x, 3), 7), y - 3)
      expect(off).toBeCloseTo(3, 1)
    }
  })

  it('are a circle whose points are all as far from its middle', () => {
    const points = pointsOf(circleOperators({ cx: 5, cy: 7, r: 40 }))
    for (const [x, y] of points) expect(Math.hypot(x - 5, y - 7)).toBeCloseTo(40, 1)
  })

  it('are painted in three colours, or in grey where there is none', () => {
    expect(colourOperator('#FF0080', 'fill')).toBe('1 0 0.502 rg')
    expect(colourOperator('#ff0080', 'stroke')).toBe('1 0 0.502 RG')
    expect(colourOperator('#4A4A4A', 'fill')).toBe('0.2902 g')
    expect(colourOperator('#000000', 'stroke')).toBe('0 G')
  })
})

describe('lines of text', () => {
  const glyph = (more: Partial<PlacedGlyph>): PlacedGlyph => ({
    ...{ code: 1, width: 500, advance: 500, dx: 0, dy: 0 },
    ...more,
  })

  it('are one run of glyphs where nothing is moved', () => {
    expect(showLine([glyph({}), glyph({ code: 300 })], 10)).toBe('[<0001012C>] TJ')
  })

  it('move letters towards each other by what their pair asks for', () => {
    expect(showLine([glyph({ advance: 470 }), glyph({ code: 2 })], 10)).toBe(
      '[<0001> 30 <0002>] TJ',
    )
  })

  it('put a mark beside and above its letter, and go on where the letter ends', () => {
    const mark = glyph({ code: 2, width: 0, advance: 0, dx: -200, dy: 100 })
    expect(showLine([glyph({}), mark, glyph({ code: 3 })], 20)).toBe(
      '[<0001>] TJ 2 Ts [200 <0002>] TJ 0 Ts [-200 <0003>] TJ',
    )
  })

  it('give each glyph its letters back, also those beyond sixteen bits', () => {
    const table = letterTable([
      { code: 1, text: 'fi' },
      { code: 2, text: '😀' },
      { code: 3, text: '' },
    ])
    expect(table).toContain('2 beginbfchar\n<0001> <00660069>\n<0002> <D83DDE00>\nendbfchar')
  })

  it.each(FACES)('are as wide as they are measured, in %s', async (face) => {
    const written = new Set([
      'Applications',
      'AVATAR To Yes',
      'first office',
      'Größe',
      'Ёлка',
      '1,2',
    ])
    for (const text of written) {
      const { face: used } = writtenText(text, face)
      const { glyphs } = await loadLetters(used, readFont)
      expect(lineWidth(glyphs(text)) / 1000).toBeCloseTo(measure(text, face, 1), 3)
    }
  })
})

it('what a page holds is cut where its meaning changes, in order of drawing', () => {
  const node = (is?: 'title' | 'subtitle' | 'source' | 'ground' | 'name'): SceneNode => ({
    ...{ type: 'circle', cx: 0, cy: 0, r: 1 },
    ...(is === undefined ? {} : { part: { is, width: 0 } }),
  })
  const nodes = [node('title'), node('title'), node('subtitle'), node(), node(), node('ground')]
  expect(stretchesOf([...nodes, node('source'), node('name'), node()])).toMatchObject([
    { tag: 'H1', nodes: [{}, {}] },
    { tag: 'P', nodes: [{}] },
    { tag: 'Figure', nodes: [{}, {}] },
    { tag: null, nodes: [{}] },
    { tag: 'P', nodes: [{}] },
    { tag: null, nodes: [{}] },
    { tag: 'Figure', nodes: [{}] },
  ])
})
