import type { GlyphTone } from '../../scene/glyph'
import type { Role, SceneNode } from '../../scene/scene'
import type { MarkSquare } from './drawn-mark'
import { answerSign } from './drawn-signs'
import type { Side } from './mark'
import type { Pen, Style } from './pen'

/** `room` is the width of the cell in which it stands. */
type SplitAt = MarkSquare & { room: number; pen: Pen }

const roleOf = (tone: GlyphTone): Role => (tone === 'tag' ? 'tagInk' : 'ink')
/** From the fault to what stands beside it, as a share of the size. */
const BESIDE = 0.22

/**
 * Two readings without an order, such as two categories, on the two sides of a leaning fault: as
 * letters where the cell has room for them, else as bars at two heights.
 */
export function splitSign(sides: readonly [Side, Side], at: SplitAt): SceneNode[] {
  const { x, y, size, tone, pen } = at
  const style = { ...pen.style.word, face: 'strong' } satisfies Style
  const widths = sides.map((side) => {
    const text = written(side)
    return text === null ? size * 0.4 : pen.width(text, style)
  })
  const fits = 2 * (Math.max(...widths) + size * BESIDE) <= at.room
  if (!fits) return unwrittenSplit(sides, at)
  return [
    ...sides.flatMap((side, index) => {
      const way = wayOf(index)
      const text = written(side)
      if (text === null) return signNodes(side, way, at)
      const near = x + size / 2 + way * size * BESIDE
      const line = { text, face: style.face, size: style.size, fill: roleOf(tone) } as const
      const anchor = way === -1 ? 'end' : 'start'
      return [
        { type: 'text', ...line, x: near, y: y + size / 2 + style.size * 0.34, anchor } as const,
      ]
    }),
    fault(at),
  ]
}

/** The same without letters: what would be written is a bar. */
export function unwrittenSplit(sides: readonly [Side, Side], at: MarkSquare): SceneNode[] {
  return [...sides.flatMap((side, index) => signNodes(side, wayOf(index), at)), fault(at)]
}

type Way = -1 | 1
const wayOf = (index: number): Way => (index === 0 ? -1 : 1)

function fault({ x, y, size, tone }: MarkSquare): SceneNode {
  const middle = x + size / 2
  const over = size * 0.12
  const lean = (size + 2 * over) * 0.1
  return {
    type: 'line',
    x1: middle + lean / 2,
    y1: y - over,
    x2: middle - lean / 2,
    y2: y + size + over,
    stroke: roleOf(tone),
    strokeWidth: Math.max(1.2, size * 0.085),
  }
}

/** What is written on a side; null where a sign is drawn. */
function written(side: Side): string | null {
  if (side.sign === 'letters') return side.letters.join(' ')
  return side.sign === 'figure' ? side.text : null
}

/** An answer, or a bar: higher on the left side of the fault than on the right. */
function signNodes(side: Side, way: Way, { x, y, size, tone }: MarkSquare): SceneNode[] {
  const near = x + size / 2 + way * size * BESIDE
  if (side.sign === 'yes' || side.sign === 'no') {
    const small = size * 0.5
    const left = way === -1 ? near - small + size * 0.08 : near - size * 0.08
    const yes = side.sign === 'yes'
    return answerSign(yes, { x: left, y: y + (size - small) / 2, size: small, tone })
  }
  const width = size * 0.3
  const left = way === -1 ? near - width + size * 0.06 : near - size * 0.06
  const top = y + size * (way === -1 ? 0.3 : 0.58)
  const height = Math.max(2, size * 0.13)
  return [{ type: 'rect', x: left, y: top, width, height, fill: roleOf(tone) }]
}
