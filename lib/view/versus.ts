import type { Said } from '../dataset/cell'
import type { Dimension } from '../dataset/schema'
import { dimensionType } from '../dimensions'
import type { Versus } from './table/table-view'

/**
 * How a cell stands to the same cell of the reference system. Higher is a later level or a larger
 * number, which says nothing of better. Words are never compared, and a cell without a single known
 * value stands nowhere: both are unknown.
 */
export function versus(dimension: Dimension, said: Said, reference: Said): Versus {
  if (said.state !== 'known' || reference.state !== 'known') return 'unknown'
  if (dimension.type === 'text') return 'unknown'
  const { agree, compare } = dimensionType(dimension)
  if (agree(said.value, reference.value)) return 'same'
  if (dimension.type !== 'ordinal' && dimension.type !== 'number') return 'different'
  return compare(said.value, reference.value) > 0 ? 'higher' : 'lower'
}
