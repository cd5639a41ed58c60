import type { SceneNode } from '../../scene/scene'
import { placedOn } from './chart-rows'
import { markerBoxes } from './marker-boxes'
import type { WebModel } from './model'
import type { RadarPanel } from './panel'
import type { SeriesLook } from './series'
import { wedgePath } from './web'

const LIT = 0.07
const LIT_LINE = 1.5
const RING = 1.9

/** The system and the spoke that a key is about, if they are on this web. */
function hoveredOn({ spokes, series }: WebModel, { members }: RadarPanel, key: string | null) {
  const [system = '', dimension = ''] = (key ?? '').split('/')
  const index = series.findIndex(({ id }) => id === system)
  return {
    system: members.includes(index) ? system : null,
    spoke: spokes.findIndex(({ id }) => id === dimension),
  }
}

/** How a series looks in the layer: the line of a system that is pointed at by itself is thicker. */
export function lookOf(panel: RadarPanel, system: string, key: string | null): SeriesLook {
  return { line: panel.line * (key === system ? LIT_LINE : 1), faded: () => false }
}

/** What lights up on a web: the wedge of the spoke, and a ring around the reading of the system on it. */
export function hoverNodes(model: WebModel, panel: RadarPanel, key: string | null): SceneNode[] {
  const { system, spoke } = hoveredOn(model, panel, key)
  if (spoke < 0) return []
  const wedge: SceneNode = {
    type: 'path',
    d: wedgePath(model, panel.web, spoke),
    fill: 'ink',
    opacity: LIT,
  }
  return [wedge, ...ringNodes(model, panel, { system, spoke })]
}

type Hovered = { system: string | null; spoke: number }

function ringNodes(model: WebModel, panel: RadarPanel, { system, spoke }: Hovered): SceneNode[] {
  const r = panel.web.marker
  const on = placedOn(model, panel).filter(({ series }) => series.id === system)
  const marks = on.flatMap(({ series, cells }) =>
    markerBoxes({ series, cells: cells.slice(spoke, spoke + 1) }, r),
  )
  const signs = panel.signs.filter(
    (sign) => sign.spoke === spoke && model.series[sign.system]?.id === system,
  )
  const points = [...marks.map(({ x, y }) => ({ x: x + r, y: y + r })), ...signs]
  return points.map(({ x, y }) => ({
    ...{ type: 'circle', cx: x, cy: y, r: r * RING },
    ...{ stroke: 'ink', strokeWidth: 1.5 },
  }))
}
