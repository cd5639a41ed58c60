import type { DimensionOf } from '../../dataset/schema'
import type { View } from '../../view/view'

export const FEWEST_SPOKES = 3
export const MOST_SPOKES = 10

/** One axis: a dimension with named levels, from the innermost band to the outermost. */
export type RadarSpoke = {
  id: string
  label: string
  /** At most 20 characters, or the label. */
  short: string
  question: string
  levels: { label: string; short: string }[]
}

/** The shown dimensions that become spokes, in order, and those of other types that were asked for. */
export function chosenSpokes(view: View): { ordinal: DimensionOf<'ordinal'>[]; others: string[] } {
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

export function spokeOf(dimension: DimensionOf<'ordinal'>): RadarSpoke {
  return {
    id: dimension.id,
    label: dimension.label,
    short: dimension.short ?? dimension.label,
    question: dimension.question,
    levels: dimension.levels.map(({ label, short }) => ({ label, short: short ?? label })),
  }
}
