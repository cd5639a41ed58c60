import type { Box, SceneNode } from '../../scene/scene'
import type { PlacedSeries, Web } from './geometry'
import type { Ghost } from './ghost'
import type { WebModel } from './model'
import { offOn, type PlacedSign, type RimSigns } from './rim'
import { FADED, ghostNodes, seriesNodes, tintNodes } from './series'
import { signNode } from './signs'
import { hitWedges, webNodes } from './web'

/** One web of a picture: which systems it shows (indices), where, and the signs off it. Plain JSON. */
export type RadarPanel = {
  members: number[]
  web: Web
  /** Width of the lines. */
  line: number
  signs: PlacedSign[]
  /** Words that stand over the lines, in the picture and in a layer over it. */
  words: SceneNode[]
}

/** The signs beyond the rim on each spoke, for systems that share a web. */
export function overlaidSigns(model: WebModel, members: readonly number[]): RimSigns[] {
  return model.spokes.map((_, spoke) => ({
    spoke,
    states: offOn(model, members, spoke).map(({ state }) => state),
    named: members.length > 1,
  }))
}

/** The most room that signs take on each spoke in any of the webs of one system each. */
export function panelSigns(model: WebModel): RimSigns[] {
  const members = model.series.map((_, index) => index)
  return model.spokes.map((_, spoke) => ({
    spoke,
    states: offOn(model, members, spoke)
      .map(({ state }) => state)
      .slice(0, 1),
    named: false,
  }))
}

/** The boxes that the signs of a panel take. */
export function boxesOfSigns({ signs, web }: RadarPanel): Box[] {
  const r = web.marker * 1.3
  return signs.map(({ x, y }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }))
}

/** Bands, ghost, lines, markers and signs of one web, with what pointers find. */
export function panelNodes(
  model: WebModel,
  panel: RadarPanel,
  { ghost, placed, hatched }: { ghost: Ghost | null; placed: PlacedSeries[]; hatched: boolean },
): SceneNode[] {
  return [
    ...webNodes(model, panel.web),
    ...hitWedges(model, panel.web, wedgeKeys(model, panel)),
    ...(ghost === null ? [] : ghostNodes(model, ghost, panel.web)),
    ...tinted(model, placed, hatched),
    ...markNodes(model, panel, placed),
  ]
}

/** What the wedges of a web are about: its only system's cells, or the spokes of several systems. */
export function wedgeKeys(model: WebModel, { members }: RadarPanel): string[] {
  const only = members.length === 1 ? model.series[members[0] ?? 0] : undefined
  return only?.keys ?? model.spokes.map(({ id }) => `/${id}`)
}

function tinted(model: WebModel, placed: PlacedSeries[], hatched: boolean): SceneNode[] {
  const own = placed.filter(({ series }) => series.id === model.tint)
  return own.flatMap((each) => tintNodes(each, hatched))
}

/** What the readings of a panel look like; the vertices may come from elsewhere. */
export function markNodes(model: WebModel, panel: RadarPanel, placed: PlacedSeries[]): SceneNode[] {
  return [
    ...seriesNodes(placed, panel.web, { line: panel.line, faded: fadedIn(model) }),
    ...signNodes(model, panel),
  ]
}

/** The signs off the web, where the panel has them. */
export function signNodes(model: WebModel, panel: RadarPanel): SceneNode[] {
  const faded = fadedIn(model)
  return panel.signs.flatMap(({ system, ...sign }) => {
    const series = model.series[system]
    if (!series) return []
    const named = panel.members.length > 1
    const node = signNode({ ...sign, series, r: panel.web.marker, named })
    const quiet = faded(series.id) || series.hit[sign.spoke] === false
    return [quiet ? { ...node, opacity: FADED } : node]
  })
}

/** Systems that are dimmed while others are marked. */
export function fadedIn({ marked }: WebModel): (system: string) => boolean {
  return (system) => marked.systems.length > 0 && !marked.systems.includes(system)
}
