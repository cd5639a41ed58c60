import type { DimensionOf } from '../../dataset/schema'

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

export function spokeOf(dimension: DimensionOf<'ordinal'>): RadarSpoke {
  return {
    id: dimension.id,
    label: dimension.label,
    short: dimension.short ?? dimension.label,
    question: dimension.question,
    levels: dimension.levels.map(({ label, short }) => ({ label, short: short ?? label })),
  }
}
