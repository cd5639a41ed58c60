import { drawPlot } from '../charts/draw-kind'
import { chartKind } from '../charts/index'
import type { Dataset } from '../dataset/schema'
import { frameOf } from '../scene/frame'
import { measure } from '../scene/measure'
import { applyQuery } from '../view/apply-query'
import { DEFAULT_QUERY } from '../view/query'
import type { View } from '../view/view'
import type { ExploreView } from './contract'
import { roundedScene } from './rounded-scene'

/** With more systems than this the picker names them without a drawing. */
const MOST_DRAWN = 24
/** Sides of such a drawing in layout pixels. */
const ICON = { width: 60, height: 60 }
/** The picker names no more; the page of the matrix has them all. */
const MOST_NAMED = 200

/** One system without anything beside it. */
const ALONE = { arrange: 'overlay', ghost: 'none', words: 'none' }

/** How many spokes a radar of this View has: its table has a row for each. None if it refuses. */
export function spokesOf(view: View): number {
  const one = { ...view, systems: view.systems.slice(0, 1), beyond: 0 }
  return chartKind('radar').plot(one, ALONE).table.rows.length
}

/**
 * The systems of the dataset, at most 200, whatever the filters say, with a small radar on the spokes and through
 * the lens that are chosen, in the colours of the page's View; without one where none can be drawn.
 */
export function pickerOf(dataset: Dataset, { all, query }: View): ExploreView['picker'] {
  const { dims, lens } = query
  const view = applyQuery(dataset, { ...DEFAULT_QUERY, dims, lens })
  const drawn = all.length <= MOST_DRAWN
  return all
    .slice(0, MOST_NAMED)
    .map((system) => ({ ...system, scene: drawn ? thumbOf(view, system) : null }))
}

function thumbOf(view: View, system: View['all'][number]) {
  const plotted = chartKind('radar').plot({ ...view, systems: [system], beyond: 0 }, ALONE)
  if (plotted.refusal !== null) return null
  const { head } = view
  const address = `/${head.id}/radar?systems=${system.id}`
  return roundedScene(drawPlot({ plotted, frame: frameOf('thumb', measure, ICON), address, head }))
}
