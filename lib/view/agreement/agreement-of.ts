import type { AlphaMetric } from './alpha-of'
import type { KappaWeights } from './kappa-of'

/** Why a coefficient is not given. */
export type Silence =
  /** Words, or another type whose values this coefficient cannot set against each other. */
  | 'not-compared'
  /** One assessor alone is heard, or has read anything. */
  | 'one-rater'
  /** Kappa is about two raters. */
  | 'more-than-two-raters'
  /** Fewer systems than LEAST_UNITS have been read by two assessors. */
  | 'too-few-units'
  /** All readings are the same, so that chance cannot be told from agreement. */
  | 'no-variation'

/** How far assessors agree on one dimension, or on all of them. */
export type Agreement = {
  /** How many systems at least two assessors have given a single value; of all dimensions: how many cells. */
  units: number
  /** How many of these units have the same value from all who read them. */
  agree: number
  /** How many more were read by two, one of whom leaves it between two levels: they are not counted. */
  between: number
  /** How many assessors have read at least one of the units. */
  raters: number
  /** Krippendorff's alpha; null with a reason. */
  alpha: number | null
  alphaSilent: Silence | null
  /** Where 95 of 100 alphas of units drawn again at random lie; null where alpha is, or where that says nothing. */
  alphaRange: readonly [low: number, high: number] | null
  /** Cohen's kappa, by steps for levels; null with a reason. */
  kappa: number | null
  kappaSilent: Silence | null
}

export type DimensionAgreement = Agreement & {
  dimension: string
  /** How values were set against each other; `set`: by the part of all members that only one of them has. */
  metric: AlphaMetric | 'set' | null
  weights: KappaWeights | null
}

export type AgreementOf = {
  /** In the order of the dimensions asked for. */
  dimensions: DimensionAgreement[]
  overall: Agreement
}

/** Fewer units than that say nothing: a coefficient of them is left out, and the counts stand alone. */
export const LEAST_UNITS = 10
