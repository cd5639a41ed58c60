import type { CellState } from '../../dataset/cell-state'
import type { Slot } from '../../scene/scene'
import { parseKey } from '../../view/key'
import { comparedDimensions } from '../../view/likeness/compare'
import { likenessOf } from '../../view/likeness/likeness-of'
import { orderHolds } from '../../view/likeness/order-holds'
import { isComparable } from '../../view/likeness/possible-distance'
import { USUAL_WEIGHT, type Weights, weightOf } from '../../view/likeness/weights'
import { marksAbout } from '../../view/marks'
import { lensName, sourceLine } from '../../view/source-line'
import type { View } from '../../view/view'
import { changedWords } from './changed'
import { type MapModel, mapModel } from './map-model'
import type { FORMS, LikenessOptions } from './options'
import { remarksOf } from './remarks'
import { type ApartRow, apartRows, type LikenessRow, likenessRows, nameOf } from './rows'
import { holdsWords, likenessSummary, type Weighed } from './sentences'
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
  const { head, systems } = view
  const weights = readWeights(options.weights)
  const of = systems.find(({ id }) => id === options.of) ?? systems[0] ?? null
  const asked = options.form === 'map' && options.of === '' ? null : of
  const found = of ? likenessOf(view, of.id, weights) : []
  const placed = of ? likenessRows({ view, of }, found) : []
  const apart = apartRows(view, found)
  const top = Number(options.top)
  const onMap = options.form === 'map'
  const name = (id: string) => nameOf(view, id)
  const map = onMap ? mapModel(view, weights, asked?.id ?? null) : null
  const weighed = weighedOf(view, weights)
  return {
    dataset: { id: head.id, title: head.title, version: head.version, language: head.language },
    lens: lensName(view),
    form: options.form,
    of: asked && { id: asked.id, name: asked.name, slot: asked.slot },
    summary: map ? map.summary : likenessSummary({ name: of?.name ?? '', rows: placed, apart }),
    rows: onMap ? [] : placed.slice(0, top),
    unlisted: onMap ? [] : placed.slice(top).map((row) => row.name),
    apart: onMap ? [] : apart,
    map,
    holds: onMap || !of ? '' : holdsWords(orderHolds(view, of.id, { weights }), name),
    weighed,
    changed:
      onMap || !of || weighed.length === 0
        ? ''
        : changedWords({ weighed: found, plain: likenessOf(view, of.id) }, name),
    remarks: remarksOf(view, weights),
    selected: systems.find(({ id }) => id === parseKey(view.query.cell)?.system)?.id ?? null,
    marked: marksAbout(view.query.mark, ['system', 'dimension']),
    source: sourceLine(view, statesOf(view, weights)),
  }
}

/** Of the dimensions that can be compared, those that count more or less than usual. */
function weighedOf({ dimensions }: View, weights: Weights): Weighed[] {
  return dimensions
    .filter((each) => isComparable(each) && weightOf(weights, each.id) !== USUAL_WEIGHT)
    .map(({ id, label }) => ({ label, weight: weightOf(weights, id) }))
}

function statesOf(view: View, weights: Weights): CellState[] {
  const counted = comparedDimensions(view, weights).map(({ id }) => id)
  return Object.values(view.cells)
    .filter(({ dimension }) => counted.includes(dimension))
    .map(({ state }) => state)
}
