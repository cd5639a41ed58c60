import type { Measure } from '../../scene/measure'
import type { SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import type { KeyItem } from './key-items'

const LINE = 1.3
const ROW = 1.75
const COLUMN = 17

/** A number that stands in the picture for words without room there. */
export type Numbered = { number: number; words: string; key: string }

export type FootInput = {
  items: readonly KeyItem[]
  numbered: readonly Numbered[]
  remarks: readonly string[]
  x: number
  width: number
  size: number
  measure: Measure
}
export type Foot = { height: number; at: (y: number) => SceneNode[] }

/** What stands below the beds: the key, the words behind numbers, and what is left out. */
export function footOf(input: FootInput): Foot {
  const parts = [keyPart(input), numberPart(input), remarkPart(input)].filter(
    ({ height }) => height > 0,
  )
  const gap = input.size * 0.6
  const height =
    parts.reduce((sum, part) => sum + part.height, 0) + Math.max(0, parts.length - 1) * gap
  return {
    height,
    at: (y) => {
      let top = y
      return parts.flatMap((part) => {
        const nodes = part.at(top)
        top += part.height + gap
        return nodes
      })
    },
  }
}

/** Signs with their words in rows. */
function keyPart({ items, x, width, size, measure }: FootInput): Foot {
  const row = size * ROW
  let at = 0
  let line = 0
  const placed = items.map((item) => {
    const room = Math.max(20, width - item.width - size * 0.7)
    const { lines, width: words } = wrap(item.words, { face: 'body', size, width: room, measure })
    const needed = item.width + size * 0.7 + words
    if (at > 0 && at + needed > width) {
      at = 0
      line += 1
    }
    const place = { item, lines, x: x + at, line }
    at += needed + size * 1.7
    line += (lines.length - 1) * 0.75
    return place
  })
  return {
    height: items.length === 0 ? 0 : (line + 1) * row,
    at: (y) =>
      placed.flatMap(({ item, lines, x: left, line: index }) => {
        const middle = y + (index + 0.5) * row
        return [
          ...item.sign(left, middle),
          ...textBlock({
            lines,
            x: left + item.width + size * 0.7,
            y: middle + size * 0.34,
            size,
            lineHeight: size * LINE,
            face: 'body',
            fill: 'ink2',
          }),
        ]
      }),
  }
}

/** Numbers and their words in as many columns as have room. */
function numberPart({ numbered, x, width, size, measure }: FootInput): Foot {
  const lead =
    Math.max(0, ...numbered.map(({ number }) => measure(`${number}`, 'strong', size))) + size * 0.6
  const longest = Math.max(0, ...numbered.map(({ words }) => measure(words, 'body', size)))
  const least = Math.min(size * COLUMN, lead + longest + size * 1.2)
  const columns = Math.max(1, Math.min(numbered.length, Math.floor(width / least)))
  const column = width / columns
  const entries = numbered.map(({ number, words, key }) => {
    const room = column - lead - size
    return { number, key, lines: wrap(words, { face: 'body', size, width: room, measure }).lines }
  })
  const rows = Array.from({ length: Math.ceil(entries.length / columns) }, (_, index) =>
    entries.slice(index * columns, (index + 1) * columns),
  )
  const heights = rows.map(
    (row) => (Math.max(...row.map(({ lines }) => lines.length)) - 1) * size * LINE + size * 1.5,
  )
  const topOf = (index: number) => heights.slice(0, index).reduce((sum, height) => sum + height, 0)
  const entryNodes = (entry: (typeof entries)[number], left: number, top: number): SceneNode => {
    const type = { y: top + size, size, lineHeight: size * LINE }
    const number = textBlock({
      ...type,
      lines: [`${entry.number}`],
      x: left,
      face: 'strong',
      fill: 'ink',
    })
    const words = textBlock({
      ...type,
      lines: entry.lines,
      x: left + lead,
      face: 'body',
      fill: 'ink2',
    })
    return { type: 'group', key: entry.key, nodes: [...number, ...words] }
  }
  return {
    height: topOf(rows.length),
    at: (y) =>
      rows.flatMap((row, index) =>
        row.map((entry, place) => entryNodes(entry, x + place * column, y + topOf(index))),
      ),
  }
}

/** How to read the picture and what is left out, in one paragraph. */
function remarkPart({ remarks, x, width, size, measure }: FootInput): Foot {
  const type = { face: 'body', size } as const
  const { lines } = wrap(remarks.join(' '), { ...type, width: Math.min(width, size * 62), measure })
  return {
    height: lines.length * size * LINE,
    at: (y) => textBlock({ ...type, lines, x, y: y + size, lineHeight: size * LINE, fill: 'ink2' }),
  }
}
