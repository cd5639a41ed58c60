import { shortHash } from '../dataset/hash'
import { below, words as block, rule, space } from '../scene/block'
import { foot } from '../scene/foot'
import type { Frame } from '../scene/frame'
import { heading, type PlateSizes, plateSizes } from '../scene/heading'
import type { Scene, SceneNode } from '../scene/scene'

export type WordsInput = {
  title: string
  caption: string
  lines: readonly string[]
  /** The line at the foot. */
  source: string
  language: string
}

/** A title that stands alone is set larger. */
const TITLE = { alone: 76, above: 58 } as const
/** From the largest size of the lines to the least that is read from the back. */
const SIZES = [36, 34, 32, 30, 28, 26, 24, 22] as const
/** Air above and below each line, in type sizes. */
const AIR = 0.42
/** Between the heading and the lines, in type sizes of the title. */
const GAP = 0.6

/** A slide of words: title, lines with a rule above each, ground line and source. */
export function wordsScene(frame: Frame, input: WordsInput): Scene {
  const { title, lines, language } = input
  const sizes = plateSizes(frame)
  const height = frame.height === 'auto' ? 720 : frame.height
  const around = foot(frame, input, sizes)
  const ground = height - around.height
  const nodes = [...body({ frame, sizes, ground }, input), ...around.at(ground)]
  return {
    id: `s${shortHash({ input, width: frame.width, height })}`,
    ...{ width: frame.width, height, language, title },
    description: [title, input.caption, ...lines].filter((text) => text !== '').join(' \u2013 '),
    nodes,
  }
}

type Room = { frame: Frame; sizes: PlateSizes; ground: number }

function body({ frame, sizes, ground }: Room, input: WordsInput): SceneNode[] {
  const { title, caption: subtitle, lines } = input
  const x = sizes.margin
  const alone = lines.length === 0
  const size = alone ? TITLE.alone : TITLE.above
  const width = (frame.width - 2 * x) * (alone ? 0.86 : 1)
  const head = (y: number) =>
    heading(
      frame,
      { title, subtitle },
      { x, y, width, sizes: { ...sizes, title: size }, titleLines: 3 },
    )
  if (alone) {
    const taken = head(0).bottom
    return head(Math.max(x, (ground - taken) / 2)).nodes
  }
  const above = head(x)
  const top = above.bottom + size * GAP
  return [...above.nodes, ...linesIn({ frame, x, top, bottom: ground - x * 0.5 }, lines)]
}

type LinesRoom = { frame: Frame; x: number; top: number; bottom: number }

/** The lines in the largest size in which they fit; in the smallest they end where they end. */
function linesIn({ frame, x, top, bottom }: LinesRoom, lines: readonly string[]): SceneNode[] {
  const width = frame.width - 2 * x
  const made = (size: number) =>
    below(
      lines.flatMap((text, index) => [
        rule(x, width, index === 0 ? FIRST : OTHER),
        space(size * AIR),
        block({ text, x, width, size, face: 'body', fill: 'ink', measure: frame.measure }),
        space(size * AIR),
      ]),
    )
  const size = SIZES.find((each) => made(each).height <= bottom - top) ?? 22
  return made(size).draw(top)
}

const FIRST = { stroke: 'ink', strokeWidth: 1.6 } as const
const OTHER = { stroke: 'rule', strokeWidth: 1.2 } as const
