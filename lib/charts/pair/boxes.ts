import { type Block, TO_BASELINE } from '../../scene/block'
import type { Key, Role, SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import type { PairLook } from './look'

/** Lines of each name; null in place of all: one finds no room. */
export type BoxNames = string[][] | null

const MOST_LINES = 3
const AIR = 8

/** Names in boxes of that width: all of them or none, and no word is broken. */
export function fittingNames(labels: readonly string[], step: number, look: PairLook): BoxNames {
  const { measure, size } = look
  const width = step - AIR
  const set = { face: 'label', size: size.level, width, measure } as const
  const words = labels.flatMap((label) => label.split(/\s+|(?<=[-/])/))
  if (words.some((word) => measure(word, 'label', size.level) > width)) return null
  const lines = labels.map((label) => wrap(label, set).lines)
  return lines.some((each) => each.length > MOST_LINES) ? null : lines
}

export type BoxRow = {
  x: number
  width: number
  labels: readonly string[]
  names: BoxNames
  look: PairLook
  key?: Key
  /** Without tone, where nothing is compared. */
  plain: boolean
  /** Height without names. */
  bar: number
  /** Of each box; else two tones by turns. */
  fills?: readonly Role[]
  keys?: readonly Key[]
}

/** Boxes in a row with their names; without room for these, the names of both ends stand below. */
export function boxRow(input: BoxRow): Block {
  const { x, width, labels, names, look, bar } = input
  const step = width / labels.length
  const lineHeight = look.size.level * 1.1
  const most = Math.max(1, ...(names ?? []).map((lines) => lines.length))
  const height = names === null ? bar : most * lineHeight + 7
  const ends = names === null && !look.talk ? endNames(input) : null
  return {
    height: height + (ends?.height ?? 0),
    draw: (top) => [
      ...labels.flatMap((_, index) =>
        boxNodes(input, { index, x: x + index * step, y: top, step, height }),
      ),
      ...(ends?.draw(top + height) ?? []),
    ],
  }
}

type Place = { index: number; x: number; y: number; step: number; height: number }

function boxNodes(input: BoxRow, { index, x, y, step, height }: Place): SceneNode[] {
  const { names, look, plain, fills, labels, key, keys } = input
  const tone: Role = plain ? 'paper' : (labels.length - index) % 2 === 1 ? 'bandB' : 'bandA'
  const fill = fills?.[index] ?? tone
  const own = keys?.[index] ?? key
  const size = look.size.level
  const lines = names?.[index] ?? []
  const lineHeight = size * 1.1
  const first = y + (height - lines.length * lineHeight) / 2 + lineHeight / 2 + size * TO_BASELINE
  return [
    {
      ...{ type: 'rect', x: x + 0.75, y: y + 0.5, width: step - 1.5, height: height - 1 },
      ...{ fill, stroke: 'edge', strokeWidth: 0.8 },
      ...(own === undefined ? {} : { key: own }),
    },
    ...textBlock({
      ...{ lines, x: x + step / 2, y: first, size, lineHeight, face: 'label', anchor: 'middle' },
      ...{ fill: plain ? 'ink2' : 'ink', ...(own === undefined ? {} : { key: own }) },
    }),
  ]
}

/** From the first level, at the left, to the last, at the right. */
function endNames({ x, width, labels, look }: BoxRow): Block | null {
  const size = look.size.level
  const [first = '', last = ''] = [labels[0], labels.at(-1)]
  const room = width / 2 - size * 0.5
  const set = { face: 'body', size, width: room, measure: look.measure } as const
  const [left, right] = [wrap(first, set).lines, wrap(last, set).lines]
  if (Math.max(left.length, right.length) > MOST_LINES) return null
  const lineHeight = size * 1.12
  const text = { size, lineHeight, face: 'body', fill: 'ink2' } as const
  return {
    height: Math.max(left.length, right.length) * lineHeight + size * 0.35,
    draw: (top) => {
      const y = top + size * 0.3 + lineHeight / 2 + size * TO_BASELINE
      return [
        ...textBlock({ ...text, lines: left, x, y }),
        ...textBlock({ ...text, lines: right, x: x + width, y, anchor: 'end' }),
      ]
    },
  }
}
