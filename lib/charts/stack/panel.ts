import type { Measure } from '../../scene/measure'
import type { Box, SceneNode } from '../../scene/scene'
import { bareBedNodes, bedNodes, rockOf, surfaceNodes } from './beds'
import { blockNode } from './block-nodes'
import { bracketsOf, NO_BRACKETS } from './brackets'
import { type Columns, columnsOf } from './columns'
import type { Numbered } from './foot'
import { headNodes } from './head-nodes'
import { type Heads, headsOf, NOT_STATED } from './heads'
import { labelNode } from './label-nodes'
import { type RouteLabel, routeLabels } from './labels'
import { layerNameNodes } from './layer-name-nodes'
import type { LayerNames } from './layer-names'
import type { Look } from './look'
import type { StackModel } from './model'
import { relationNode } from './relation-nodes'
import { relationSentence } from './relation-words'
import type { StackRelation } from './relations'
import { type Route, routesOf } from './routes'
import { footOf, type Section, sectionOf } from './section'
import { casingNodes } from './shaft-nodes'
import { type Shaft, shaftsOf } from './shafts'
import type { StackSystem } from './systems'

/** How far the hatching of the surface reaches down. */
const UNDER_SURFACE = 8
/** Lines of relations in a narrow column, where channels are narrow too. */
const COMPACT_LINE = 0.8

export type PanelInput = {
  model: StackModel
  systems: readonly StackSystem[]
  relations: readonly StackRelation[]
  names: LayerNames
  /** Where names begin, and where words must stay. */
  room: { x: number; right: number }
  /** How far the beds run. */
  ground: { left: number; right: number }
  y: number
  bed: number
  look: Look
  measure: Measure
  /** The number for the first name or relation without room. */
  first: number
  without?: { brackets?: boolean }
}

/** One row of shafts over all beds. */
export type Panel = {
  nodes: SceneNode[]
  height: number
  numbered: Numbered[]
  shafts: Shaft[]
  routes: Route[]
}

export function panelOf(input: PanelInput): Panel {
  const { model, look, measure, y, bed } = input
  const columns = panelColumns(input)
  const brackets = input.without?.brackets ? NO_BRACKETS : bracketsOf(columns, look, measure)
  const heads = panelHeads(input, columns)
  const markers = y + brackets.height + heads.height
  const top = markers + look.markerRadius + look.neck + look.undulation
  const section = sectionOf({
    ...{ ...input.ground, top, bed, count: model.layers.length },
    ...{ beds: model.beds, undulation: look.undulation },
  })
  const shafts = shaftsOf(columns, section)
  const named = headNumbers(input, heads)
  const words = panelRoutes(
    { ...input, first: input.first + named.length },
    { section, shafts, home: columns.home },
  )
  const head = { columns, heads, y: markers, radius: look.markerRadius, line: look.line, measure }
  return {
    nodes: [
      ...groundNodes(input, section),
      ...shaftNodes(input, { shafts, markers, words }),
      ...(look.bare ? [] : [...brackets.at(y), ...headNodes(head)]),
      ...words.labels.map((label) => labelNode(label, look.relation)),
    ],
    height: footOf(section) - y,
    numbered: [...named, ...relationNumbers(input, words.labels)],
    shafts,
    routes: words.routes,
  }
}

function panelColumns({ systems, relations, names, room, look }: PanelInput): Columns {
  const from = look.bare ? room.x : room.x + names.width + look.pad * 1.5
  return columnsOf({ systems, relations, from, to: room.right - look.pad * 0.5, look })
}

function panelHeads({ look, room, measure, first }: PanelInput, columns: Columns): Heads {
  if (look.bare) return { size: 0, lineHeight: 0, heads: [], height: look.markerRadius }
  return headsOf({
    columns,
    sizes: look.heads,
    left: room.x,
    right: room.right,
    lift: look.markerRadius + 6 * look.line,
    measure,
    first,
  })
}

function groundNodes(
  { model, names, room, look, measure, bed }: PanelInput,
  section: Section,
): SceneNode[] {
  if (look.bare) return bareBedNodes(model, section, look.line)
  const end = room.x + names.width
  const fade = { from: end - names.width * 0.12, to: end + look.pad * 3.4 }
  const at = room.x + names.width / 2
  const middle = (index: number) => {
    const top = section.edge(index, at) + (index === 0 ? Math.min(UNDER_SURFACE, bed * 0.1) : 0)
    return (top + section.edge(index + 1, at)) / 2
  }
  const place = { layers: model.layers, names, x: room.x, middle, measure }
  return [
    ...bedNodes(model, section, { ...fade, rock: look.rock }),
    ...surfaceNodes(section, 1.7 * look.line),
    ...layerNameNodes(place),
  ]
}

type Placed = { shafts: Shaft[]; markers: number; words: PanelRoutes }

/** Relations lie behind the shafts, shafts behind the blocks. */
function shaftNodes({ model, look }: PanelInput, { shafts, markers, words }: Placed): SceneNode[] {
  const top = markers + look.markerRadius * 0.9
  return [
    ...words.routes.map((route) => relationNode(route, look.compact ? COMPACT_LINE : look.line)),
    ...shafts.map((shaft) => casingNodes(shaft, top, look.line)),
    ...shafts.flatMap((shaft) =>
      shaft.blocks.map((placed) => {
        const layer = model.layers[placed.block.layer]
        return blockNode(shaft, placed, {
          line: look.line,
          rock: look.bare || !layer ? null : rockOf(layer),
        })
      }),
    ),
  ]
}

type PanelRoutes = { routes: Route[]; labels: RouteLabel[] }
type Ground = { section: Section; shafts: Shaft[]; home: number }

/** Lines with their words; a line whose words find no room is not drawn. */
function panelRoutes(input: PanelInput, { section, shafts, home }: Ground): PanelRoutes {
  const { model, relations, names, room, look, measure, first } = input
  if (look.bare) return { routes: [], labels: [] }
  const found = routesOf({ relations, shafts, section, home, hand: model.hand, step: look.step })
  const left = room.x + names.width + 4
  const within: Box = {
    x: left,
    y: section.top + look.undulation + 2,
    width: room.right - left,
    height: footOf(section) - section.top - look.undulation - 4,
  }
  const space = { shafts, within, obstacles: [], size: look.relation, measure, first }
  const { labels, homeless } = routeLabels({ ...space, routes: found })
  return { routes: found.filter((route) => !homeless.includes(route)), labels }
}

function headNumbers({ systems }: PanelInput, { heads }: Heads): Numbered[] {
  return systems.flatMap((system, index) => {
    const number = heads[index]?.number ?? null
    const silent = system.blocks.length === 0 ? `: ${NOT_STATED}` : ''
    return number === null ? [] : [{ number, words: `${system.name}${silent}`, key: system.id }]
  })
}

function relationNumbers({ model }: PanelInput, labels: readonly RouteLabel[]): Numbered[] {
  return labels.flatMap(({ route, number }) =>
    number === null
      ? []
      : [{ number, words: relationSentence(model, route.relation), key: route.relation.key }],
  )
}
