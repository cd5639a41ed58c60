import type { Frame } from '../../scene/frame'
import { polygon, polyline } from '../../scene/path'
import type { SceneNode } from '../../scene/scene'
import { type PlacedSeries, placeSeries, type Web } from './geometry'
import { runsOf } from './line'
import type { RadarModel } from './model'
import type { RadarPanel } from './panel'
import { rimSigns } from './rim'
import { discNodes } from './web'

const LINE = 1.6
const DISC_SHARE = 0.76

/** A tiny web without words: a pale disc, thin spokes, small dots, hollow signs beyond the rim. */
export function thumbPanel(model: RadarModel, frame: Frame): RadarPanel {
  const height = frame.height === 'auto' ? frame.width : frame.height
  const radius = (Math.min(frame.width, height) / 2) * DISC_SHARE
  const web: Web = {
    centre: { x: frame.width / 2, y: height / 2 },
    radius,
    // signs stand 3.6 marker radii beyond the rim, which must stay inside the sheet
    marker: (radius / DISC_SHARE - radius) / 5.6,
  }
  const members = model.series.map((_, index) => index)
  return { members, web, line: LINE, signs: rimSigns(model, members, web), words: [] }
}

export function thumbNodes(model: RadarModel, panel: RadarPanel): SceneNode[] {
  const shown = panel.members.flatMap((index) => model.series[index] ?? [])
  const placed = placeSeries(model, shown, panel.web)
  const dot = Math.max(1.4, panel.web.radius * 0.07)
  return [
    ...discNodes(model, panel.web),
    ...placed.flatMap((each) => lineNodes(each, dot)),
    ...panel.signs.flatMap(({ system, x, y, state }): SceneNode[] => {
      const slot = model.series[system]?.slot
      if (!slot) return []
      const mark = `mark${slot}` as const
      if (state === 'not-applicable') {
        return [{ type: 'rect', x: x - dot, y: y - 0.5, width: 2 * dot, height: 1, fill: mark }]
      }
      const dash = state === 'not-assessed' ? { dash: [0.8, 1.2] } : {}
      return [
        {
          type: 'circle',
          cx: x,
          cy: y,
          r: dot * 1.1,
          fill: 'paper',
          stroke: mark,
          strokeWidth: 1,
          ...dash,
        },
      ]
    }),
  ]
}

function lineNodes({ series, cells }: PlacedSeries, dot: number): SceneNode[] {
  const mark = `mark${series.slot}` as const
  const d = runsOf(cells).flatMap(({ marks, closed }) =>
    closed ? polygon(marks) : polyline(marks),
  )
  const line: SceneNode = { type: 'path', d, stroke: mark, strokeWidth: LINE, join: 'round' }
  const cellsOf = cells.flatMap((cell): SceneNode[] => {
    if (cell.state === 'range') {
      const bar = { x1: cell.from.x, y1: cell.from.y, x2: cell.to.x, y2: cell.to.y }
      return [{ type: 'line', ...bar, stroke: mark, strokeWidth: 2 * dot }]
    }
    if (cell.state === 'disputed') {
      const joined: SceneNode = {
        type: 'path',
        d: polyline(cell.marks),
        stroke: mark,
        strokeWidth: 0.8,
      }
      const ends = cell.marks.map(
        ({ x, y }): SceneNode => ({
          type: 'circle',
          cx: x,
          cy: y,
          r: dot,
          fill: 'paper',
          stroke: mark,
          strokeWidth: 0.9,
        }),
      )
      return [joined, ...ends]
    }
    if (cell.state !== 'known') return []
    return [{ type: 'circle', cx: cell.mark.x, cy: cell.mark.y, r: dot, fill: mark }]
  })
  return [...(d.length > 0 ? [line] : []), ...cellsOf]
}
