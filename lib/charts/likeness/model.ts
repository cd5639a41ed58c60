import type { CellState } from '../../dataset/cell-state'
import type { Slot } from '../../scene/scene'
import { parseKey } from '../../view/key'
import { comparedDimensions } from '../../view/likeness/compare'
import { isComparable } from '../../view/likeness/possible-distance'
import { USUAL_WEIGHT, type Weights, weightOf } from '../../view/likeness/weights'
import { marksAbout } from '../../view/marks'
import { lensName, sourceLine } from '../../view/source-line'
import type { View } from '../../view/view'
import { type Asked, type FormModel, listModel } from './list-model'
import { type MapModel, mapModel, plainWords } from './map-model'
import type { FORMS, LikenessOptions } from './options'
import { remarksOf } from './remarks'
import type { ApartRow, LikenessRow } from './rows'
import type { Weighed } from './sentences'
import { readWeights } from './weights-text'

/** What likeness says, without pixels. Plain JSON. */
export type LikenessModel = {
  dataset: { id: string; title: string; version: string; language: string }
  /** The name of the one assessor who is heard; null: all. */
  lens: string | null
  form: (typeof FORMS)[number]
  /** The system asked about; on a map it may be none. */
  of: { id: string; name: string; slot: Slot } | null
  summary: string
  /** Those that are listed, the nearest first. */
  rows: LikenessRow[]
  /** Names of those that have a place and are not listed. */
  unlisted: string[]
  apart: ApartRow[]
  map: MapModel | null
  /** Whether the order holds under other weights; empty: there is no order. */
  holds: string
  /** Dimensions that do not count 1. */
  weighed: Weighed[]
  /** What that changed; empty: all count the same. */
  changed: string
  /** What is left out, in sentences. */
  remarks: string[]
  /** Id of the system in hand; null: none. */
  selected: string | null
  /** Keys that stand out while the rest is dimmed; empty: none is dimmed. */
  marked: string[]
  source: string
}

/** All others by likeness to one, or all on a map; `refuses` has been asked before. */
export function likenessModel(view: View, options: LikenessOptions): LikenessModel {
  const { head, systems, query } = view
  const weights = readWeights(options.weights)
  const weighed = weighedOf(view, weights)
  const asked = { view, options, weights, weighed }
  return {
    dataset: { id: head.id, title: head.title, version: head.version, language: head.language },
    lens: lensName(view),
    form: options.form,
    ...(options.form === 'map' ? onMap(asked) : listModel(asked)),
    weighed,
    remarks: remarksOf(view, weights),
    selected: systems.find(({ id }) => id === parseKey(query.cell)?.system)?.id ?? null,
    marked: marksAbout(query.mark, ['system', 'dimension']),
    source: sourceLine(view, statesOf(view, weights)),
  }
}

/** All on one map; rings stand around a system where one is asked about. */
function onMap({ view, options, weights, weighed }: Asked): FormModel {
  const of = view.systems.find(({ id }) => id === options.of) ?? null
  const map = mapModel(view, weights, of?.id ?? null)
  return {
    of: of && { id: of.id, name: of.name, slot: of.slot },
    summary: map.summary,
    ...{ rows: [], unlisted: [], apart: [], holds: '' },
    map,
    changed: weighed.length === 0 ? '' : plainWords(mapModel(view, {}, null)),
  }
}

/** Of the dimensions that can be compared, those that count more or less than usual. */
function weighedOf({ dimensions }: View, weights: Weights): Weighed[] {
  return dimensions
    .filter((each) => isComparable(each) && weightOf(weights, each.id) !== USUAL_WEIGHT)
    .map(({ id, label }) => ({ id, label, weight: weightOf(weights, id) }))
}

function statesOf(view: View, weights: Weights): CellState[] {
  const counted = comparedDimensions(view, weights).map(({ id }) => id)
  return Object.values(view.cells)
    .filter(({ dimension }) => counted.includes(dimension))
    .map(({ state }) => state)
}
