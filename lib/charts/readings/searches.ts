import { ALL_ASSESSORS } from '../../dataset/cell'
import type { Key } from '../../scene/scene'
import { matrixSearch } from '../../view/counted-search'
import { DEFAULT_QUERY } from '../../view/query'
import type { View } from '../../view/view'
import type { AgreementModel } from './agreement'
import type { Dispute } from './disputes'

type Place = Pick<Dispute, 'system' | 'dimension'>

/**
 * The matrix of exactly these disputes: all there are of a dimension, of a system, or of what is shown. All
 * assessors are heard there, for one alone is never in dispute; and since the systems are named, filters have
 * nothing left to do.
 */
function disputedSearch({ query, systems, dimensions }: View, disputes: readonly Place[]): string {
  const { is, all, not, layers, q } = DEFAULT_QUERY
  const ids = (shown: readonly { id: string }[], of: keyof Place) =>
    shown.map(({ id }) => id).filter((id) => disputes.some((each) => each[of] === id))
  return matrixSearch(query, {
    ...{ is, all, not, layers, q, lens: ALL_ASSESSORS, state: ['disputed'] },
    systems: ids(systems, 'system'),
    dims: ids(dimensions, 'dimension'),
  })
}

/** The key of a count of disputes: of a dimension `/openness`, of a system `bitcoin`, or of all. */
export function disputedKey(of: Key): Key {
  return `${of}!disputed`
}

/** For each count of disputes that is not 0 the matrix that shows them. */
export function countSearches(view: View, { rows }: AgreementModel): Record<Key, string> {
  const disputes = rows.flatMap(({ id, cells }) =>
    cells.filter(({ side }) => side === 'differ').map(({ system }) => ({ system, dimension: id })),
  )
  const counts: [of: Key, own: Place[]][] = [
    ['', disputes],
    ...view.dimensions.map(({ id }): [Key, Place[]] => [
      `/${id}`,
      disputes.filter(({ dimension }) => dimension === id),
    ]),
    ...view.systems.map(({ id }): [Key, Place[]] => [
      id,
      disputes.filter(({ system }) => system === id),
    ]),
  ]
  return Object.fromEntries(
    counts
      .filter(([, own]) => own.length > 0)
      .map(([of, own]) => [disputedKey(of), disputedSearch(view, own)]),
  )
}
