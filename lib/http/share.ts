import { drawPlot } from '../charts/draw-kind'
import { chartKind } from '../charts/index'
import { systemById } from '../dataset/lookup'
import type { Dataset } from '../dataset/schema'
import { refuseNodes } from '../export/limits'
import { frameOf, PRESETS } from '../scene/frame'
import { measure } from '../scene/measure'
import { applyQuery } from '../view/apply-query'
import { viewHref } from '../view/query-url'
import type { View } from '../view/view'
import { type ExploreFrame, pictureAsked } from './explore-figures'
import { type ExploreQuery, focusOf, parseExplore } from './explore-query'

/** The picture that stands for a page where a link to it is shown. */
export type SharedPicture = {
  /** Path and query of the PNG. Without the dataset's hash: cards are kept for longer than data stay the same. */
  href: string
  width: number
  height: number
  /** One line that says what it shows. */
  alt: string
  /** The picture's own title. */
  title: string
}

export type Share = {
  /** The one address of this page and view: path and query. */
  address: string
  /** Null: nothing of this can be drawn. */
  picture: SharedPicture | null
  /** The picture shows what was asked for, and not the dataset as it opens. */
  own: boolean
}

export type ShareInput = {
  dataset: Dataset
  hash: string
  /** Path of the page. */
  path: string
  /** The query of the page's address. */
  entries: [string, string][]
  /** Kinds of picture that the page shows, first the one that stands for it. */
  charts: readonly string[]
  /** `dash`: its pictures stand side by side. */
  frame?: ExploreFrame
  /** The page is about this system, whatever its query. */
  system?: string
}

/** What stands for a page whose own pictures cannot be drawn: the dataset as it opens. */
const INSTEAD = ['radar', 'stack', 'matrix']
/** To look through more systems only for a preview would make the page wait. */
const MOST_SYSTEMS = 5_000

/**
 * What a link to a page says of it. The first picture that can be drawn of the view stands for it; where
 * none can, the first that can be drawn of the whole dataset. Throws `unknown-chart`.
 */
export function shareOf(input: ShareInput): Share {
  const { dataset, path, entries, charts, system } = input
  if (system !== undefined) return ofSystem(input, system)
  const asked = parseExplore(entries, dataset)
  const options = Object.assign({}, ...charts.map((id) => asked.options.get(id)))
  const address = viewHref(path, asked.query, options)
  if (dataset.systems.length > MOST_SYSTEMS && asked.query.systems === null)
    return { address, picture: null, own: false }
  const own = firstDrawn(input, asked)
  const picture = own ?? firstDrawn({ ...input, charts: INSTEAD })
  return { address, picture, own: own !== null }
}

/** Drawn without the other systems, which may be very many. */
function ofSystem(input: ShareInput, id: string): Share {
  const dataset = { ...input.dataset, systems: [systemById(input.dataset, id)] }
  const asked = parseExplore([['systems', id]], dataset)
  const picture = firstDrawn({ ...input, dataset }, asked)
  return { address: input.path, picture, own: picture !== null }
}

function firstDrawn(
  { dataset, charts, frame = 'page' }: ShareInput,
  { query, options }: ExploreQuery = parseExplore([], dataset),
): SharedPicture | null {
  const view = applyQuery(dataset, query)
  const focus = focusOf(view, options.get('stack')?.focus)
  for (const chart of charts) {
    const shown = { dataset, view, figures: charts, frame, focus, options }
    const asked = pictureAsked(shown, chartKind(chart))
    const drawn = drawnAs({ chart, view: asked.view, options: asked.options })
    if (drawn === null) continue
    const { width, height } = drawn
    const keys = { ...asked.options, preset: 'og' }
    const href = viewHref(`/${dataset.id}/${chart}.png`, asked.query, keys)
    return { href, width, height, alt: drawn.alt, title: drawn.title }
  }
  return null
}

type Shown = { chart: string; view: View; options: Record<string, string> }

/** Size and words of a picture on the sheet of link previews; null: it is refused there. */
function drawnAs({ chart, view, options }: Shown) {
  const plotted = chartKind(chart).plot(view, options, 'picture')
  if (plotted.refusal !== null) return null
  const frame = frameOf('og', measure)
  const scene = drawPlot({ plotted, frame, address: '', head: view.head })
  if (scene.refusal !== undefined || refuseNodes(scene) !== null) return null
  const { title, short } = plotted.describe
  const { width } = PRESETS.og
  return { title, alt: short, width, height: scene.height }
}
