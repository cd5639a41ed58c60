import { type Block, TO_BASELINE } from '../../scene/block'
import type { Key, SceneNode } from '../../scene/scene'
import { dimmed } from '../../view/dim'
import { barNodes } from './bar'
import { figureText } from './figure-text'
import type { CoverageLook, FigureColumn } from './look'
import type { CoverageModel } from './model'
import { nameBlock } from './name-block'
import type { CoverageRow } from './rows'
import { stackedRow } from './stacked-row'

/** A line of the picture: what it is of, its bar, and its figures. */
export function rowBlock(model: CoverageModel, look: CoverageLook, row: CoverageRow): Block {
  const { figures, bar } = look
  if (figures === null) return faded(stackedRow(look, row, model.staleAfter), model, row.key)
  const name = nameBlock(look, row, look.name)
  const height = Math.max(look.row, name.height + 6)
  const block: Block = {
    height,
    draw: (top) => {
      const middle = top + height / 2
      const y = middle - look.barHeight / 2
      return [
        ...name.draw(middle - name.height / 2),
        ...(bar === null ? [] : barNodes(row, { ...bar, y, height: look.barHeight })),
        ...figures.flatMap((column) => figureNodes(look, { row, column, top, height })),
      ]
    },
  }
  return faded(block, model, row.key)
}

function faded(block: Block, { marked }: CoverageModel, key: Key): Block {
  return { height: block.height, draw: (top) => dimmed(block.draw(top), marked, key) }
}

type FigurePlace = { row: CoverageRow; column: FigureColumn; top: number; height: number }

/** A count with room around it to be pointed at; a zero is quiet and leads nowhere. */
function figureNodes(look: CoverageLook, { row, column, top, height }: FigurePlace): SceneNode[] {
  const figure = row.figures.find(({ pick }) => pick === column.pick)
  if (!figure) return []
  const { x, width } = column
  const y = top + height / 2 + look.size.figure * TO_BASELINE
  const text = figureText(figure, look.size.figure)
  const placed: SceneNode = { ...text, x: x + width / 2, y, anchor: 'middle' }
  if (figure.count === 0) return [placed]
  const target: SceneNode = { type: 'rect', x, y: top, width, height, fill: 'paper', opacity: 0 }
  return [{ type: 'group', key: figure.key, nodes: [target, placed] }]
}
