import { type Block, below, NOTHING, words } from '../../scene/block'
import type { SceneNode } from '../../scene/scene'
import type { Column, LikenessLook } from './look'
import type { LikenessRow } from './rows'
import { boundWords, similarityWords } from './sentences'

/** The bar, the figure at its right, and below it the reach of what is unknown. */
export function barBlock(row: LikenessRow, look: LikenessLook): Block {
  const { size, measure, bar } = look
  const { track, figure } = barColumns(look)
  const text = words({
    ...{ text: similarityWords(row.similarity), x: figure.x + figure.width, width: figure.width },
    ...{ size: size.figure, face: 'strong', fill: 'ink', anchor: 'end', key: row.system, measure },
  })
  const height = Math.max(text.height, bar)
  const line: Block = {
    height,
    draw: (top) => [
      ...barNodes(row, { ...track, y: top + (height - bar) / 2, height: bar }),
      ...text.draw(top + (height - text.height) / 2),
    ],
  }
  return below([line, whisker(row, look, track), boundLine(row, look)], 1)
}

/** Where bars run from 0 to 1, and where their figures stand. */
export function barColumns({ columns, measure, size }: LikenessLook): {
  track: Column
  figure: Column
} {
  const { x, width } = columns.bar
  const figure = measure('0.00', 'strong', size.figure) + 1
  const track = width - figure - size.figure * 0.6
  return { track: { x, width: track }, figure: { x: x + width - figure, width: figure } }
}

type Place = Column & { y: number; height: number }

function barNodes({ system, slot, similarity }: LikenessRow, place: Place): SceneNode[] {
  const { x, y, width, height } = place
  const shown = Math.max(1.5, similarity * width)
  const base: SceneNode = { type: 'rect', key: system, ...place, fill: 'bandB' }
  const bar: SceneNode = {
    ...{ type: 'rect', key: system, x, y, width: shown, height, fill: `mark${slot}` },
  }
  const end = (at: number): SceneNode => ({
    ...{ type: 'line', x1: at, y1: y - 2, x2: at, y2: y + height + 2 },
    ...{ stroke: 'edge', strokeWidth: 1 },
  })
  return [base, bar, end(x), end(x + width)]
}

/** Dashed, as what is inferred is: from the least to the greatest similarity that may come out. */
function whisker(row: LikenessRow, { bar, talk }: LikenessLook, { x, width }: Column): Block {
  if (row.open === 0) return { height: 0, draw: () => [] }
  const cap = bar * 0.3
  const [from, to] = [x + row.low * width, x + row.high * width]
  const stroke = { stroke: 'ink', strokeWidth: talk ? 1.8 : 1.3 } as const
  return {
    height: bar * 0.9,
    draw: (top) => {
      const y = top + bar * 0.5
      const end = (at: number): SceneNode => ({
        ...{ type: 'line', x1: at, y1: y - cap, x2: at, y2: y + cap, ...stroke },
      })
      const nodes: SceneNode[] = [
        { type: 'line', x1: from, y1: y, x2: to, y2: y, ...stroke, dash: [4, 3] },
        end(from),
        end(to),
      ]
      return [{ type: 'group', key: row.system, nodes }]
    },
  }
}

function boundLine(row: LikenessRow, { columns, size, measure, brief }: LikenessLook): Block {
  if (brief) return NOTHING
  const set = { face: 'body', fill: 'ink2', key: row.system, measure } as const
  return words({ ...set, text: boundWords(row), ...columns.bar, size: size.small })
}
