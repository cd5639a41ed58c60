import type { GlyphTone } from '../../scene/glyph'
import { polyline } from '../../scene/path'
import type { Role, SceneNode } from '../../scene/scene'
import type { Versus } from '../../view/table/table-view'
import type { Pen } from './pen'

/** Side of the square in which a sign stands, and what parts it from what stands beside it. */
const SIGN = 9
const GAP = 4

/** What a sign takes beside a glyph or a word; nothing where none is drawn. */
export function signRoom(stands: Versus | null, pen: Pen): number {
  return stands === null || stands === 'unknown' ? 0 : pen.scaled(SIGN + GAP)
}

export function signSize(pen: Pen): number {
  return pen.scaled(SIGN)
}

type Place = { x: number; y: number; size: number; tone: GlyphTone }

/**
 * How a cell stands to the reference: an arrow up or down, two bars for the same, struck out where
 * they differ without an order. What cannot be compared has none. The same is quieter than the rest.
 */
export function versusSign(stands: Versus, { x, y, size, tone }: Place): SceneNode[] {
  const [strong, quiet]: [Role, Role] = tone === 'tag' ? ['tagInk', 'tagInk'] : ['ink', 'ink2']
  const strokeWidth = Math.max(1.3, size * 0.16)
  const at = (u: number, v: number) => ({ x: x + u * size, y: y + v * size })
  switch (stands) {
    case 'higher':
    case 'lower': {
      const [tip, foot] = stands === 'higher' ? [0.04, 0.98] : [0.96, 0.02]
      const barb = stands === 'higher' ? 0.44 : 0.56
      const stroke = { stroke: strong, strokeWidth }
      return [
        { type: 'path', d: polyline([at(0.5, foot), at(0.5, tip)]), ...stroke },
        { type: 'path', d: polyline([at(0.08, barb), at(0.5, tip), at(0.92, barb)]), ...stroke },
      ]
    }
    case 'same':
      return bars(at, { stroke: quiet, strokeWidth })
    case 'different': {
      const stroke = { stroke: strong, strokeWidth }
      const slash = polyline([at(0.2, 0.98), at(0.8, 0.02)])
      return [...bars(at, stroke), { type: 'path', d: slash, ...stroke }]
    }
    case 'unknown':
      return []
    default:
      return stands satisfies never
  }
}

type At = (u: number, v: number) => { x: number; y: number }

function bars(at: At, stroke: { stroke: Role; strokeWidth: number }): SceneNode[] {
  return [0.32, 0.68].map((v) => ({
    type: 'path',
    d: polyline([at(0.06, v), at(0.94, v)]),
    ...stroke,
  }))
}
