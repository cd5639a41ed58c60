import { type Block, words } from '../../scene/block'
import { polygon } from '../../scene/path'
import type { SceneNode } from '../../scene/scene'
import { RELATION_ENDS } from '../../view/relation-key'
import { RELATION_WORDS } from '../../words'
import type { PairRelation } from './between'
import type { Column, PairLook } from './look'

type End = { x: number; y: number; way: 1 | -1 }

/** A line from A to B with its words on it; dashed where it is only said to be possible. */
export function relationLine(
  relation: PairRelation,
  { span, look }: { span: Column; look: PairLook },
): Block {
  const { measure, size } = look
  const { kind, key, imagined } = relation
  const text = `${relation.words}${imagined && relation.words === RELATION_WORDS[kind] ? ', imagined' : ''}`
  const middle = span.x + span.width / 2
  const label = words({
    ...{ text, x: middle, width: span.width * 0.62, size: size.words, face: 'label', fill: 'ink' },
    ...{ anchor: 'middle', key, measure },
  })
  const half =
    Math.min(span.width * 0.31, measure(text, 'label', size.words) / 2) + size.words * 0.5
  return {
    height: label.height,
    draw: (top) => {
      const y = top + label.height / 2
      const left: End = { x: span.x + 2, y, way: -1 }
      const right: End = { x: span.x + span.width - 2, y, way: 1 }
      const nodes = [
        ...strokes(relation, { x1: left.x, x2: middle - half, y, line: look.line }),
        ...strokes(relation, { x1: middle + half, x2: right.x, y, line: look.line }),
        ...endNodes(relation, [left, right], look.line),
      ]
      return [{ type: 'group', key, nodes }, ...label.draw(top)]
    },
  }
}

type Stretch = { x1: number; x2: number; y: number; line: number }

/** Likeness is a double line. */
function strokes({ kind, imagined }: PairRelation, { x1, x2, y, line }: Stretch): SceneNode[] {
  if (x2 - x1 < 4) return []
  const dash = imagined ? { dash: [6 * line, 4 * line] } : {}
  const rises = kind === 'same-idea-as' ? [-1.9 * line, 1.9 * line] : [0]
  return rises.map((rise) => ({
    ...{ type: 'line', x1, y1: y + rise, x2, y2: y + rise, stroke: 'ink', strokeWidth: 1.6 * line },
    ...dash,
  }))
}

function endNodes(
  { kind, fromA }: PairRelation,
  [left, right]: [End, End],
  line: number,
): SceneNode[] {
  switch (RELATION_ENDS[kind]) {
    case 'dot':
      return [left, right].map(({ x, y }) => ({
        type: 'circle',
        cx: x,
        cy: y,
        r: 3.4 * line,
        fill: 'ink',
      }))
    case 'square':
      return [left, right].map(({ x, y }) => {
        const half = 3.2 * line
        return {
          type: 'rect',
          x: x - half,
          y: y - half,
          width: 2 * half,
          height: 2 * half,
          fill: 'ink',
        }
      })
    case 'bar':
      return [left, right].map((end) => bar(end, line))
    case 'arrow': {
      const [tip, tail] = fromA ? [left, right] : [right, left]
      return [arrow(tip, line), ...(kind === 'builds-on' ? [bar(tail, line)] : [])]
    }
    default:
      return []
  }
}

function bar({ x, y }: End, line: number): SceneNode {
  return {
    type: 'line',
    x1: x,
    y1: y - 5.5 * line,
    x2: x,
    y2: y + 5.5 * line,
    stroke: 'ink',
    strokeWidth: 2.2 * line,
  }
}

function arrow({ x, y, way }: End, line: number): SceneNode {
  const back = x - way * 9 * line
  const half = 4.4 * line
  return {
    type: 'path',
    d: polygon([
      { x, y },
      { x: back, y: y - half },
      { x: back, y: y + half },
    ]),
    fill: 'ink',
  }
}
