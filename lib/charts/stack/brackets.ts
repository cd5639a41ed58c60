import { capital } from '../../number-words'
import type { Measure } from '../../scene/measure'
import type { SceneNode } from '../../scene/scene'
import { bracketRuns, type Columns } from './columns'
import type { Look } from './look'

const TICK = 6
const GAP = 8

export type Brackets = { height: number; at: (y: number) => SceneNode[] }
export const NO_BRACKETS: Brackets = { height: 0, at: () => [] }

/**
 * Brackets above neighbours that share a value, such as their model. There are none where the words
 * of one find no room, and none if no two neighbours share a value.
 */
export function bracketsOf(columns: Columns, look: Look, measure: Measure): Brackets {
  const runs = bracketRuns(columns.systems)
  if (look.compact || look.bare || !runs.some(({ from, to }) => to > from)) return NO_BRACKETS
  const size = look.key
  const reach = columns.pitch * 0.5 - GAP / 2
  const placed = runs.map(({ from, to, label }) => {
    const [first, last] = [columns.xs[from] ?? 0, columns.xs[to] ?? 0]
    const half = Math.min(reach, columns.home * 0.62 + 10)
    const words = capital(label)
    return { from: first - half, to: last + half, words, width: measure(words, 'label', size) }
  })
  if (placed.some(({ from, to, width }) => width + 2 * GAP + 2 * TICK > to - from))
    return NO_BRACKETS
  return {
    height: size * 1.25 + 6,
    at: (y) => placed.flatMap((bracket) => bracketNodes(bracket, y + size * 0.62, size)),
  }
}

type Placed = { from: number; to: number; words: string; width: number }

function bracketNodes({ from, to, words, width }: Placed, y: number, size: number): SceneNode[] {
  const middle = (from + to) / 2
  const [left, right] = [middle - width / 2 - GAP, middle + width / 2 + GAP]
  const line = { stroke: 'edge', strokeWidth: 1.1 } as const
  return [
    {
      type: 'path',
      d: [
        ['M', from, y + TICK],
        ['L', from, y],
        ['L', left, y],
      ],
      ...line,
    },
    {
      type: 'path',
      d: [
        ['M', right, y],
        ['L', to, y],
        ['L', to, y + TICK],
      ],
      ...line,
    },
    {
      type: 'text',
      x: middle,
      y: y + size * 0.34,
      text: words,
      face: 'label',
      size,
      fill: 'ink2',
      anchor: 'middle',
    },
  ]
}
