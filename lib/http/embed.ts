import { drawPlot } from '../charts/draw-kind'
import { chartKind } from '../charts/index'
import type { OptionValues } from '../charts/kind-options'
import type { Plotted } from '../charts/register-kind'
import type { Dataset } from '../dataset/schema'
import type { Problem } from '../errors'
import { type Frame, frameOf } from '../scene/frame'
import { measure } from '../scene/measure'
import type { Scene } from '../scene/scene'
import { applyQuery } from '../view/apply-query'
import { viewHref } from '../view/query-url'
import { sourceLine } from '../view/source-line'
import type { View } from '../view/view'
import type { ExploreFigure } from './contract'
import { type EMBED_KEYS, type EmbedQuery, readEmbedQuery } from './embed-query'
import { parseExplore } from './explore-query'
import { roundedScene } from './rounded-scene'

/** Width of the sheet between that of a phone and that of a whole page: a column of text. */
const COLUMN_WIDTH = 640

/** One picture with what stands around it on the page of another site. */
export type EmbedView = {
  figure: ExploreFigure
  /** The picture for a column of text. */
  column: Scene
  /** Empty: the reader wants none. */
  title: string
  source: string
  /** The whole page of the same view: path and query. */
  page: string
  /** The one address of this embed: path and query. */
  address: string
  problems: Problem[]
}

export type EmbedInput = {
  dataset: Dataset
  chart: string
  /** The query of the embed's address. */
  entries: [string, string][]
}

/** What an embed shows. What the address gets wrong falls back to its default and is named. Throws `unknown-chart`. */
export function embedView({ dataset, chart, entries }: EmbedInput): EmbedView {
  const kind = chartKind(chart)
  const own = readEmbedQuery(entries)
  const { query, options, problems } = parseExplore(entries, dataset)
  const asked = options.get(chart) ?? {}
  const view = applyQuery(dataset, query)
  const page = viewHref(`/${dataset.id}/${chart}`, query, asked)
  const figure = figureOf({ chart, plotted: kind.plot(view, asked), address: page, view })
  return {
    ...figure,
    title: own.title ?? figure.figure.describe.title,
    source: own.source ? sourceLine(view, []) : '',
    page,
    address: viewHref(`/embed/${dataset.id}/${chart}`, query, { ...asked, ...keysOf(own) }),
    problems: [...problems, ...own.problems],
  }
}

type Drawn = { chart: string; plotted: Plotted; address: string; view: View }

function figureOf({ chart, plotted, address, view }: Drawn): Pick<EmbedView, 'figure' | 'column'> {
  const draw = (frame: Frame) =>
    roundedScene(drawPlot({ plotted, frame, address, head: view.head }))
  const { refusal, describe, notes } = plotted
  return {
    column: draw(frameOf('wide', measure, { width: COLUMN_WIDTH })),
    figure: {
      chart,
      title: chartKind(chart).title,
      address,
      refusal,
      describe,
      table: null,
      scenes: { wide: draw(frameOf('wide', measure)), narrow: draw(frameOf('narrow', measure)) },
      notes: refusal === null ? notes : {},
      layer: null,
    },
  }
}

/** The keys of the frame without defaults, in one order. */
function keysOf({ theme, title, source }: EmbedQuery): OptionValues {
  const values: Record<(typeof EMBED_KEYS)[number], string> = {
    theme: theme === 'light' ? '' : theme,
    title: title === null ? '' : title === '' ? '0' : title,
    source: source ? '' : '0',
  }
  return values
}
