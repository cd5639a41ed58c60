import type { Slot } from '../../scene/scene'
import { parseKey } from '../../view/key'
import { marksAbout } from '../../view/marks'
import { lensName, sourceLine } from '../../view/source-line'
import type { View } from '../../view/view'
import { count } from '../../words'
import { type PairLayers, type PairRelation, pairLayers, pairRelations } from './between'
import type { PairOptions } from './options'
import { type PairRow, pairRows } from './rows'
import { type Counts, countsOf, pairSummary } from './sentences'
import { type Side, sidesOf } from './sides'

/** One side as it is headed. */
export type PairSide = {
  id: string
  name: string
  about: string
  group: boolean
  systems: { id: string; name: string; slot: Slot }[]
}

/** What a pair says, without pixels. Plain JSON. */
export type PairModel = {
  dataset: { id: string; title: string; version: string; language: string }
  /** The name of the one assessor who is heard; null: all. */
  lens: string | null
  a: PairSide
  b: PairSide
  summary: string
  counts: Counts
  /** By part, then as they stand; without those on which both are the same, where they are not listed. */
  rows: PairRow[]
  layers: PairLayers | null
  relations: PairRelation[]
  /** What is left out, in sentences. */
  remarks: string[]
  /** Id of the dimension in hand; null: none. */
  selected: string | null
  /** Keys that stand out while the rest is dimmed; empty: none is dimmed. */
  marked: string[]
  source: string
}

/** Two systems, or two groups, point by point; `refuses` has been asked before. */
export function pairModel(view: View, options: PairOptions): PairModel {
  const sides = sidesOf(view, options)
  if (!sides.ok) throw new Error(sides.sentence)
  const { a, b } = sides
  const rows = pairRows({ view, a, b })
  const counts = countsOf(rows)
  const { head } = view
  return {
    dataset: { id: head.id, title: head.title, version: head.version, language: head.language },
    lens: lensName(view),
    a: sideOf(a),
    b: sideOf(b),
    summary: pairSummary({ names: { a: a.name, b: b.name }, rows }),
    counts,
    rows: options.same === '1' ? rows : rows.filter(({ part }) => part !== 'same'),
    layers: pairLayers(view, sides),
    relations: pairRelations(view, sides),
    remarks: remarksOf(view, { unlisted: options.same === '0' ? counts.same : 0, group: a.group }),
    selected:
      view.dimensions.find(({ id }) => id === parseKey(view.query.cell)?.dimension)?.id ?? null,
    marked: marksAbout(view.query.mark, ['system', 'dimension', 'layer', 'relation']),
    source: sourceLine(
      view,
      rows.flatMap((row) => [...row.a.cells, ...row.b.cells].map(({ state }) => state)),
    ),
  }
}

function sideOf({ id, name, about, group, systems }: Side): PairSide {
  return {
    id,
    name,
    about,
    group,
    systems: systems.map((each) => ({ id: each.id, name: each.name, slot: each.slot })),
  }
}

function remarksOf(
  { left, beyond }: View,
  { unlisted, group }: { unlisted: number; group: boolean },
): string[] {
  const areOf = (found: number) => (found === 1 ? 'is' : 'are')
  const same = `${count(unlisted, 'dimension')} on which they are the same ${areOf(unlisted)} not listed.`
  const hidden = `${count(left.dimensions, 'dimension')} ${areOf(left.dimensions)} hidden by the filter.`
  const more = `${count(beyond, 'system')} more ${areOf(beyond)} left out: the sides are made of the first ones.`
  return [
    ...(unlisted > 0 ? [same] : []),
    ...(left.dimensions > 0 ? [hidden] : []),
    ...(group && beyond > 0 ? [more] : []),
  ]
}
