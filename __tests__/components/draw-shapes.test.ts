/**
 * @jest-environment jsdom
 */
import { drawShapes } from '../../components/matrix/grid/draw-shapes'
import { glyphNodes } from '../../components/matrix/grid/glyph-nodes'
import { LOOKS } from '../../components/matrix/grid/grid-options'
import type { LayerSign, Mark } from '../../lib/charts/matrix/mark'
import type { SceneNode } from '../../lib/scene/scene'

type Drawn = {
  does: 'fill' | 'stroke'
  path: string[]
  style: string
  alpha: number
  dash: number[]
}

/** A path that remembers how it was made, and a context that remembers what it drew. */
function recorder() {
  const drawn: Drawn[] = []
  const steps = ['arc', 'moveTo', 'lineTo', 'roundRect'] as const
  class Path {
    made: string[] = []
    constructor(data?: string) {
      if (data !== undefined) this.made.push(data)
    }
  }
  for (const step of steps) {
    Object.assign(Path.prototype, {
      [step](this: Path, ...at: number[]) {
        this.made.push(`${step} ${at.map((each) => Math.round(each * 10) / 10).join(' ')}`)
      },
    })
  }
  Object.assign(globalThis, { Path2D: Path })
  const state = { fillStyle: '', strokeStyle: '', globalAlpha: 1, dash: [] as number[] }
  const note = (does: Drawn['does'], style: string, { made }: Path) => {
    drawn.push({ does, path: made, style, alpha: state.globalAlpha, dash: state.dash })
  }
  const context = Object.assign(state, {
    setLineDash: (dash: number[]) => Object.assign(state, { dash }),
    fill: (path: Path) => note('fill', state.fillStyle, path),
    stroke: (path: Path) => note('stroke', state.strokeStyle, path),
  })
  return { drawn, context: context as unknown as CanvasRenderingContext2D }
}

function draw(nodes: readonly SceneNode[]): Drawn[] {
  const { drawn, context } = recorder()
  drawShapes(context, nodes, (role) => role)
  expect(context.globalAlpha).toBe(1)
  return drawn
}

it('draws each shape in its colour and as faint as it and what holds it are', () => {
  const line: SceneNode = { type: 'line', x1: 0, y1: 1, x2: 2, y2: 3, stroke: 'ink', dash: [2, 1] }
  const nodes: SceneNode[] = [
    { type: 'rect', x: 1, y: 2, width: 3, height: 4, r: 1, fill: 'tag', opacity: 0.5 },
    { type: 'group', opacity: 0.5, nodes: [{ ...line, opacity: 0.5 }] },
    { type: 'circle', cx: 5, cy: 6, r: 2, fill: 'paper', stroke: 'ink' },
    {
      type: 'path',
      d: [
        ['M', 0, 0],
        ['L', 4, 4],
      ],
      stroke: 'ink2',
      fill: 'none',
    },
  ]
  const solid = { alpha: 1, dash: [] }
  expect(draw(nodes)).toEqual([
    { does: 'fill', path: ['roundRect 1 2 3 4 1'], style: 'tag', alpha: 0.5, dash: [] },
    { does: 'stroke', path: ['moveTo 0 1', 'lineTo 2 3'], style: 'ink', alpha: 0.25, dash: [2, 1] },
    { does: 'fill', path: ['arc 5 6 2 0 6.3'], style: 'paper', alpha: 1, dash: [2, 1] },
    { does: 'stroke', path: ['arc 5 6 2 0 6.3'], style: 'ink', ...solid },
    { does: 'stroke', path: ['M0 0L4 4'], style: 'ink2', ...solid },
  ])
})

it('throws where a node is none that glyphs have', () => {
  const pattern = { pattern: 'hatch', role: 'ink' } as const
  const box = { type: 'rect', x: 0, y: 0, width: 1, height: 1 } as const
  expect(() => draw([{ ...box, fill: pattern }])).toThrow('The pattern hatch in a glyph.')
  expect(() => draw([{ type: 'group', clip: box, nodes: [] }])).toThrow('A clip in a glyph.')
  const text = { type: 'text', x: 0, y: 0, text: 'a', face: 'body', size: 9, fill: 'ink' } as const
  expect(() => draw([text])).toThrow('Text in a glyph.')
})

describe.each(LOOKS.filter((look) => look !== 'text'))('glyphs as %s', (look) => {
  const signs: LayerSign[] = ['home', 'reach', 'disputed', 'unknown', 'none']
  const both = [true, false]
  const ends = [2, 5, 9].flatMap((levels) =>
    Array.from({ length: levels }, (_, rank) => ({ levels, low: rank + 1, high: levels })),
  )
  const sides = (['yes', 'no', 'bar'] as const).map((sign) => ({ sign }))
  const marks: Mark[] = [
    ...(['unknown', 'not-assessed', 'not-applicable'] as const).map((kind) => ({ kind })),
    ...both.flatMap((weak): Mark[] => [
      ...ends.map(({ levels, low }) => ({ kind: 'level' as const, levels, rank: low, weak })),
      ...ends.slice(0, -1).map((end) => ({ kind: 'range' as const, ...end, weak })),
      ...both.map((yes) => ({ kind: 'answer' as const, yes, weak })),
      { kind: 'text', weak },
    ]),
    ...ends.slice(0, -1).map((end) => ({ kind: 'disputed' as const, ...end })),
    ...sides.flatMap((a) =>
      sides.map((b) => ({ kind: 'split' as const, sides: [a, b] as [typeof a, typeof b] })),
    ),
    { kind: 'layers', signs },
  ]

  it('are drawn for every mark that is not written', () => {
    const empty = marks.filter((mark) => draw(glyphNodes(mark, look)).length === 0)
    expect(empty).toEqual([])
  })

  it('tell unknown, not assessed, not applicable and the lowest level apart', () => {
    const gaps: Mark[] = [{ kind: 'unknown' }, { kind: 'not-assessed' }, { kind: 'not-applicable' }]
    const lowest: Mark = { kind: 'level', levels: 5, rank: 1, weak: false }
    const drawn = [...gaps, lowest].map((mark) => JSON.stringify(draw(glyphNodes(mark, look))))
    expect(new Set(drawn).size).toBe(4)
  })
})
