import { type Block, below, NOTHING, rule, space, words } from '../../scene/block'
import type { SceneNode } from '../../scene/scene'
import type { StatePick } from '../../view/query'
import { type PieceLook, piece } from './core'
import type { CoverageLook, FigureColumn } from './look'
import { isState } from './picks'
import { AGAIN } from './words'

/** What a pick looks like in a bar; null: it has no piece of its own. */
export function pieceOf(pick: StatePick): PieceLook | null {
  if (isState(pick)) return pick
  return pick === 'low-confidence' ? 'weak' : null
}

export type Head = { title: string; note: string }

/** The heading of a part, beside it those of the columns, which stand on one line at their foot. */
export function headBlock(look: CoverageLook, head: Head, columns: boolean): Block {
  const { x, width, size, measure, figures } = look
  const shown = columns && figures ? figures : []
  const room = shown.length > 0 ? (shown[0]?.x ?? x) - x - 16 : width
  const set = { x, width: room, measure } as const
  const title = below(
    [
      words({ ...set, text: head.title, size: size.part, face: 'strong', fill: 'ink' }),
      words({ ...set, text: head.note, size: size.note, face: 'body', fill: 'ink2' }),
    ],
    1,
  )
  const heads = shown.map((column) => columnHead(look, column))
  const tallest = Math.max(0, ...heads.map((each) => each.height))
  const again = againBlock(look, shown)
  const height = Math.max(title.height, tallest + again.height)
  return {
    height,
    draw: (top) => [
      ...title.draw(top),
      ...again.draw(top + height - tallest - again.height),
      ...heads.flatMap((each) => each.draw(top + height - each.height)),
    ],
  }
}

/** Over the columns that count some cells a second time. */
function againBlock({ size, measure }: CoverageLook, columns: readonly FigureColumn[]): Block {
  const over = columns.filter(({ pick }) => !isState(pick))
  const [first, last] = [over[0], over.at(-1)]
  if (!first || !last) return NOTHING
  const right = last.x + last.width
  const set = { text: AGAIN, width: Infinity, size: size.head, measure } as const
  const label = words({ ...set, x: right, face: 'remark', fill: 'ink2', anchor: 'end' })
  const left = Math.min(first.x, right - measure(AGAIN, 'remark', size.head))
  const line = rule(left, right - left, { stroke: 'edge', strokeWidth: 1 })
  return below([label, space(2), line, space(5)])
}

const SAMPLE = { width: 1.5, height: 0.9 }

/** What is counted in a column: a piece of a bar where it has one, and its word. */
function columnHead(
  { size, measure }: CoverageLook,
  { pick, x, width, words: text }: FigureColumn,
): Block {
  const middle = x + width / 2
  const label = words({
    ...{ text, x: middle, width: width - 4, size: size.head, leading: 1.1 },
    ...{ face: 'body', fill: 'ink2', anchor: 'middle', measure },
  })
  const own = pieceOf(pick)
  if (own === null) return label
  const [wide, high] = [size.head * SAMPLE.width, size.head * SAMPLE.height]
  const sample: Block = {
    height: high + 4,
    draw: (top): SceneNode[] =>
      piece(own, { x: middle - wide / 2, y: top, width: wide, height: high }),
  }
  return below([sample, label])
}
