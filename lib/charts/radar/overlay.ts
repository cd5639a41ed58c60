import type { Frame } from '../../scene/frame'
import type { Box, SceneNode } from '../../scene/scene'
import { axisNodes, labelSigns } from './axis-nodes'
import { overlayStyles } from './axis-styles'
import { placedOn } from './chart-rows'
import type { PlacedSeries } from './geometry'
import { type LevelName, levelNameNodes, placeLevelNames } from './level-names'
import { markerBoxes } from './marker-boxes'
import type { RadarModel } from './model'
import { nameNodes, placeNames } from './names'
import { boxesOfSigns, overlaidSigns, panelNodes, type RadarPanel } from './panel'
import { rimSigns } from './rim'
import type { RadarSizes } from './sizes'
import { marksOn } from './sizes'
import { type SolvedWeb, solveWeb } from './solve'

/** One web with all systems, and what it could not say itself. */
export type OverlayPlot = {
  panel: RadarPanel
  nodes: SceneNode[]
  bottom: number
  /** The lines are not all named beside them. */
  needsLegend: boolean
  /** The spokes are numbered. */
  needsKey: boolean
  /** No words stand at the signs off the web. */
  needsSigns: boolean
}

type Input = { model: RadarModel; frame: Frame; box: Box; sizes: RadarSizes }

/** One web in a box; the box may be of infinite height. Null only if nothing fits. */
export function overlayPlot(input: Input): OverlayPlot | null {
  const { model, sizes } = input
  const wanted = namesLevels(input)
  const first = drawn(input, wanted)
  const levels = first && wanted ? levelNamesOf(input, first) : null
  // without names beside the spoke its label says from where to where it runs, like the others
  const final = levels === null && wanted ? drawn(input, false) : first
  if (final === null) return null
  const { web, panel, placed } = final
  const taken = [...(levels ?? []), ...web.axes].map(({ box }) => box).concat(boxesOfSigns(panel))
  const direct = input.frame.legend === 'direct'
  const names = direct ? placeNames(placed, { web: panel.web, sizes, taken }) : []
  const words = [...levelNameNodes(model, levels ?? [], sizes), ...nameNodes(names ?? [], sizes)]
  return {
    panel: { ...panel, words },
    nodes: [
      ...panelNodes(model, panel, {
        ghost: model.ghosts[0] ?? null,
        placed,
        hatched: input.frame.patterns,
      }),
      ...words,
      ...axisNodes(model, web.axes, sizes),
    ],
    bottom: web.extent.y + web.extent.height,
    needsLegend: names === null,
    needsKey: web.style.name === 'number',
    needsSigns: !web.style.remarks,
  }
}

/** A selected spoke names its levels, except on a phone, where the strip does; files always do. */
function namesLevels({ model, frame }: Input): boolean {
  if (frame.preset === 'narrow') return false
  if (model.selected !== null) return true
  return model.words === 'outer' && (frame.parts.title || frame.preset === 'wide')
}

/** A web as it would be drawn, with the vertices of its systems. */
type Drawn = { web: SolvedWeb; panel: RadarPanel; placed: PlacedSeries[] }

function drawn(input: Input, named: boolean): Drawn | null {
  const web = solved(input, named)
  if (web === null) return null
  const panel = panelOf(input, web)
  return { web, panel, placed: placedOn(input.model, panel) }
}

function solved({ model, frame, box, sizes }: Input, named: boolean): SolvedWeb | null {
  const styles = overlayStyles(model, frame, box.width).map((style) => ({ ...style, named }))
  const members = model.series.map((_, index) => index)
  return solveWeb({ model, box, sizes, signs: overlaidSigns(model, members) }, styles)
}

function panelOf({ model, sizes }: Input, { web, axes, style }: SolvedWeb): RadarPanel {
  const members = model.series.map((_, index) => index)
  const signs = style.signs === 'label' ? labelSigns(axes, sizes) : rimSigns(model, members, web)
  return { members, web, line: marksOn(sizes, web.radius).line, signs, words: [] }
}

function levelNamesOf({ model, sizes }: Input, { web, placed }: Drawn): LevelName[] | null {
  const marks = placed.flatMap((each) => markerBoxes(each, web.web.marker))
  const taken = [...marks, ...web.axes.map(({ box }) => box)]
  return placeLevelNames({ model, web: web.web, sizes, taken })
}
