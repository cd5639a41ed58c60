import { type Block, below, space } from '../../scene/block'
import type { SceneNode } from '../../scene/scene'
import type { AgreementModel } from './agreement'
import type { CellSide } from './disputes'
import type { ReadingsLook } from './look'
import { sideSign } from './marks'

export const SIDE_WORDS: Record<CellSide, string> = {
  same: 'read the same',
  differ: 'in dispute',
  one: 'read by one alone',
  unknown: 'unknown to all who looked',
  'not-assessed': 'nobody has looked',
  'not-applicable': 'not applicable',
}
const SIDES = ['same', 'differ', 'one', 'unknown', 'not-assessed', 'not-applicable'] as const

/** What the marks stand for that occur. */
export function signKey({ rows }: AgreementModel, look: ReadingsLook): Block {
  const used = SIDES.filter((side) =>
    rows.some(({ cells }) => cells.some((cell) => cell.side === side)),
  )
  return entries(
    used.map((side) => ({
      words: SIDE_WORDS[side],
      sign: (x: number, y: number, size: number) => sideSign(side, { x, y, size }, false),
    })),
    look,
  )
}

/** What the two parts of a bar stand for, and where no bar reaches. */
export function barKey(look: ReadingsLook): Block {
  const box = (x: number, y: number, size: number) =>
    ({ type: 'rect', x, y: y + size * 0.14, width: size, height: size * 0.72 }) as const
  return entries(
    [
      { words: SIDE_WORDS.same, sign: (...at) => [{ ...box(...at), fill: 'ink' }] },
      {
        words: SIDE_WORDS.differ,
        sign: (...at) => [{ ...box(...at), fill: 'paper', stroke: 'ink', strokeWidth: 1.2 }],
      },
      {
        words: 'not read by two',
        sign: (x, y, size) => [
          {
            ...{ type: 'line', x1: x, y1: y + size / 2, x2: x + size, y2: y + size / 2 },
            ...{ stroke: 'rule', strokeWidth: 1 },
          },
        ],
      },
    ],
    look,
  )
}

type Entry = { words: string; sign: (x: number, y: number, size: number) => SceneNode[] }

/** Signs with their words, side by side and wrapped. */
function entries(all: readonly Entry[], { x, width, size, measure }: ReadingsLook): Block {
  const row = size.note * 1.7
  const sign = size.mark
  const placed: { entry: Entry; x: number; row: number }[] = []
  let at = x
  let line = 0
  for (const entry of all) {
    const needed = sign * 1.4 + measure(entry.words, 'body', size.note)
    if (at > x && at + needed > x + width) {
      at = x
      line += 1
    }
    placed.push({ entry, x: at, row: line })
    at += needed + size.note * 1.4
  }
  const drawn: Block = {
    height: (line + 1) * row,
    draw: (top) =>
      placed.flatMap(({ entry, x: left, row: at }): SceneNode[] => {
        const middle = top + (at + 0.5) * row
        const y = middle + size.note * 0.34
        return [
          ...entry.sign(left, middle - sign / 2, sign),
          {
            ...{ type: 'text', x: left + sign * 1.4, y, text: entry.words, face: 'body' },
            ...{ size: size.note, fill: 'ink2' },
          },
        ]
      }),
  }
  return below([drawn, space(4)])
}
