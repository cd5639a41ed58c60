import type { PatternId, Point, Role, SceneNode } from './scene'

/** One tile of a pattern: only its lines, in one role. */
export type Pattern = { width: number; height: number; nodes: (role: Role) => SceneNode[] }

type Draw = (role: Role) => SceneNode
const pattern = (width: number, height: number, draws: Draw[]): Pattern => ({
  width,
  height,
  nodes: (role) => draws.map((draw) => draw(role)),
})

const dot =
  (cx: number, cy: number, r: number): Draw =>
  (role) => ({ type: 'circle', cx, cy, r, fill: role })

const stroke =
  (from: Point, to: Point, strokeWidth: number): Draw =>
  (role) => ({
    type: 'line',
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: role,
    strokeWidth,
  })

/** The rocks of a section, each in its common sign, and a plain hatch. */
export const PATTERNS: Record<PatternId, Pattern> = {
  sand: pattern(26, 22, [dot(4, 4, 0.9), dot(15, 7, 0.8)]),
  limestone: pattern(36, 24, []),
  shale: pattern(36, 24, []),
  conglomerate: pattern(36, 24, []),
  slate: pattern(24, 24, [stroke({ x: 0, y: 24 }, { x: 24, y: 0 }, 1)]),
  granite: pattern(36, 24, []),
  gneiss: pattern(36, 24, []),
  volcanic: pattern(36, 24, []),
  hatch: pattern(6, 6, [stroke({ x: 0, y: 6 }, { x: 6, y: 0 }, 1)]),
}
