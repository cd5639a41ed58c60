import { type Block, below, NOTHING, space, words } from '../../scene/block'
import { marker } from '../../scene/marker'
import type { Box, Point, SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import { dimmed } from '../../view/dim'
import { listWords } from '../../words'
import { mapGaps } from './describe'
import type { LikenessLook } from './look'
import { type MapLabel, placeLabels } from './map-labels'
import type { MapModel, Mapped } from './map-model'
import { type Fitting, fitted, pushedApart } from './map-places'
import { ringNodes, ringPlaces, scaleBlock } from './map-scale'
import type { LikenessModel } from './model'

/** All systems as places, near where they are alike, with the scale below and what is not shown. */
export function mapBlock(model: LikenessModel, look: LikenessLook, room: number): Block {
  const { map } = model
  if (!map) return NOTHING
  const { x, width, pad } = look
  const drawn = (height: number) => placed(map, look, { x, y: 0, width, height })
  const foot = (plan: Plan) => footBlock(map, plan, look)
  const height = heightFor(map, look, room)
  const first = drawn(height)
  const rest = foot(first)
  const fits = height + pad + rest.height <= room
  const plan = fits ? first : drawn(Math.max(MAP_LEAST, room - pad - rest.height))
  const below_ = fits ? rest : foot(plan)
  const chart: Block = {
    height: plan.box.height,
    draw: (top) => [{ type: 'group', nodes: mapNodes(model, look, shifted(plan, top)) }],
  }
  return below([chart, space(pad), below_])
}

const MAP_LEAST = 120

/** As high as the places ask for, neither a strip nor a tower. */
function heightFor({ points }: MapModel, { width, talk }: LikenessLook, room: number): number {
  const spans = [points.map(({ x }) => x), points.map(({ y }) => y)].map(
    (values) => Math.max(...values) - Math.min(...values),
  )
  const [across = 0, down = 0] = spans
  const asked = across === 0 ? width * 0.5 : (width * 0.8 * down) / across + 80
  const most = Number.isFinite(room) ? room : width * (width < 500 ? 1.1 : 0.56)
  return Math.min(most, Math.max(asked, width * (talk ? 0.3 : 0.4), 240))
}

/** Where everything of the map stands, with its top at 0. */
type Plan = {
  box: Box
  fitting: Fitting
  places: Point[]
  labels: (MapLabel | null)[]
  centre: Point | null
  rings: ReturnType<typeof ringPlaces>
}

function placed(map: MapModel, look: LikenessLook, box: Box): Plan {
  const { marker: r, size, measure } = look
  const [padX, padY] = [Math.min(box.width * 0.12, size.name * 6), r * 1.5 + size.name * 1.4]
  const inner = {
    x: box.x + padX,
    y: box.y + padY,
    width: box.width - 2 * padX,
    height: Math.max(20, box.height - 2 * padY),
  }
  const fitting = fitted(map.points, inner)
  const places = pushedApart(map.points.map(fitting.at), 2.3 * r, inner)
  const at = map.points.findIndex(({ system }) => system === map.centre)
  const centre = places[at] ?? null
  const rings = centre ? ringPlaces({ centre, fitting, box, places, look }) : []
  const labels = placeLabels({
    names: map.points.map(({ name }) => name),
    ...{ places, box, taken: rings.flatMap(({ label }) => (label ? [label.box] : [])) },
    ...{ r, size: size.words, measure },
  })
  return { box, fitting, places, labels, centre, rings }
}

function shifted(plan: Plan, dy: number): Plan {
  const moved = <P extends Point>(point: P): P => ({ ...point, y: point.y + dy })
  return {
    ...plan,
    box: moved(plan.box),
    places: plan.places.map(moved),
    centre: plan.centre && moved(plan.centre),
    labels: plan.labels.map((each) => each && shiftedLabel(each, dy)),
    rings: plan.rings.map((ring) => ({
      ...ring,
      label: ring.label && { ...ring.label, box: moved(ring.label.box) },
    })),
  }
}

function shiftedLabel(label: MapLabel, dy: number): MapLabel {
  const moved = <P extends Point>(point: P): P => ({ ...point, y: point.y + dy })
  const { line } = label
  return { ...label, box: moved(label.box), line: line && [moved(line[0]), moved(line[1])] }
}

function mapNodes(model: LikenessModel, look: LikenessLook, plan: Plan): SceneNode[] {
  const points = model.map?.points ?? []
  const around = plan.centre ? ringNodes(plan.rings, { ...plan, centre: plan.centre, look }) : []
  const systems = points.flatMap((point, at) => {
    const place = plan.places[at]
    if (!place) return []
    const nodes = pointNodes(point, { place, label: plan.labels[at] ?? null, look, model })
    return dimmed(nodes, model.marked, point.system)
  })
  return [...around, ...systems]
}

type Placing = { place: Point; label: MapLabel | null; look: LikenessLook; model: LikenessModel }

function pointNodes({ system, slot }: Mapped, { place, label, look, model }: Placing): SceneNode[] {
  const { marker: r, size } = look
  const sign = marker({ slot, ...place, r, look: 'filled', key: system })
  if (!label) return [sign]
  const { box, lines, line } = label
  const picked = model.selected === system
  const wash: SceneNode = {
    ...{ type: 'rect', x: box.x - 3, y: box.y - 1, width: box.width + 6, height: box.height + 2 },
    fill: 'tag',
  }
  const leader: SceneNode[] =
    line === null
      ? []
      : [
          {
            ...{ type: 'line', x1: line[0].x, y1: line[0].y, x2: line[1].x, y2: line[1].y },
            ...{ stroke: 'edge', strokeWidth: 0.9 },
          },
        ]
  const text = textBlock({
    ...{ lines, x: box.x + box.width / 2, y: box.y + size.words * 0.88, size: size.words },
    ...{ lineHeight: size.words * 1.15, face: 'label' },
    ...{ fill: picked ? 'tagInk' : 'ink', anchor: 'middle', key: system },
  })
  return [...leader, sign, ...(picked ? [wash] : []), ...text]
}

/** The scale, names that stand on the map as numbers or not at all, and what the map does not show. */
function footBlock(map: MapModel, plan: Plan, look: LikenessLook): Block {
  const { x, width, size, measure, pad } = look
  const set = { x, width, size: size.words, face: 'body', fill: 'ink', measure } as const
  const numbered = map.points.flatMap(({ name }, at) =>
    plan.labels[at]?.lines.join(' ') === String(at + 1) && name !== String(at + 1)
      ? [`${at + 1} ${name}`]
      : [],
  )
  const unnamed = map.points.filter((_, at) => plan.labels[at] === null).map(({ name }) => name)
  const lines = [
    ...(numbered.length > 0 ? [numbered.join('; ')] : []),
    ...(unnamed.length > 0 ? [`No room on the map to name ${listWords(unnamed)}.`] : []),
    ...mapGaps(map),
  ]
  const scale = scaleBlock(plan.fitting, look)
  return below([scale, space(4), ...lines.map((text) => words({ ...set, text })), space(pad)], 3)
}
