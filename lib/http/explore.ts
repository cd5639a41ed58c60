import { CHART_KINDS } from '../charts/index'
import type { Dataset } from '../dataset/schema'
import { applyQuery } from '../view/apply-query'
import { evidenceOf } from '../view/evidence'
import { facets } from '../view/facets'
import { parseKey } from '../view/key'
import { toldApart } from '../view/narrow'
import type { ViewQuery } from '../view/query'
import { viewHref } from '../view/query-url'
import { comparedFirst, subjectOf } from '../view/subject'
import { askTable } from '../view/table/ask-table'
import { indexTable } from '../view/table/index-table'
import { tableOf } from '../view/table/tabulate'
import type { View } from '../view/view'
import type { ExploreView } from './contract'
import { type ExploreFrame, exploreFigures } from './explore-figures'
import { focusOf, parseExplore } from './explore-query'
import { leftSentence } from './left-sentence'
import { pickerOf, spokesOf } from './picker'

export type ExploreInput = {
  dataset: Dataset
  hash: string
  /** The query of the page's address. */
  entries: Iterable<[string, string]>
  /** Ids of the kinds to draw, in this order. */
  figures: readonly string[]
  /** `dash`: side by side; `page`: one at full width, with its table. */
  frame: ExploreFrame
}

/**
 * All that linked pictures show, for the first paint and for every later question. What the address
 * gets wrong falls back to its default and is named in `problems`. Throws `unknown-chart`.
 */
export function exploreView({ dataset, hash, entries, figures, frame }: ExploreInput): ExploreView {
  const { query, options, problems } = parseExplore(entries, dataset)
  const filtered = applyQuery(dataset, query)
  const focus = focusOf(filtered, options.get('stack')?.focus)
  // side by side one system has one colour, in every picture and in the picker
  const view = frame === 'dash' ? toldApart(dataset, filtered, focus) : filtered
  const every = Object.assign({}, ...CHART_KINDS.map(({ id }) => options.get(id)))
  return {
    dataset: dataset.id,
    hash,
    query: viewHref('', query, every).slice(1),
    problems,
    counts: countsOf(dataset, query),
    size: sizeOf(view),
    facets: facets(dataset, query),
    lenses: lensesOf(dataset, query),
    left: view.left,
    sentence: leftSentence(dataset, view),
    systems: view.systems,
    subject: subjectOf(view)?.id ?? '',
    compared: comparedFirst(view)
      .slice(0, 2)
      .map(({ id }) => id),
    focus,
    picker: pickerOf(dataset, view),
    selected: selectedOf(query),
    figures: exploreFigures({ dataset, view, figures, frame, focus, options }),
    evidence: query.cell === '' ? null : evidenceOf({ dataset, view, key: query.cell }),
  }
}

/** Of all cells that stay, also of systems that are too many to draw. */
function countsOf(dataset: Dataset, query: ViewQuery): ExploreView['counts'] {
  const { counts } = askTable(indexTable(tableOf(dataset, query.lens)), query)
  const { 'low-confidence': weak, 'no-evidence': _unproved, stale: _stale, ...states } = counts
  return { ...states, weak }
}

function sizeOf(view: View): ExploreView['size'] {
  return {
    systems: view.systems.length + view.beyond,
    dimensions: view.dimensions.length,
    layers: view.layers.length,
    spokes: spokesOf(view),
  }
}

function lensesOf(dataset: Dataset, query: ViewQuery): ExploreView['lenses'] {
  return dataset.assessors.map(({ id, name }) => ({
    id,
    label: name,
    count: null,
    on: query.lens === id,
  }))
}

function selectedOf({ cell }: ViewQuery): ExploreView['selected'] {
  const parts = parseKey(cell)
  const system = parts?.system ?? parts?.relation?.from ?? ''
  return { system, dimension: parts?.dimension ?? '', layer: parts?.layer ?? '' }
}
