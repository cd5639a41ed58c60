import type { Measure } from './measure'
import type { Face, Key, Role, SceneNode } from './scene'
import { textBlock } from './text'
import { wrap } from './wrap'

/** Something with a height, drawn from a top on. */
export type Block = { height: number; draw: (top: number) => SceneNode[] }

export const NOTHING: Block = { height: 0, draw: () => [] }

/** Blocks below one another. */
export function below(blocks: readonly Block[], gap = 0): Block {
  const shown = blocks.filter(({ height }) => height > 0)
  const height =
    shown.reduce((sum, each) => sum + each.height, 0) + gap * Math.max(0, shown.length - 1)
  return {
    height,
    draw: (top) => {
      let y = top
      return shown.flatMap((each) => {
        const nodes = each.draw(y)
        y += each.height + gap
        return nodes
      })
    },
  }
}

/** Room without anything in it. */
export function space(height: number): Block {
  return { height, draw: () => [] }
}

export type Words = {
  text: string
  x: number
  width: number
  size: number
  face: Face
  fill: Role
  anchor?: 'start' | 'middle' | 'end'
  /** The most lines; more are cut, which an ellipsis shows. */
  lines?: number
  /** Of lines, as a multiple of the size. */
  leading?: number
  key?: Key
  measure: Measure
}

/** Words in a width, from their left edge, middle or right edge `x`. */
export function words({ text, width, lines: most, leading = 1.2, measure, ...rest }: Words): Block {
  const { face, size } = rest
  const { lines } = wrap(text, {
    face,
    size,
    width,
    ...(most === undefined ? {} : { lines: most }),
    measure,
  })
  if (lines.length === 0) return NOTHING
  const lineHeight = size * leading
  return {
    height: lines.length * lineHeight,
    draw: (top) =>
      textBlock({ ...rest, lines, y: top + lineHeight / 2 + size * TO_BASELINE, lineHeight }),
  }
}

/** From the middle of a line to its baseline, in type sizes. */
export const TO_BASELINE = 0.34

/** A rule from edge to edge. */
export function rule(x: number, width: number, look: { stroke: Role; strokeWidth: number }): Block {
  const { strokeWidth } = look
  return {
    height: strokeWidth,
    draw: (top) => [
      {
        type: 'line',
        x1: x,
        y1: top + strokeWidth / 2,
        x2: x + width,
        y2: top + strokeWidth / 2,
        ...look,
      },
    ],
  }
}
