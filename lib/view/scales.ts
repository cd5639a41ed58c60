import type { DimensionOf } from '../dataset/schema'
import type { View } from './view'

/** Dimensions with ordered levels, and the names of others that were asked for. */
export type Scales = { ordinal: DimensionOf<'ordinal'>[]; others: string[] }

/**
 * The scales of a View that a chart of levels takes, in order: those that are asked for; else the spokes that
 * the dataset declares; else all that are shown.
 */
export function chosenScales(view: View): Scales {
  const asked = view.query.dims !== null
  const declared = view.head.spokes
  const wanted = asked
    ? view.dimensions
    : declared.length > 0
      ? declared.flatMap((id) => view.dimensions.find((dimension) => dimension.id === id) ?? [])
      : view.dimensions
  const ordinal = wanted.flatMap((dimension) => (dimension.type === 'ordinal' ? [dimension] : []))
  const others = wanted.flatMap((dimension) =>
    asked && dimension.type !== 'ordinal' ? [dimension.label] : [],
  )
  return { ordinal, others }
}
