import type { GlyphTone } from '../../scene/glyph'
import type { Role, SceneNode } from '../../scene/scene'
import { answerSign } from './drawn-signs'
import type { Side } from './mark'
import type { Pen, Style } from './pen'

/** Left and top of a square of `size`; `room` is the width of the cell in which it stands. */
type SplitAt = { x: number; y: number; size: number; tone: GlyphTone; room: number; pen: Pen }

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
  const middle = x + size / 2
  const over = size * 0.12
  const lean = (size + 2 * over) * 0.1
  const fault: SceneNode = {
    type: 'line',
    x1: middle + lean / 2,
    y1: y - over,
    x2: middle - lean / 2,
    y2: y + size + over,
    stroke: roleOf(tone),
    strokeWidth: Math.max(1.2, size * 0.085),
  }
  const bar = { sign: 'bar' } as const
  const drawn = sides.map((side) => (fits || written(side) === null ? side : bar))
  return [
    ...drawn.flatMap((side, index) => sideNodes(side, index === 0 ? -1 : 1, { ...at, style })),
    fault,
  ]
}

/** What is written on a side; null where a sign is drawn. */
function written(side: Side): string | null {
  if (side.sign === 'letters') return side.letters.join(' ')
  return side.sign === 'figure' ? side.text : null
}

function sideNodes(side: Side, way: -1 | 1, at: SplitAt & { style: Style }): SceneNode[] {
  const { x, y, size, tone, style } = at
  const middle = x + size / 2
  const near = middle + way * size * BESIDE
  const fill = roleOf(tone)
  const text = written(side)
  if (text !== null) {
    return [
      {
        ...{ type: 'text', text, face: style.face, size: style.size, fill },
        ...{ x: near, y: y + size / 2 + style.size * 0.34, anchor: way === -1 ? 'end' : 'start' },
      },
    ]
  }
  if (side.sign === 'bar') {
    const width = size * 0.3
    const left = way === -1 ? near - width + size * 0.06 : near - size * 0.06
    const top = y + size * (way === -1 ? 0.3 : 0.58)
    return [{ type: 'rect', x: left, y: top, width, height: Math.max(2, size * 0.13), fill }]
  }
  const small = size * 0.5
  const left = way === -1 ? near - small + size * 0.08 : near - size * 0.08
  const yes = side.sign === 'yes'
  return answerSign(yes, { x: left, y: y + (size - small) / 2, size: small, tone })
}
