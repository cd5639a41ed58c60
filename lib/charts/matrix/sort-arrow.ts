import { polyline } from '../../scene/path'
import type { SceneNode } from '../../scene/scene'
import type { Head } from './grid'
import type { Pen } from './pen'

type Place = {
  /** Left of the arrow, and top of the line beside which it stands. */
  x: number
  y: number
  pen: Pen
}

/** By which column, and which way, the rows are sorted: a drawing, since the fonts have no arrows. */
export function sortArrow({ sorted, selected }: Head, { x, y, pen }: Place): SceneNode[] {
  if (sorted === null) return []
  const half = pen.scaled(3.5)
  const height = pen.scaled(10)
  const top = y + (pen.style.head.lineHeight - height) / 2
  const [tip, foot] = sorted === 'up' ? [top, top + height] : [top + height, top]
  const barb = sorted === 'up' ? tip + half : tip - half
  const stroke = { stroke: selected ? 'tagInk' : 'ink', strokeWidth: pen.scaled(1.6) } as const
  const point = [
    { x, y: barb },
    { x: x + half, y: tip },
    { x: x + 2 * half, y: barb },
  ]
  return [
    { type: 'line', x1: x + half, y1: foot, x2: x + half, y2: tip, ...stroke },
    { type: 'path', d: polyline(point), ...stroke },
  ]
}
