import { disputedValueDot, notAssessedDot, unknownDot, valueDot } from '../../scene/dot'
import { type GlyphPlace, notApplicableGlyph } from '../../scene/glyph'
import type { SceneNode } from '../../scene/scene'
import type { CellSide } from './disputes'

/** What stands for one cell in the overview; the one in hand stands on the tag. */
export function sideSign(side: CellSide, place: GlyphPlace, picked: boolean): SceneNode[] {
  if (!picked) return [signOf(side, place)]
  const { x, y, size, key } = place
  const box = { x: x - 4, y: y - 4, width: size + 8, height: size + 8 }
  return [
    { type: 'rect', ...box, r: 2, fill: 'tag', stroke: 'ink', strokeWidth: 1.5, key },
    signOf(side, { ...place, tone: 'tag' }),
  ]
}

function signOf(side: CellSide, place: GlyphPlace): SceneNode {
  switch (side) {
    case 'same':
      return valueDot(place)
    case 'differ':
      return disputedValueDot(place)
    case 'one':
      return oneReader(place)
    case 'unknown':
      return unknownDot(place)
    case 'not-assessed':
      return notAssessedDot(place)
    case 'not-applicable':
      return notApplicableGlyph(place)
    default:
      return side satisfies never
  }
}

/** Read by one alone: the open outline of a square, with which nothing can agree. */
function oneReader({ x, y, size, tone, key }: GlyphPlace): SceneNode {
  const side = Math.round(size * 0.46)
  const at = (size - side) / 2 + 0.5
  const box = { x: x + at, y: y + at, width: side - 1, height: side - 1 }
  const stroke = tone === 'tag' ? 'tagInk' : 'ink3'
  return { type: 'group', key, nodes: [{ type: 'rect', ...box, stroke, strokeWidth: 1.1 }] }
}
