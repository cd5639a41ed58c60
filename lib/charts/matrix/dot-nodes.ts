import {
  disputedDot,
  disputedValueDot,
  levelDot,
  notAssessedDot,
  rangeDot,
  unknownDot,
  valueDot,
} from '../../scene/dot'
import { type GlyphTone, notApplicableGlyph } from '../../scene/glyph'
import type { SceneNode } from '../../scene/scene'
import { answerSign, layersSign, likelySign } from './drawn-signs'
import type { Mark } from './mark'

/** Left and top of the square of `size` in which the mark stands. */
export type DotPlace = { x: number; y: number; size: number; tone: GlyphTone }

/** The one small mark of a cell where many columns stand side by side. */
export function dotNodes(mark: Mark, { x, y, size, tone }: DotPlace): SceneNode[] {
  const at = { x, y, size, tone }
  switch (mark.kind) {
    case 'level':
      return [levelDot({ ...at, ...mark })]
    case 'range':
      return [rangeDot({ ...at, ...mark })]
    case 'disputed':
      return [disputedDot({ ...at, ...mark })]
    case 'split':
      return [disputedValueDot(at)]
    case 'letters':
    case 'figure':
    case 'text':
      return [valueDot({ ...at, weak: mark.weak })]
    case 'answer': {
      const below = { ...at, x: x + size / 2, y: y + size * 1.08 }
      return [...answerSign(mark.yes, at), ...(mark.weak ? likelySign(below) : [])]
    }
    case 'layers':
      return layersSign(mark.signs, at)
    case 'unknown':
      return [unknownDot(at)]
    case 'not-assessed':
      return [notAssessedDot(at)]
    case 'not-applicable':
      return [notApplicableGlyph(at)]
    default:
      return mark satisfies never
  }
}
