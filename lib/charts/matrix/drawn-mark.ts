import {
  disputedGlyph,
  type GlyphTone,
  levelGlyph,
  notApplicableGlyph,
  notAssessedGlyph,
  rangeGlyph,
  unknownGlyph,
} from '../../scene/glyph'
import type { SceneNode } from '../../scene/scene'
import { answerSign, layersSign, likelySign, textSign } from './drawn-signs'
import type { Mark } from './mark'

/** Marks without letters of their own. */
export type DrawnMark = Exclude<Mark, { kind: 'split' | 'letters' | 'figure' }>

/** Left and top of the square that a mark stands in. */
export type MarkSquare = { x: number; y: number; size: number; tone: GlyphTone }

/** The glyph or sign of a mark, the same in pictures and in the table of the page. */
export function drawnMark(mark: DrawnMark, at: MarkSquare): SceneNode[] {
  switch (mark.kind) {
    case 'level':
      return [levelGlyph({ ...at, levels: mark.levels, rank: mark.rank, weak: mark.weak })]
    case 'range':
      return [rangeGlyph({ ...at, ...mark })]
    case 'disputed':
      return [disputedGlyph({ ...at, levels: mark.levels, low: mark.low, high: mark.high })]
    case 'answer':
      return [...answerSign(mark.yes, at), ...likelyBelow(mark, at)]
    case 'text':
      return [...textSign(at), ...likelyBelow(mark, at)]
    case 'layers':
      return layersSign(mark.signs, at)
    case 'unknown':
      return [unknownGlyph(at)]
    case 'not-assessed':
      return [notAssessedGlyph(at)]
    case 'not-applicable':
      return [notApplicableGlyph(at)]
    default:
      return mark satisfies never
  }
}

/** Where there is no slot to be parted, a ring below the mark says "likely". */
export function likelyBelow(
  { weak }: { weak: boolean },
  { x, y, size, tone }: MarkSquare,
): SceneNode[] {
  return weak ? likelySign({ x: x + size / 2, y: y + size * 1.04, size, tone }) : []
}
