import {
  disputedGlyph,
  levelGlyph,
  notApplicableGlyph,
  notAssessedGlyph,
  rangeGlyph,
  unknownGlyph,
} from '@/lib/scene/glyph'
import { type MarkerLook, marker, SERIES, seriesStroke } from '@/lib/scene/marker'
import { measure } from '@/lib/scene/measure'
import type { SceneNode } from '@/lib/scene/scene'
import { KEY_STATES, stateKey } from '@/lib/scene/state-key'
import { tag } from '@/lib/scene/tag'
import { SLOTS } from '@/lib/scene/theme'
import { toSvg } from '@/lib/scene/to-svg'

const inside = (node: SceneNode) => (node.type === 'group' ? node.nodes : [])
const rects = (node: SceneNode) => inside(node).filter((each) => each.type === 'rect')
const solid = (node: SceneNode) =>
  rects(node).filter((each) => each.fill === 'ink' && each.opacity === undefined)
const drawing = (node: SceneNode) =>
  toSvg(
    { id: 's', width: 40, height: 40, language: 'en', title: '', description: '', nodes: [node] },
    { theme: 'light' },
  )

describe('core glyphs', () => {
  it.each([2, 3, 4, 5, 6, 7])('snap %s levels to whole pixels inside their square', (levels) => {
    const size = levels > 5 ? 20 : 16
    const slots = rects(levelGlyph({ x: 3.4, y: 7.7, size, levels, rank: 2 }))
    expect(slots).toHaveLength(levels)
    for (const { x, y, width, height, stroke } of slots) {
      // an outline is drawn on the half pixel, so that its edges lie on whole ones
      const edge = stroke ? 0.5 : 0
      expect([x - edge, y - edge, width, height].every(Number.isInteger)).toBe(true)
      expect(y).toBeGreaterThanOrEqual(7)
      expect(y + height).toBeLessThanOrEqual(8 + size)
    }
  })

  it('put the first level at the bottom', () => {
    const top = (rank: number) =>
      solid(levelGlyph({ x: 0, y: 0, size: 16, levels: 5, rank }))[0]?.y ?? 0
    expect(top(1)).toBeGreaterThan(top(2))
    expect(top(4)).toBeGreaterThan(top(5))
  })

  it('have one solid slot when known, one bar over its levels for a range', () => {
    const at = { x: 0, y: 0, size: 16, levels: 5 }
    expect(solid(levelGlyph({ ...at, rank: 3 }))).toHaveLength(1)
    const [bar, ...more] = solid(rangeGlyph({ ...at, low: 2, high: 4 }))
    expect(more).toEqual([])
    expect(bar?.height).toBe(3 * 2 + 2)
  })

  it('part a weak reading by two slits', () => {
    expect(
      solid(levelGlyph({ x: 0, y: 0, size: 16, levels: 5, rank: 3, weak: true })),
    ).toHaveLength(3)
  })

  it('split a dispute by a fault, with one reading on each side', () => {
    const glyph = disputedGlyph({ x: 0, y: 0, size: 16, levels: 4, low: 1, high: 3 })
    const [left, right] = solid(glyph)
    expect(left?.y).toBeGreaterThan(right?.y ?? 0)
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0)
    expect(inside(glyph).filter((each) => each.type === 'line')).toHaveLength(1)
  })

  it('never fill what is not known', () => {
    const at = { x: 0, y: 0, size: 16 }
    for (const glyph of [unknownGlyph(at), notAssessedGlyph(at)]) {
      expect(rects(glyph).every((each) => each.fill === undefined && each.dash)).toBe(true)
    }
  })

  it('look different in every state', () => {
    const at = { x: 8, y: 8, size: 16, levels: 5 }
    const all = [
      levelGlyph({ ...at, rank: 3 }),
      levelGlyph({ ...at, rank: 3, weak: true }),
      rangeGlyph({ ...at, low: 2, high: 3 }),
      disputedGlyph({ ...at, low: 2, high: 3 }),
      unknownGlyph(at),
      notAssessedGlyph(at),
      notApplicableGlyph(at),
    ].map(drawing)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('markers', () => {
  const LOOKS: MarkerLook[] = ['filled', 'hollow', 'weak', 'half-start', 'half-end']

  it('give every slot its own shape and its own dashes', () => {
    expect(new Set(SLOTS.map((slot) => SERIES[slot].marker)).size).toBe(6)
    expect(new Set(SLOTS.map((slot) => JSON.stringify(SERIES[slot].dash))).size).toBe(6)
  })

  it.each(LOOKS)('differ from slot to slot when %s, without colour', (look) => {
    const shapes = SLOTS.map((slot) =>
      drawing(marker({ slot, x: 20, y: 20, r: 5, look, role: 'ink' })),
    )
    expect(new Set(shapes).size).toBe(6)
  })

  it('are hollow only when hollow', () => {
    const fills = (look: MarkerLook) =>
      inside(marker({ slot: 3, x: 0, y: 0, r: 5, look })).map((node) =>
        'fill' in node ? node.fill : undefined,
      )
    expect(fills('hollow')).toEqual(['paper', undefined])
    expect(fills('weak')[0]).toBe('mark3')
    expect(fills('half-start')).toContain('mark3')
  })

  it('fill the half that they name', () => {
    const middle = 20
    const xs = (look: MarkerLook) => {
      const half = inside(marker({ slot: 4, x: middle, y: 20, r: 6, look }))[1]
      return half?.type === 'path'
        ? half.d.flatMap((command) => (command.length > 2 ? [Number(command[1])] : []))
        : []
    }
    expect(Math.max(...xs('half-start'))).toBeCloseTo(middle)
    expect(Math.min(...xs('half-end'))).toBeCloseTo(middle)
  })

  it('scale the dashes of a line with its width', () => {
    expect(seriesStroke(1, 2.4).dash).toBeUndefined()
    expect(seriesStroke(2, 2).dash).toEqual([10, 5.5])
    expect(seriesStroke(6, 2).strokeWidth).toBeCloseTo(2.6)
  })
})

describe('tag', () => {
  it('puts tag ink on the tag, in a box that holds the text', () => {
    const { node, box } = tag({
      x: 50,
      y: 20,
      text: 'Ethereum',
      face: 'label',
      size: 14,
      anchor: 'middle',
      measure,
    })
    expect(box.x + box.width / 2).toBeCloseTo(50)
    expect(box.width).toBeGreaterThan(measure('Ethereum', 'label', 14))
    expect(inside(node).map((each) => ('fill' in each ? each.fill : null))).toEqual([
      'tag',
      'tagInk',
    ])
  })
})

describe('stateKey', () => {
  const input = { x: 10, y: 0, width: 900, density: 'screen', measure, look: 'glyph' } as const
  const words = (nodes: SceneNode[]) =>
    nodes.flatMap((node) => (node.type === 'text' ? [node.text] : []))

  it('lists only the states that occur, in one order', () => {
    expect(words(stateKey({ ...input, states: ['unknown', 'known'] }).nodes)).toEqual([
      'known',
      'unknown',
    ])
  })

  it('takes another row where the width ends', () => {
    const wide = stateKey({ ...input, states: KEY_STATES })
    const narrow = stateKey({ ...input, width: 200, states: KEY_STATES })
    expect(narrow.height).toBeGreaterThan(wide.height)
    for (const node of narrow.nodes) {
      if (node.type === 'text')
        expect(node.x + measure(node.text, node.face, node.size)).toBeLessThanOrEqual(210)
    }
  })

  it('is nothing without states', () => {
    expect(stateKey({ ...input, states: [] })).toEqual({ nodes: [], height: 0 })
  })
})
