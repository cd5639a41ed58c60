import type { CellState } from '../../dataset/cell-state'
import type { Box, Role, SceneNode } from '../../scene/scene'
import { questionMark } from '../../scene/sign'

/** How a piece of a core is drawn: as the state of its cells, known ones with weak evidence apart. */
export type PieceLook = CellState | 'weak'

const INK: Role = 'ink'

/** Some cells in one state as a piece of a core that lies on its side. Gaps in the record stay gaps. */
export function piece(look: PieceLook, box: Box): SceneNode[] {
  switch (look) {
    case 'known':
      return [{ type: 'rect', ...box, fill: INK }]
    case 'weak':
      return [{ type: 'rect', ...box, fill: INK }, ...ring(box)]
    case 'range':
      return rangePiece(box)
    case 'disputed':
      return faultPiece(box)
    case 'not-applicable':
      return [shortBar(box)]
    case 'unknown':
      return unknownPiece(box)
    case 'not-assessed':
      return [{ ...framed(box, 1.4), stroke: 'ink3', cap: 'round', dash: [0.01, 3] }]
    default:
      return look satisfies never
  }
}

function framed({ x, y, width, height }: Box, line: number): SceneNode & { type: 'rect' } {
  const inside = { width: Math.max(0.5, width - line), height: height - line }
  return { type: 'rect', x: x + line / 2, y: y + line / 2, ...inside, strokeWidth: line }
}

/** The paper ring of weak evidence; where it has no room, a slit. */
function ring({ x, y, width, height }: Box): SceneNode[] {
  const inset = height * 0.24
  const inner = width - 2 * inset
  const paper = { strokeWidth: 1.6, stroke: 'paper' } as const
  if (inner < 3) {
    const middle = x + width / 2
    return [
      { type: 'line', x1: middle, y1: y + inset, x2: middle, y2: y + height - inset, ...paper },
    ]
  }
  const box = { x: x + inset, y: y + inset, width: inner, height: height - 2 * inset }
  return [{ type: 'rect', ...box, ...paper }]
}

/** An outline with a bar through it: somewhere from here to there. */
function rangePiece(box: Box): SceneNode[] {
  const high = box.height * 0.36
  const bar = { x: box.x, width: box.width, y: box.y + (box.height - high) / 2, height: high }
  return [
    { ...framed(box, 1), stroke: INK, opacity: 0.5 },
    { type: 'rect', ...bar, fill: INK },
  ]
}

/** One bed on either side of a leaning fault, thrown apart by it. */
function faultPiece(box: Box): SceneNode[] {
  const { x, y, width, height } = box
  const middle = x + width / 2
  const lean = Math.min(height * 0.14, width * 0.2)
  const bed = height * 0.4
  const half = Math.max(0.5, width / 2 - lean - 1)
  const fault = { x1: middle + lean, y1: y - 1, x2: middle - lean, y2: y + height + 1 }
  return [
    { ...framed(box, 1), stroke: INK, opacity: 0.5 },
    { type: 'rect', x, y: y + height - bed, width: half, height: bed, fill: INK },
    { type: 'rect', x: x + width - half, y, width: half, height: bed, fill: INK },
    { type: 'line', ...fault, stroke: INK, strokeWidth: 1.4 },
  ]
}

function shortBar({ x, y, width, height }: Box): SceneNode {
  const [wide, high] = [Math.min(width * 0.6, height), Math.max(2, height * 0.14)]
  const at = { x: x + (width - wide) / 2, y: y + (height - high) / 2 }
  return { type: 'rect', ...at, width: wide, height: high, fill: INK }
}

function unknownPiece(box: Box): SceneNode[] {
  const { x, y, width, height } = box
  const frame = { ...framed(box, 1.2), stroke: INK, dash: [2.4, 2] }
  const size = height * 0.62
  if (width < size) return [frame]
  return [frame, ...questionMark({ x: x + width / 2, y: y + height / 2, size, role: INK })]
}
