import {
  disputedGlyph,
  levelGlyph,
  notApplicableGlyph,
  notAssessedGlyph,
  rangeGlyph,
  unknownGlyph,
} from '../../scene/glyph'
import type { SceneNode } from '../../scene/scene'
import type { OrderCell } from './systems'

export type CellPlace = { x: number; y: number; size: number }

/** The glyph of a cell, as everywhere. */
export function cellNode(
  { key, state, weak, span, levels }: OrderCell,
  place: CellPlace,
): SceneNode {
  const at = { ...place, key, levels }
  const { low, high } = span ?? { low: 1, high: 1 }
  switch (state) {
    case 'known':
      return levelGlyph({ ...at, rank: low, weak })
    case 'range':
      return rangeGlyph({ ...at, low, high, weak })
    case 'disputed':
      return disputedGlyph({ ...at, low, high })
    case 'unknown':
      return unknownGlyph(at)
    case 'not-assessed':
      return notAssessedGlyph(at)
    case 'not-applicable':
      return notApplicableGlyph(at)
    default:
      return state satisfies never
  }
}

/** More levels need a taller core. */
export function glyphSize({ levels }: { levels: number }, usual: number): number {
  return levels > 5 ? Math.round(usual * 1.25) : usual
}
