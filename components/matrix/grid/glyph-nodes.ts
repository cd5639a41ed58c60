import { dotNodes } from '@/lib/charts/matrix/dot-nodes'
import { drawnMark } from '@/lib/charts/matrix/drawn-mark'
import type { Mark } from '@/lib/charts/matrix/mark'
import { unwrittenSplit } from '@/lib/charts/matrix/split-sign'
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
  return mark.kind === 'split' ? unwrittenSplit(mark.sides, at) : drawnMark(mark, at)
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
