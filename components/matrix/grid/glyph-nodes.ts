import { dotNodes } from '@/lib/charts/matrix/dot-nodes'
import { answerSign, layersSign, likelySign, textSign } from '@/lib/charts/matrix/drawn-signs'
import type { Mark } from '@/lib/charts/matrix/mark'
import {
  disputedGlyph,
  levelGlyph,
  notApplicableGlyph,
  notAssessedGlyph,
  rangeGlyph,
  unknownGlyph,
} from '@/lib/scene/glyph'
import type { SceneNode } from '@/lib/scene/scene'
import type { Look } from './grid-options'

/** Room around a glyph for a fault and for the sign of "likely". */
export const AROUND = { side: 3, top: 3 } as const
const LARGE = 20
const SMALL = 16
/** A core of more levels is drawn at the large size. */
const SMALL_LEVELS = 5

/** Side of the square that the glyphs of a look stand in. */
export function glyphSize(look: Look): number {
  return look === 'dots' ? SMALL : LARGE
}

/** The glyph of a mark, in a square at 0, 0; nothing where the mark is written. */
export function glyphNodes(mark: Mark, look: Look): SceneNode[] {
  if (isWritten(mark)) return []
  if (look === 'dots') return dotNodes(mark, { x: 0, y: 0, size: SMALL, tone: 'ink' })
  const size = sizeOf(mark, look)
  const inset = (glyphSize(look) - size) / 2
  const at = { x: inset, y: inset, size, tone: 'ink' } as const
  switch (mark.kind) {
    case 'level':
      return [levelGlyph({ ...at, levels: mark.levels, rank: mark.rank, weak: mark.weak })]
    case 'range':
      return [rangeGlyph({ ...at, ...mark })]
    case 'disputed':
      return [disputedGlyph({ ...at, levels: mark.levels, low: mark.low, high: mark.high })]
    case 'split':
      return splitNodes(mark, at)
    case 'answer':
      return [...answerSign(mark.yes, at), ...likely(mark, at)]
    case 'text':
      return [...textSign(at), ...likely(mark, at)]
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

type Written = Extract<Mark, { kind: 'letters' | 'figure' }>

/** Letters and figures are text of the cell. */
function isWritten(mark: Mark): mark is Written {
  return mark.kind === 'letters' || mark.kind === 'figure'
}

/** Up to five levels stand in 16 pixels beside one another; above words all are as large as in pictures. */
function sizeOf(mark: Mark, look: Look): number {
  const levels = 'levels' in mark ? mark.levels : 0
  return look === 'glyphs' && levels <= SMALL_LEVELS && mark.kind !== 'layers' ? SMALL : LARGE
}

type At = { x: number; y: number; size: number; tone: 'ink' }

function likely({ weak }: { weak: boolean }, { x, y, size, tone }: At): SceneNode[] {
  return weak ? likelySign({ x: x + size / 2, y: y + size * 1.04, size, tone }) : []
}

/** Readings without an order on the two sides of a fault: answers, or bars at two heights. */
function splitNodes({ sides }: Extract<Mark, { kind: 'split' }>, at: At): SceneNode[] {
  const { x, y, size, tone } = at
  const middle = x + size / 2
  const over = size * 0.12
  const lean = (size + 2 * over) * 0.1
  const drawn = sides.flatMap(({ sign }, index): SceneNode[] => {
    const left = index === 0
    if (sign === 'yes' || sign === 'no') {
      const small = size * 0.5
      const start = left ? middle - small - size * 0.1 : middle + size * 0.1
      return answerSign(sign === 'yes', { x: start, y: y + small / 2, size: small, tone })
    }
    const width = size * 0.3
    const start = left ? middle - width - size * 0.16 : middle + size * 0.16
    const top = y + size * (left ? 0.3 : 0.58)
    return [{ type: 'rect', x: start, y: top, width, height: Math.max(2, size * 0.13), fill: tone }]
  })
  const fault: SceneNode = {
    type: 'line',
    x1: middle + lean / 2,
    y1: y - over,
    x2: middle - lean / 2,
    y2: y + size + over,
    stroke: tone,
    strokeWidth: Math.max(1.2, size * 0.085),
  }
  return [...drawn, fault]
}
