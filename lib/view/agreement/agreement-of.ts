import type { View } from '../view'
import { type AlphaMetric, alphaParts } from './alpha-of'
import { type Apart, beyondChance } from './beyond-chance'
import { disagreement, type KappaWeights } from './kappa-of'
import { type Reading, type Readings, readingsOf } from './readings-of'
import { resampled } from './resample'

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
  /** Where 95 of 100 alphas of units drawn again at random lie; null where alpha is. */
  alphaRange: readonly [low: number, high: number] | null
  /** Cohen's kappa, by steps for levels; null with a reason. */
  kappa: number | null
  /** How many of the units kappa is about: it knows neither sets nor numbers. */
  kappaUnits: number
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

/**
 * How far all assessors agree, whomever the lens hears, on each dimension of a View and on all of them. A
 * unit is a system; over all, it is a cell.
 */
export function agreementOf(view: View): AgreementOf {
  const all = readingsOf(view)
  return {
    dimensions: all.map((readings) => ({
      dimension: readings.dimension.id,
      metric: typeof readings.measure === 'function' ? 'set' : readings.measure,
      weights: readings.categories === null ? null : weightsFor(readings),
      ...agreementAmong([readings]),
    })),
    overall: agreementAmong(all),
  }
}

/** Over several dimensions disagreements are pooled, each against what chance would make of its own readings. */
function agreementAmong(all: readonly Readings[]): Agreement {
  const compared = all.filter(({ measure }) => measure !== null)
  const units = compared.flatMap((each) => each.units)
  const read = new Set(units.flat().map(({ assessor }) => assessor))
  const heard = new Set(compared.flatMap((each) => [...each.heard]))
  return {
    units: units.length,
    agree: units.filter((unit) => unit.every(({ code }) => code === unit[0]?.code)).length,
    between: compared.reduce((sum, each) => sum + each.between, 0),
    raters: read.size,
    ...alphaAmong(compared, heard.size),
    ...kappaAmong(all, [...read]),
  }
}

function alphaAmong(
  all: readonly Readings[],
  heard: number,
): Pick<Agreement, 'alpha' | 'alphaSilent' | 'alphaRange'> {
  const units = all.flatMap(apartByUnit)
  const alpha = beyondChance(units)
  const silent = silence({ compared: all.length > 0, heard, units: units.length, value: alpha })
  if (silent !== null) return { alpha: null, alphaSilent: silent, alphaRange: null }
  return { alpha, alphaSilent: null, alphaRange: resampled(units) }
}

/** Each unit of a dimension on a scale that dimensions share: 1 is as far as two values can be. */
function apartByUnit({ units, measure, scale }: Readings): Apart[] {
  if (measure === null) return []
  const codes = units.map((unit) => unit.map(({ code }) => code))
  const most = scale(codes)
  const { within, expected } = alphaParts(codes, measure)
  return codes.map(({ length }, at) => ({
    observed: (within[at] ?? 0) / most,
    expected: (length * expected) / most,
  }))
}

function kappaAmong(
  all: readonly Readings[],
  raters: readonly string[],
): Pick<Agreement, 'kappa' | 'kappaSilent' | 'kappaUnits'> {
  const compared = all.filter(({ categories }) => categories !== null)
  const units = compared.flatMap((each) => each.units).length
  const at = { kappaUnits: units }
  if (raters.length > 2) return { ...at, kappa: null, kappaSilent: 'more-than-two-raters' }
  const kappa = beyondChance(compared.map((each) => kappaPart(each, raters)))
  const heard = new Set(compared.flatMap((each) => [...each.heard])).size
  const silent = silence({ compared: compared.length > 0, heard, units, value: kappa })
  return { ...at, kappa: silent === null ? kappa : null, kappaSilent: silent }
}

function kappaPart(readings: Readings, [one, other]: readonly string[]): Apart {
  const { units, categories } = readings
  if (units.length === 0) return { observed: 0, expected: 0 }
  const first = readings.measure === 'ordinal' ? 1 : 0
  const counts = Array.from({ length: categories ?? 0 }, () => new Array(categories ?? 0).fill(0))
  const codeBy = (unit: readonly Reading[], who: string | undefined) =>
    (unit.find(({ assessor }) => assessor === who)?.code ?? first) - first
  for (const unit of units) {
    const row = counts[codeBy(unit, one)]
    const column = codeBy(unit, other)
    if (row) row[column] += 1
  }
  const { observed, expected } = disagreement(counts, weightsFor(readings))
  return { observed: observed * units.length, expected: expected * units.length }
}

/** Distances between levels are steps, as in every other comparison. */
function weightsFor({ measure }: Readings): KappaWeights {
  return measure === 'ordinal' ? 'linear' : 'none'
}

type Ground = { compared: boolean; heard: number; units: number; value: number | null }

function silence({ compared, heard, units, value }: Ground): Silence | null {
  if (!compared) return 'not-compared'
  if (heard < 2) return 'one-rater'
  if (units < LEAST_UNITS) return 'too-few-units'
  return value === null ? 'no-variation' : null
}
