import { likenessOf } from '../../view/likeness/likeness-of'
import { orderHolds } from '../../view/likeness/order-holds'
import type { Weights } from '../../view/likeness/weights'
import { subjectOf } from '../../view/subject'
import type { View } from '../../view/view'
import { changedWords, silentWords } from './changed'
import type { LikenessModel } from './model'
import type { LikenessOptions } from './options'
import { apartRows, likenessRows, nameOf } from './rows'
import { holdsWords, likenessSummary, type Weighed } from './sentences'

/** What one of the two forms says, and the other leaves empty. */
export type FormModel = Pick<
  LikenessModel,
  'of' | 'summary' | 'rows' | 'unlisted' | 'apart' | 'map' | 'holds' | 'changed'
>
export type Asked = {
  view: View
  options: LikenessOptions
  weights: Weights
  /** Dimensions that do not count 1. */
  weighed: readonly Weighed[]
}

/** All others by likeness to the system asked about, else to the dataset's subject. */
export function listModel({ view, options, weights, weighed }: Asked): FormModel {
  const of = view.systems.find(({ id }) => id === options.of) ?? subjectOf(view)
  if (!of) throw new Error('likeness of nobody')
  const found = likenessOf(view, of.id, weights)
  const placed = likenessRows({ view, of }, found)
  const apart = apartRows({ view, of }, found)
  const name = (id: string) => nameOf(view, id)
  const orders = { weighed: found, plain: likenessOf(view, of.id) }
  const changes = [changedWords(orders, name), silentWords(weighed, found)]
  const top = Number(options.top)
  return {
    of: { id: of.id, name: of.name, slot: of.slot },
    summary: likenessSummary({ name: of.name, rows: placed, apart }),
    rows: placed.slice(0, top),
    unlisted: placed.slice(top).map((row) => row.name),
    apart,
    map: null,
    holds: holdsWords(orderHolds(view, of.id, { weights }), name),
    changed: weighed.length === 0 ? '' : changes.filter((each) => each !== '').join(' '),
  }
}
