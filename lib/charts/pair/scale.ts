import type { Block } from '../../scene/block'
import type { SceneNode } from '../../scene/scene'
import { boxRow, fittingNames } from './boxes'
import { chipBlock } from './chips'
import { type Lanes, lanesOf, type ScaleInput } from './lanes'
import type { Column, PairLook } from './look'
import {
  isCrowd,
  isOff,
  type Mark,
  markNodes,
  offNode,
  placeMarks,
  type Ruler,
  rangeNode,
} from './marks'
import type { PairCell } from './reading'
import type { PairRow } from './rows'
import { setBlock } from './sets'
import { describedBlock } from './words-scale'

/** What stands between the two readings of a row. */
export function scaleBlock(input: ScaleInput): Block {
  const { row } = input
  switch (row.scale.kind) {
    case 'levels':
      return levelBlock(input, row.scale.labels)
    case 'chips':
      return chipBlock(input, row.scale)
    case 'sets':
      return setBlock(input, row.scale)
    case 'words':
      return describedBlock(input)
    default:
      return row.scale satisfies never
  }
}

/** One level scale with all markers, joined by a line. */
function levelBlock(input: ScaleInput, labels: readonly string[]): Block {
  const { row, look, column, grouped, inset } = input
  const span = { x: column.x + inset, width: column.width - 2 * inset }
  const step = span.width / labels.length
  const ruler: Ruler = { at: (rank) => span.x + (rank - 0.5) * step, step, r: look.marker }
  const lanes = lanesOf(0, look, grouped)
  const plain = row.part === 'unclear'
  const names = look.named ? fittingNames(labels, step, look) : null
  const boxes = boxRow({
    ...span,
    labels,
    names,
    look,
    key: `/${row.id}`,
    plain,
    bar: look.bar,
  })
  return {
    height: lanes.height + boxes.height,
    draw: (top) => {
      const at = lanesOf(top, look, grouped)
      const marks = placeMarks({ a: row.a.cells, b: row.b.cells }, ruler, at)
      return [
        ...boxes.draw(top + lanes.height),
        ...gapNodes(row, { marks, lanes: at, look }),
        ...rangeNodes(row, ruler, at),
        ...marks.flatMap((mark) => markNodes(mark, at[mark.side], look.marker)),
        ...offNodes(row, { span, lanes: at, look }),
      ]
    },
  }
}

function rangeNodes({ a, b }: PairRow, ruler: Ruler, lanes: Lanes): SceneNode[] {
  const own = (cells: readonly PairCell[], y: number) =>
    (isCrowd(cells) ? [] : cells)
      .filter(({ state }) => state === 'range')
      .map((cell) => rangeNode(cell, ruler, y))
  return [...own(a.cells, lanes.a), ...own(b.cells, lanes.b)]
}

type Line = { marks: readonly Mark[]; lanes: Lanes; look: PairLook }

/** Solid to the nearer reading, dashed to the farther; nothing where both stand in one level. */
function gapNodes(row: PairRow, { marks, lanes, look }: Line): SceneNode[] {
  const { gap } = row
  if (gap === null) return []
  const find = (side: Mark['side'], rank: number) =>
    marks.find((each) => each.side === side && each.rank === rank)
  const solid = gap.solid.flatMap(({ from, to }): SceneNode[] => {
    const [start, end] = [find('a', from), find('b', to)]
    if (!start || !end) return []
    const line = { x1: start.x, y1: lanes.a, x2: end.x, y2: lanes.b }
    return [{ type: 'line', ...line, stroke: 'ink', strokeWidth: 2 * look.line }]
  })
  return [...dashedNodes(row, { marks, lanes, look }), ...solid]
}

/** From the first to the last reading that is held, on the line of the side that is in dispute. */
function dashedNodes({ gap, b }: PairRow, { marks, lanes, look }: Line): SceneNode[] {
  const ends = gap?.dashed
  if (!ends) return []
  const y = b.cells.some(({ state }) => state === 'disputed') ? lanes.b : lanes.a
  const xs = marks.filter(({ rank }) => rank === ends.from || rank === ends.to).map(({ x }) => x)
  const line = { x1: Math.min(...xs), y1: y, x2: Math.max(...xs), y2: y }
  const dash = [3.2 * look.line, 2.8 * look.line]
  return [{ type: 'line', ...line, stroke: 'ink2', strokeWidth: 1.5 * look.line, dash }]
}

type Off = { span: Column; lanes: Lanes; look: PairLook }

/** A's stand left of the first level, B's right of the last. */
function offNodes({ a, b }: PairRow, { span, lanes, look }: Off): SceneNode[] {
  const r = look.marker
  const own = (cells: readonly PairCell[], start: number, way: 1 | -1) =>
    cells.filter(isOff).map((cell, index) => ({ cell, x: start + way * (1.9 + index * 2.4) * r }))
  return [
    ...shownOff(own(a.cells, span.x, -1)).map(({ cell, x }) => offNode(cell, { x, y: lanes.a }, r)),
    ...shownOff(own(b.cells, span.x + span.width, 1)).map(({ cell, x }) =>
      offNode(cell, { x, y: lanes.b }, r),
    ),
  ]
}

/** More than these have no room beyond the ends; the words name them. */
const MOST_OFF = 3

function shownOff<T>(marks: T[]): T[] {
  return marks.length > MOST_OFF ? [] : marks
}

/** The room that marks without a place need at the ends of every scale. */
export function insetOf(rows: readonly PairRow[], { marker: r }: PairLook): number {
  const counts = rows.flatMap(({ a, b, scale }) =>
    scale.kind === 'levels' ? [a, b].map(({ cells }) => cells.filter(isOff).length) : [],
  )
  const most = Math.max(0, ...counts.filter((found) => found <= MOST_OFF))
  return most === 0 ? 0 : (0.8 + most * 2.4) * r
}
