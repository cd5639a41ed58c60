import {
  disputedDot,
  disputedValueDot,
  levelDot,
  notAssessedDot,
  rangeDot,
  unknownDot,
  valueDot,
} from '../../scene/dot'
import { notApplicableGlyph } from '../../scene/glyph'
import type { SceneNode } from '../../scene/scene'
import { answerSign, layersSign, likelySign } from './drawn-signs'
import type { Mark } from './mark'
import type { MarkPlace } from './mark-nodes'

/** The one small mark of a cell where many columns stand side by side. */
export function dotNodes(mark: Mark, { x, y, size, tone }: MarkPlace): SceneNode[] {
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
