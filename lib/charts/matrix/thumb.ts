import type { Frame } from '../../scene/frame'
import type { Role, Scene, SceneNode } from '../../scene/scene'
import type { MatrixCell, MatrixModel } from './model'

type About = Pick<Scene, 'id' | 'language' | 'title' | 'description'>
const MOST_ROWS = 24
const MOST_COLUMNS = 32

/** A sheet without words: a field for each cell, so that known and missing can be told apart. */
export function thumb({ cells }: MatrixModel, frame: Frame, about: About): Scene {
  const height = frame.height === 'auto' ? frame.width : frame.height
  const rows = cells.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS))
  const across = Math.max(1, ...rows.map((row) => row.length))
  const step = { x: frame.width / across, y: height / Math.max(1, rows.length) }
  const nodes = rows.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      field(cell, { x: column * step.x, y: index * step.y, width: step.x, height: step.y }),
    ),
  )
  return { ...about, width: frame.width, height, nodes }
}

type Field = { x: number; y: number; width: number; height: number }

function field({ state, mark }: MatrixCell, { x, y, width, height }: Field): SceneNode[] {
  const box = { x: x + width * 0.15, width: width * 0.7 }
  const slot = (share: number, fill: Role, opacity: number): SceneNode => ({
    type: 'rect',
    ...box,
    y: y + height * (0.12 + 0.76 * share),
    height: height * 0.2,
    fill,
    opacity,
  })
  switch (state) {
    case 'known':
      return [
        slot(
          mark.kind === 'level' ? (0.76 * (mark.levels - mark.rank)) / (mark.levels - 1) : 0.38,
          'ink',
          1,
        ),
      ]
    case 'range':
    case 'disputed':
      return [slot(0.14, 'ink', 1), slot(0.62, 'ink', 1)]
    case 'layers':
    case 'not-applicable':
      return [slot(0.38, 'edge', 1)]
    case 'unknown':
    case 'not-assessed':
      return [
        {
          type: 'circle',
          cx: x + width / 2,
          cy: y + height / 2,
          r: Math.min(width, height) * 0.14,
          stroke: 'edge',
          strokeWidth: 0.6,
        },
      ]
    default:
      return state satisfies never
  }
}
