import type { PathCommand, PatternId, Role, SceneNode } from './scene'

/** One tile of a pattern: only its lines, in one role. */
export type Pattern = { width: number; height: number; nodes: (role: Role) => SceneNode[] }

type Draw = (role: Role) => SceneNode

const tile = (width: number, height: number, draws: Draw[]): Pattern => ({
  width,
  height,
  nodes: (role) => draws.map((draw) => draw(role)),
})

const dots = (r: number, centres: [number, number][]): Draw[] =>
  centres.map(([cx, cy]) => (role) => ({ type: 'circle', cx, cy, r, fill: role }))

/** Straight strokes `x1 y1 x2 y2`, as one path. */
const strokes = (strokeWidth: number, all: [number, number, number, number][]): Draw => {
  const d = all.flatMap(([x1, y1, x2, y2]): PathCommand[] => [
    ['M', x1, y1],
    ['L', x2, y2],
  ])
  return (role) => ({ type: 'path', d, stroke: role, strokeWidth })
}

const pebble =
  (cx: number, cy: number, [rx, ry]: [number, number]): Draw =>
  (role) => ({
    type: 'path',
    d: [
      ['M', cx - rx, cy],
      ['A', rx, ry, 0, 0, 1, cx + rx, cy],
      ['A', rx, ry, 0, 0, 1, cx - rx, cy],
      ['Z'],
    ],
    stroke: role,
    strokeWidth: 1,
  })

/** A long wave over the width of a tile, its crest first or its trough. */
const ripple =
  (y: number, rise: number): Draw =>
  (role) => ({
    type: 'path',
    d: [
      ['M', -7, y],
      ['C', -3.5, y + rise, 3.5, y + rise, 7, y],
      ['C', 10.5, y - rise, 17.5, y - rise, 21, y],
      ['C', 24.5, y + rise, 31.5, y + rise, 35, y],
    ],
    stroke: role,
    strokeWidth: 1.1,
  })

const plusSign = (x: number, y: number): [number, number, number, number][] => [
  [x - 3, y, x + 3, y],
  [x, y - 3, x, y + 3],
]

const veeSign = (x: number, y: number): [number, number, number, number][] => [
  [x - 2.6, y - 2.5, x, y + 2.5],
  [x, y + 2.5, x + 2.6, y - 2.5],
]

/** The rocks of a section, each in its common sign, and a plain hatch. */
export const PATTERNS: Record<PatternId, Pattern> = {
  sand: tile(30, 24, [
    ...dots(0.95, [
      [3, 4],
      [14, 2.5],
      [24, 6],
      [9, 11],
      [19, 12.5],
      [28, 15.5],
      [4, 18],
      [14, 21],
      [23, 20.5],
    ]),
  ]),
  limestone: tile(30, 22, [
    strokes(1.1, [
      [0, 0.6, 30, 0.6],
      [0, 11.6, 30, 11.6],
      [7, 0.6, 7, 11.6],
      [22, 11.6, 22, 22],
    ]),
  ]),
  shale: tile(36, 14, [
    strokes(1.1, [
      [2, 3.5, 14, 3.5],
      [19, 3.5, 26, 3.5],
      [29, 3.5, 31, 3.5],
    ]),
    strokes(1.1, [
      [0, 10.5, 5, 10.5],
      [10, 10.5, 22, 10.5],
      [25, 10.5, 27, 10.5],
      [33, 10.5, 36, 10.5],
    ]),
  ]),
  conglomerate: tile(38, 28, [
    pebble(8, 7, [5, 3.6]),
    pebble(24, 20, [5, 3.6]),
    pebble(20, 5, [2, 2]),
    pebble(7, 20, [3, 2.5]),
    pebble(32, 7.5, [3, 2.4]),
    pebble(14.5, 14, [1.5, 1.5]),
    pebble(34, 24, [1.5, 1.5]),
  ]),
  slate: tile(18, 18, [
    strokes(1.1, [
      [-2, 20, 20, -2],
      [-2, 2, 2, -2],
      [16, 20, 20, 16],
    ]),
  ]),
  granite: tile(24, 24, [strokes(1.1, [...plusSign(6, 6), ...plusSign(18, 18)])]),
  gneiss: tile(28, 28, [ripple(7, 3.4), ripple(21, -3.4)]),
  volcanic: tile(20, 20, [strokes(1.1, [...veeSign(5, 5), ...veeSign(15, 15)])]),
  hatch: tile(6, 6, [
    strokes(1, [
      [-1, 7, 7, -1],
      [-1, 1, 1, -1],
      [5, 7, 7, 5],
    ]),
  ]),
}
