import { remember } from '../../remember'
import { polyline } from '../../scene/path'
import { lastingPath } from '../../scene/path-data'
import { polar } from '../../scene/polar'
import type { PathCommand, Role, SceneNode } from '../../scene/scene'
import { bandOf, HOLE, spokeAngle, type Web } from './geometry'
import type { RadarModel } from './model'

type Grid = Pick<RadarModel, 'spokes' | 'selected'>
type Ring = { inner: number; outer: number }

const SEAM = 2.5
const HAIRLINE = 0.7
const SELECTED_SPOKE = 1.2

const webs = remember<SceneNode[]>(64)

/**
 * Bands, seams and spokes of a web; the wedge of the selected spoke is painted. Webs of one size, with as
 * many levels on each spoke, share their nodes: whichever systems lie on them, the labels around stay.
 */
export function webNodes(model: Grid, web: Web): SceneNode[] {
  const { centre, radius } = web
  const levels = model.spokes.map((spoke) => spoke.levels.length)
  const name = `${centre.x} ${centre.y} ${radius} ${model.selected} ${levels.join(' ')}`
  return webs(name, () => makeWeb(model, web))
}

function makeWeb(model: Grid, web: Web): SceneNode[] {
  const wedges = model.spokes.map((_, spoke) => spoke)
  const plain = wedges.filter((spoke) => spoke !== model.selected)
  return [
    bands(model, web, { wedges: plain, parity: 0, fill: 'bandA' }),
    bands(model, web, { wedges: plain, parity: 1, fill: 'bandB' }),
    ...selectedWedge(model, web),
    seams(model, web),
    spokeLines(model, web),
  ]
}

/**
 * Where a pointer finds a spoke, or the cell of the only system of a web: the whole wedge and a little
 * beyond the rim. Nothing is seen of it.
 */
export function hitWedges(model: Grid, web: Web, keys: readonly string[]): SceneNode[] {
  const ring = { inner: web.radius * HOLE, outer: web.radius + 5 * web.marker }
  return keys.map((key, spoke) => ({
    type: 'path',
    key,
    d: sector(model, web, { spoke, ...ring }),
    fill: 'paper',
    opacity: 0,
  }))
}

/** The outline of one spoke's wedge, from the hole to the rim. */
export function wedgePath(model: Grid, web: Web, spoke: number): PathCommand[] {
  return sector(model, web, { spoke, inner: web.radius * HOLE, outer: web.radius })
}

/** A pale disc with thin spokes, for webs too small for bands. */
export function discNodes(model: Grid, web: Web): SceneNode[] {
  const { x, y } = web.centre
  const outline = { stroke: 'rule', strokeWidth: HAIRLINE } as const
  return [
    { type: 'circle', cx: x, cy: y, r: web.radius, fill: 'bandA', ...outline },
    { type: 'path', d: spokePath(model, web), ...outline },
    { type: 'circle', cx: x, cy: y, r: web.radius * HOLE, fill: 'paper', ...outline },
  ]
}

type Painted = { wedges: number[]; parity: 0 | 1; fill: Role }

/** Every second band of the wedges, counted from the rim, in one path with its edges. */
function bands(model: Grid, web: Web, { wedges, parity, fill }: Painted): SceneNode {
  const d = wedges.flatMap((spoke) => {
    const levels = model.spokes[spoke]?.levels.length ?? 0
    return Array.from({ length: levels }, (_, index) => index + 1)
      .filter((rank) => (levels - rank) % 2 === parity)
      .flatMap((rank) => sector(model, web, { spoke, ...bandOf(rank, levels, web.radius) }))
  })
  return { type: 'path', d: lastingPath(d), fill, stroke: 'edge', strokeWidth: HAIRLINE }
}

function selectedWedge(model: Grid, web: Web): SceneNode[] {
  const spoke = model.selected
  if (spoke === null) return []
  const levels = model.spokes[spoke]?.levels.length ?? 0
  const d = Array.from({ length: levels }, (_, index) => index + 1).flatMap((rank) =>
    sector(model, web, { spoke, ...bandOf(rank, levels, web.radius) }),
  )
  return [{ type: 'path', d, fill: 'tagSoft', stroke: 'ink', strokeWidth: HAIRLINE }]
}

/** A ring's piece that belongs to one spoke. */
function sector(
  model: Grid,
  web: Web,
  { spoke, inner, outer }: Ring & { spoke: number },
): PathCommand[] {
  const half = Math.PI / model.spokes.length
  const angle = spokeAngle(model, spoke)
  const at = (turn: number, radius: number) => polar(web.centre, angle + turn, radius)
  const [a, b, c, d] = [at(-half, outer), at(half, outer), at(half, inner), at(-half, inner)]
  return [
    ['M', a.x, a.y],
    ['A', outer, outer, 0, 0, 1, b.x, b.y],
    ['L', c.x, c.y],
    ['A', inner, inner, 0, 0, 0, d.x, d.y],
    ['Z'],
  ]
}

/** Paper lines between the wedges, where scales of different length step as at a fault. */
function seams(model: Grid, web: Web): SceneNode {
  const half = Math.PI / model.spokes.length
  const d = model.spokes.flatMap((_, spoke) => {
    const angle = spokeAngle(model, spoke) + half
    const ends = [web.radius * HOLE - 1, web.radius + 1]
    return polyline(ends.map((radius) => polar(web.centre, angle, radius)))
  })
  return { type: 'path', d: lastingPath(d), stroke: 'paper', strokeWidth: SEAM }
}

function spokeLines(model: Grid, web: Web): SceneNode {
  const path = (d: PathCommand[], stroke: Role, strokeWidth: number): SceneNode => ({
    type: 'path',
    d: lastingPath(d),
    stroke,
    strokeWidth,
  })
  if (model.selected === null) return path(spokePath(model, web), 'rule', HAIRLINE)
  const top = [web.radius * HOLE, web.radius].map((radius) => polar(web.centre, 0, radius))
  return {
    type: 'group',
    nodes: [
      path(spokePath(model, web), 'rule', HAIRLINE),
      path(polyline(top), 'ink', SELECTED_SPOKE),
    ],
  }
}

function spokePath(model: Grid, web: Web): PathCommand[] {
  return model.spokes.flatMap((_, spoke) => {
    const angle = spokeAngle(model, spoke)
    return polyline([web.radius * HOLE, web.radius].map((r) => polar(web.centre, angle, r)))
  })
}
