import type { Frame } from '../../scene/frame'
import { marker } from '../../scene/marker'
import type { Box, SceneNode } from '../../scene/scene'
import { textBlock } from '../../scene/text'
import { wrap } from '../../scene/wrap'
import { axisNodes, TO_BASELINE } from './axis-nodes'
import type { PlacedAxis } from './axis-place'
import { panelStyles } from './axis-styles'
import { placedOn } from './chart-rows'
import type { Web } from './geometry'
import { columnCounts, gridCells } from './grid'
import type { RadarModel, RadarSeries } from './model'
import { panelNodes, panelSigns, type RadarPanel } from './panel'
import { rimSigns, SIGN_OFFSET } from './rim'
import { FADED } from './series'
import { marksOn, type RadarSizes } from './sizes'
import { solveWeb } from './solve'

/** A web for each system, all of one radius, scale and order. */
export type MultiplesPlot = {
  panels: RadarPanel[]
  nodes: SceneNode[]
  bottom: number
  needsKey: boolean
  /** The webs carry no numbers. */
  needsWeb: boolean
}

type Input = { model: RadarModel; frame: Frame; box: Box; sizes: RadarSizes }
/** The web of one panel with its cell's top left as the origin, and the name below it. */
type Panel = {
  web: Web
  axes: PlacedAxis[]
  numbered: boolean
  nameTop: number
  nameLines: number
  height: number
}
type Choice = { panel: Panel; cells: Box[] }

/** Below this radius panels are packed more densely. */
const LARGE_ENOUGH = 40
const NAME_LINE = 1.2
/** A numbered web must keep this share of the radius that it would have without numbers, or this radius. */
const WORTH_NUMBERS = 0.5
const SMALL_WITH_NUMBERS = 18
const SMALLEST_RADIUS = 12

/** The panels in the grid that gives the largest webs; null if they would be too small to read. */
export function multiplesPlot(input: Input): MultiplesPlot | null {
  const roomy = chooseGrid(input, { lines: 2, gap: 1.6 })
  const dense = roomy === null || roomy.panel.web.radius < LARGE_ENOUGH
  const choice = dense ? (chooseGrid(input, { lines: 1, gap: 0.6 }) ?? roomy) : roomy
  if (choice === null) return null
  const { panel, cells } = choice
  const panels = cells.map((cell, index) => panelAt(input, panel, { cell, index }))
  const last = cells[cells.length - 1] ?? input.box
  return {
    panels,
    nodes: cells.flatMap((cell, index) => cellNodes(input, panel, { cell, index, panels })),
    bottom: last.y + panel.height,
    needsKey: panel.numbered,
    needsWeb: panel.axes.length === 0,
  }
}

/** Lines of a name, and the gap between panels in multiples of the size of axis names. */
type Packing = { lines: number; gap: number }

function chooseGrid(input: Input, packing: Packing): Choice | null {
  const { model, box, sizes, frame } = input
  const count = model.series.length
  const gap = sizes.type.axis * packing.gap
  const talk = frame.density === 'talk'
  const endless = !Number.isFinite(box.height)
  const least = endless ? Math.min(box.width, box.width < 480 ? 150 : 260) : talk ? 96 : 64
  let best: Choice | null = null
  for (const columns of columnCounts({ box, count, gap, least })) {
    const first = gridCells({ box, count, gap }, columns, endless ? Infinity : null)
    const cell = first.cells[0]
    const panel = cell ? panelIn(input, { ...cell, x: 0, y: 0 }, packing.lines) : null
    if (panel === null) continue
    if (best !== null && panel.web.radius <= best.panel.web.radius + 0.5) continue
    const { cells } = endless ? gridCells({ box, count, gap }, columns, panel.height) : first
    best = { panel, cells }
  }
  return best
}

function panelIn({ model, sizes }: Input, cell: Box, lines: number): Panel | null {
  const nameHeight = Math.max(
    ...model.series.map((series) => nameLines(series, { width: cell.width, lines, sizes }).length),
  )
  const under = nameHeight * sizes.type.systemName * NAME_LINE + sizes.gap
  const box = { ...cell, height: cell.height - under }
  const most = Number.isFinite(cell.height) ? Infinity : 130
  const signs = panelSigns(model)
  const small = { ...sizes, most, marker: sizes.marker * 0.9 }
  const bare = bareRadius(box, small)
  const styles = panelStyles().map((style) => ({ ...style, named: false }))
  const solved = solveWeb({ model, box, signs, sizes: small }, styles)
  if (solved && solved.web.radius >= Math.min(bare * WORTH_NUMBERS, SMALL_WITH_NUMBERS)) {
    const { web, axes, extent } = solved
    const bottom = extent.y + extent.height
    const numbered = solved.style.name === 'number'
    return {
      web,
      axes,
      numbered,
      nameTop: bottom + sizes.gap,
      nameLines: lines,
      height: bottom + under,
    }
  }
  if (bare < SMALLEST_RADIUS) return null
  const { marker: size } = marksOn(small, bare)
  const half = bare + (SIGN_OFFSET + 1.3) * size
  const middle = Number.isFinite(box.height) ? box.height / 2 : half
  const high = middle + half
  const web = { centre: { x: cell.width / 2, y: middle }, radius: bare, marker: size }
  return {
    web,
    axes: [],
    numbered: true,
    nameTop: high + sizes.gap,
    nameLines: lines,
    height: high + under,
  }
}

/** The radius of a web without any labels, with room for signs beyond its rim. */
function bareRadius(box: Box, sizes: RadarSizes): number {
  const half = Math.min(box.width, box.height) / 2
  const signs = (SIGN_OFFSET + 1.3) * marksOn(sizes, half * 0.8).marker
  return Math.min(sizes.most, half - signs)
}

function nameLines({ name }: RadarSeries, { width, lines, sizes }: NameSetting): string[] {
  const size = sizes.type.systemName
  const room = width - 3.2 * sizes.marker
  return wrap(name, {
    face: 'strong',
    size,
    width: room,
    lines,
    measure: sizes.measure,
  }).lines
}

function panelAt(
  { model, sizes }: Input,
  panel: Panel,
  { cell, index }: { cell: Box; index: number },
): RadarPanel {
  const { x, y } = panel.web.centre
  const web = { ...panel.web, centre: { x: x + cell.x, y: y + cell.y } }
  return {
    members: [index],
    web,
    line: marksOn(sizes, web.radius).line,
    signs: rimSigns(model, [index], web),
    words: [],
  }
}

type NameSetting = { width: number; lines: number; sizes: RadarSizes }
type InGrid = { cell: Box; index: number; panels: RadarPanel[] }

function cellNodes(input: Input, panel: Panel, { cell, index, panels }: InGrid): SceneNode[] {
  const { model, sizes } = input
  const [series, drawn] = [model.series[index], panels[index]]
  if (!series || !drawn) return []
  const axes = panel.axes.map((axis) => {
    const box = { ...axis.box, x: axis.box.x + cell.x, y: axis.box.y + cell.y }
    return { ...axis, box }
  })
  const { systems } = model.marked
  const faded = systems.length > 0 && !systems.includes(series.id)
  const name = nameNodes(series, panel, { cell, sizes })
  return [
    ...panelNodes(model, drawn, {
      ghost: model.ghosts[index] ?? null,
      placed: placedOn(model, drawn),
      hatched: input.frame.patterns,
    }),
    ...axisNodes(model, axes, sizes),
    { type: 'group', key: series.id, nodes: name, ...(faded ? { opacity: FADED } : {}) },
  ]
}

/** The name in the middle below a web, with the marker before its first line. */
function nameNodes(
  series: RadarSeries,
  panel: Panel,
  { cell, sizes }: { cell: Box; sizes: RadarSizes },
): SceneNode[] {
  const size = sizes.type.systemName
  const lines = nameLines(series, { width: cell.width, lines: panel.nameLines, sizes })
  const r = sizes.marker
  const widest = sizes.measure(lines[0] ?? '', 'strong', size)
  const left = cell.x + (cell.width - widest - 3.2 * r) / 2
  const middle = cell.y + panel.nameTop + (size * NAME_LINE) / 2
  const first = { x: left + 3.2 * r, y: middle + size * TO_BASELINE }
  const text = { size, lineHeight: size * NAME_LINE, face: 'strong', fill: 'ink' } as const
  return [
    marker({ slot: series.slot, x: left + r, y: middle, r, look: 'filled' }),
    ...textBlock({ lines: lines.slice(0, 1), ...first, ...text }),
    ...textBlock({
      lines: lines.slice(1),
      x: cell.x + cell.width / 2,
      y: first.y + size * NAME_LINE,
      anchor: 'middle',
      ...text,
    }),
  ]
}
