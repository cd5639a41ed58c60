import { drawPlot } from '../charts/draw-kind'
import { chartKind } from '../charts/index'
import type { OptionValues } from '../charts/kind-options'
import type { RegisteredKind } from '../charts/register-kind'
import type { Dataset } from '../dataset/schema'
import { type Frame, frameOf } from '../scene/frame'
import { measure } from '../scene/measure'
import { narrowTo } from '../view/narrow'
import type { ViewQuery } from '../view/query'
import { viewHref } from '../view/query-url'
import type { View } from '../view/view'
import type { ExploreFigure } from './contract'
import { MOST_FOCUSED } from './explore-query'
import { roundedScene } from './rounded-scene'

export const EXPLORE_FRAMES = ['dash', 'page'] as const
export type ExploreFrame = (typeof EXPLORE_FRAMES)[number]

/** Column widths of the page with several pictures, from the design's grid. */
const DASH_WIDTHS: Record<string, number> = { radar: 424, stack: 400, matrix: 488 }
const DASH_WIDTH = 424

export type FiguresInput = {
  dataset: Dataset
  view: View
  figures: readonly string[]
  frame: ExploreFrame
  focus: readonly string[]
  options: Map<string, OptionValues>
}

/** The pictures asked for, each on a wide and a narrow sheet. */
export function exploreFigures(input: FiguresInput): ExploreFigure[] {
  return input.figures.map((id) => figureOf(input, chartKind(id)))
}

function figureOf(input: FiguresInput, kind: RegisteredKind): ExploreFigure {
  const { dataset, frame } = input
  const asked = pictureAsked(input, kind)
  const { view, options } = asked
  const address = viewHref(`/${dataset.id}/${kind.id}`, asked.query, options)
  const plotted = kind.plot(view, options)
  const draw = (sheet: Frame) =>
    roundedScene(drawPlot({ plotted, frame: sheet, address, head: view.head }))
  const { refusal, describe, table, notes, layer } = plotted
  const wide = wideFrame(kind.id, frame)
  return {
    chart: kind.id,
    title: kind.title,
    address,
    refusal,
    describe,
    table: frame === 'page' ? table : null,
    scenes: { wide: draw(wide), narrow: draw(frameOf('narrow', measure)) },
    notes: refusal === null ? notes : {},
    layer: layer === null ? null : layer(wide),
  }
}

/** `query`: with which the picture alone is the same. */
type Asked = { view: View; options: OptionValues; query: ViewQuery }

/** What is asked of one picture of a page: alone, or beside the others. */
export function pictureAsked(input: FiguresInput, kind: RegisteredKind): Asked {
  return input.frame === 'dash' ? besideOthers(input, kind) : alone(input, kind)
}

function alone({ view, options }: FiguresInput, kind: RegisteredKind): Asked {
  return { view, options: options.get(kind.id) ?? {}, query: view.query }
}

/**
 * Side by side the pictures share one focus: the radar lays these systems over one another, the stack
 * shows the others as ghosts.
 */
function besideOthers(input: FiguresInput, kind: RegisteredKind): Asked {
  const { view, focus } = input
  const { options } = alone(input, kind)
  const ids = [...focus]
  const { query } = view
  if (kind.id === 'stack') return { view, options: { ...options, focus: ids.join(',') }, query }
  if (kind.id !== 'radar' || options.arrange === 'multiples') return { view, options, query }
  const overlaid = narrowTo(view, ids)
  const fits = ids.length <= MOST_FOCUSED
  return {
    view: overlaid,
    options: fits ? { ...options, arrange: 'overlay' } : options,
    query: queryAlone(overlaid),
  }
}

/**
 * The query with which the radar alone has the scales that it has here: `differ` compares the systems
 * shown, and fewer of them differ less, so that the scales are named instead.
 */
function queryAlone({ query, head, dimensions }: View): ViewQuery {
  if (!query.differ) return query
  const ordinal = dimensions.filter(({ type }) => type === 'ordinal').map(({ id }) => id)
  const declared = head.spokes.filter((id) => ordinal.includes(id))
  const asked = query.dims && dimensions.map(({ id }) => id)
  const dims = asked ?? (head.spokes.length > 0 ? declared : ordinal)
  return dims.length === 0 ? query : { ...query, differ: false, dims }
}

function wideFrame(chart: string, frame: ExploreFrame): Frame {
  if (frame === 'page') return frameOf('wide', measure)
  return frameOf('dash', measure, { width: DASH_WIDTHS[chart] ?? DASH_WIDTH })
}
