import { capital } from '../../number-words'
import type { Measure } from '../../scene/measure'
import type { SceneNode } from '../../scene/scene'
import { mostColumns } from './columns'
import { readingNote } from './describe'
import { footOf, type Numbered } from './foot'
import { keyItems } from './key-items'
import { bedForNames, type LayerNames, layerNames } from './layer-names'
import { LEAST_STEP } from './links'
import type { Look } from './look'
import type { StackModel } from './model'
import { type Panel, panelOf } from './panel'
import { relationRemark, relationsFor } from './relation-words'
import type { StackSystem } from './systems'

const PANEL_GAP = 26
const FOOT_GAP = 16
/** The share of the width that names may take. */
const NAMES = { wide: 0.18, compact: 0.3, talk: 0.22 }
/** What a bed needs so that each line of a bundle has a height to itself. */
const PORT_SHARE = 0.72
const MOST_PORTS = 12

/** Where a stack is drawn: `room` for words, `ground` for the beds, which may run from edge to edge. */
export type Area = {
  room: { x: number; right: number }
  foot: { x: number; width: number }
  ground: { left: number; right: number }
  y: number
  look: Look
  measure: Measure
  /** Whether the key stands below. */
  key: boolean
  page: boolean
  /** Whether a note says how to read the picture. */
  reading: boolean
  /** What may be left out where room is short. */
  without?: Shortened
}
/** `relations`: those that are not of the system in hand, or all · `words`: the note on how to read the picture, and what the key can do without. */
export type Shortened = { relations?: 'others' | 'all'; brackets?: boolean; words?: boolean }
export type Picture = { nodes: SceneNode[]; height: number; panels: number }

/** The picture with beds of this height. */
export function composeStack(model: StackModel, area: Area, bed: number): Picture {
  const { look, measure } = area
  const few = look.compact || area.without?.relations === 'others'
  const relations = area.without?.relations === 'all' ? [] : relationsFor(model, few)
  const names = namesOf(model, area, bed)
  const layers = layerNumbers(model, names)
  const panels: Panel[] = []
  let first = layers.length + 1
  let y = area.y
  for (const systems of shared(model.systems, area, names)) {
    const panel = panelOf({ ...area, model, systems, relations, names, y, bed, first })
    panels.push(panel)
    first += panel.numbered.length
    y += panel.height + PANEL_GAP
  }
  const routes = panels.flatMap((panel) => panel.routes)
  const remark = relationRemark(model, { drawn: routes.length, page: area.page })
  const note = area.without?.words || !area.reading ? [] : [readingNote()]
  const items = area.key
    ? keyItems({
        shafts: panels.flatMap(({ shafts }) => shafts),
        routes,
        look,
        short: area.without?.words,
      })
    : []
  const foot = footOf({
    items,
    numbered: [...layers, ...panels.flatMap(({ numbered }) => numbered)],
    remarks: look.bare ? [] : [...note, ...remark, ...model.remarks],
    ...area.foot,
    size: look.key,
    measure,
  })
  const top = y - PANEL_GAP + (foot.height > 0 ? FOOT_GAP * look.line : 0)
  return {
    nodes: [...panels.flatMap((panel) => panel.nodes), ...foot.at(top)],
    height: top + foot.height - area.y,
    panels: panels.length,
  }
}

/** The height of beds where the sheet grows: room for names and for lines side by side. */
export function usualBed(model: StackModel, area: Area): number {
  const { look, measure } = area
  const names = bedForNames({ layers: model.layers, look, width: namesWidth(area), measure })
  const lines = Math.min(MOST_PORTS, fullestSide(model, look.compact))
  return Math.max(look.bed.usual, names, (lines * look.step * LEAST_STEP) / PORT_SHARE)
}

/** The most lines that leave one system to the same side. */
function fullestSide(model: StackModel, compact: boolean): number {
  const place = (id: string) => model.systems.findIndex((system) => system.id === id)
  const sides = relationsFor(model, compact).flatMap(({ from, to }) =>
    place(from) < place(to) ? [`${from}>`, `<${to}`] : [`<${from}`, `${to}>`],
  )
  return Math.max(0, ...sides.map((side) => sides.filter((other) => other === side).length))
}

function namesWidth({ room, look }: Area): number {
  const share = look.compact ? NAMES.compact : look.talk ? NAMES.talk : NAMES.wide
  return (room.right - room.x) * share
}

function namesOf(model: StackModel, area: Area, bed: number): LayerNames {
  const { look, measure } = area
  if (look.bare) return { size: 0, aboutSize: 0, names: [], width: 0 }
  return layerNames({ layers: model.layers, look, width: namesWidth(area), bed, measure, first: 1 })
}

/** The systems in rows of equal length, as few as the least width of a block allows. */
function shared(
  systems: readonly StackSystem[],
  { room, look }: Area,
  names: LayerNames,
): StackSystem[][] {
  const width = room.right - room.x - names.width - look.pad * 2
  const most = look.bare ? systems.length : mostColumns(width)
  const rows = Math.ceil(systems.length / most)
  const each = Math.ceil(systems.length / rows)
  return Array.from({ length: rows }, (_, row) => systems.slice(row * each, (row + 1) * each))
}

function layerNumbers({ layers }: StackModel, { names }: LayerNames): Numbered[] {
  return layers.flatMap((layer, index) => {
    const number = names[index]?.number ?? null
    return number === null ? [] : [{ number, words: capital(layer.label), key: `@${layer.id}` }]
  })
}
