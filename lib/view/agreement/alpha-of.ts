import { beyondChance } from './beyond-chance'

/** How far two values are apart for alpha: another name, another rank, or a difference of numbers. */
export const ALPHA_METRICS = ['nominal', 'ordinal', 'interval'] as const
export type AlphaMetric = (typeof ALPHA_METRICS)[number]

/** What values are set against each other by: a metric, or how far two of them differ, 0 to 1. */
export type AlphaMeasure = AlphaMetric | ((a: number, b: number) => number)

/** The values that raters gave one unit; who gave which does not matter, and those who gave none are left out. */
export type Unit = readonly number[]

/** Agreement beyond chance of any number of raters. */
export type Alpha = {
  /** 1: the same throughout; 0: as by chance; below: systematically apart. Null: no units, or all values the same. */
  alpha: number | null
  /** How many units have at least two values; the others say nothing. */
  units: number
  /** How many values these units have. */
  values: number
}

/** Krippendorff's alpha (Krippendorff 2004, chapter 11); raters may have left out units. */
export function alphaOf(units: readonly Unit[], measure: AlphaMeasure): Alpha {
  const paired = units.filter(({ length }) => length > 1)
  const values = paired.flat().length
  const { within, expected } = alphaParts(paired, measure)
  const observed = within.reduce((sum, each) => sum + each, 0) / Math.max(1, values)
  return { alpha: beyondChance([{ observed, expected }]), units: paired.length, values }
}

/**
 * What alpha is made of, for units of at least two values each: how far the values of each unit differ, as
 * many times as it has values, and how far any two of all values do. Alpha is 1 less the sum of the one,
 * divided by the number of values, over the other.
 */
export function alphaParts(
  units: readonly Unit[],
  measure: AlphaMeasure,
): { within: number[]; expected: number } {
  const tally = tallyOf(units)
  const n = tally.reduce((sum, { times }) => sum + times, 0)
  const apart = differenceBy(measure, tally)
  let between = 0
  for (const a of tally) {
    for (const b of tally) between += a.times * b.times * apart(a.value, b.value)
  }
  return {
    within: units.map((unit) => withinUnit(unit, apart)),
    expected: n === 0 ? 0 : between / (n * (n - 1)),
  }
}

type Tally = { value: number; times: number }[]

/** How often each value occurs, the least value first. */
function tallyOf(units: readonly Unit[]): Tally {
  const times = new Map<number, number>()
  for (const value of units.flat()) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times]
    .map(([value, found]) => ({ value, times: found }))
    .sort((a, b) => a.value - b.value)
}

function withinUnit(unit: Unit, apart: (a: number, b: number) => number): number {
  let sum = 0
  for (const a of unit) for (const b of unit) sum += apart(a, b)
  return sum / (unit.length - 1)
}

/** The squared difference of two values that occur. */
function differenceBy(measure: AlphaMeasure, tally: Tally): (a: number, b: number) => number {
  switch (measure) {
    case 'nominal':
      return (a, b) => Number(a !== b)
    case 'interval':
      return (a, b) => (a - b) ** 2
    case 'ordinal': {
      const place = placesOf(tally)
      return (a, b) => ((place.get(a) ?? 0) - (place.get(b) ?? 0)) ** 2
    }
    default:
      return measure
  }
}

/** The middle place of each value among all: two values are as far apart as the values from one to the other. */
function placesOf(tally: Tally): Map<number, number> {
  let before = 0
  const places = new Map<number, number>()
  for (const { value, times } of tally) {
    places.set(value, before + times / 2)
    before += times
  }
  return places
}
