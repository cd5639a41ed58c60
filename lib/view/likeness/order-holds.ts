import { byCodeUnit } from '../../nearest'
import { seeded } from '../../seeded'
import type { View } from '../view'
import { comparedDimensions } from './compare'
import { EQUAL, type Likeness, likenessOf } from './likeness-of'
import { randomWeights } from './simplex'
import type { Weights } from './weights'

/** How often something held, 0 to 1, over all weightings that were tried; a tie counts half. */
type Share = number

/** What comes of an order when its dimensions are weighed in other ways. */
export type OrderHolds = {
  /** How many random weightings were tried; 0 where fewer than two systems or dimensions can be compared. */
  samples: number
  seed: number
  /** How many dimensions were weighed. */
  dimensions: number
  /**
   * In which share of the weightings each system is the nearest one, the most often first; all that have a
   * place, also those that never are. Systems that tie for it get equal parts, so the shares sum to 1.
   */
  nearest: { system: string; share: Share }[]
  /** The share of weightings in which two or more tied for the nearest. */
  tied: Share
  /** For each two neighbours of the order as asked: how often the first of them stayed the nearer. */
  steps: { nearer: string; farther: string; share: Share }[]
  /** The share of weightings under which the order stayed as it is, ties as asked being free to part. */
  whole: Share
}

export const USUAL_SAMPLES = 2000
export const USUAL_SEED = 1

export type Sampling = {
  samples?: number
  seed?: number
  /** Decide the order that is put to the test; what counts 0 stays out of the test as well. */
  weights?: Weights
}

/**
 * Whether the order of likeness to a system holds when its dimensions are weighed otherwise: tried with so
 * many random weightings, each way of sharing out weight equally likely. The same seed gives the same answer.
 * Systems that stand apart are left out.
 */
export function orderHolds(view: View, of: string, sampling: Sampling = {}): OrderHolds {
  const { samples = USUAL_SAMPLES, seed = USUAL_SEED, weights = {} } = sampling
  const order = likenessOf(view, of, weights).filter(({ apart }) => !apart)
  const dimensions = comparedDimensions(view, weights).map(({ id }) => id)
  const tries = order.length < 2 || dimensions.length < 2 ? 0 : samples
  const counts = countFirsts({ order, dimensions, tries, seed })
  const share = (found: number | undefined) => (tries === 0 ? 0 : (found ?? 0) / tries)
  return {
    samples: tries,
    seed,
    dimensions: dimensions.length,
    nearest: order
      .map(({ system }, at) => ({ system, share: share(counts.first[at]) }))
      .sort((a, b) => b.share - a.share || byCodeUnit(a.system, b.system)),
    tied: share(counts.tied),
    steps: order.slice(1).map(({ system }, at) => ({
      nearer: order[at]?.system ?? '',
      farther: system,
      share: share(counts.stayed[at]),
    })),
    whole: share(counts.whole),
  }
}

type Trial = {
  order: readonly Likeness[]
  dimensions: readonly string[]
  tries: number
  seed: number
}

function countFirsts({ order, dimensions, tries, seed }: Trial) {
  const random = seeded(seed)
  const rows = order.map((each) => partsByDimension(each, dimensions))
  const counts = {
    first: new Float64Array(order.length),
    stayed: new Float64Array(order.length),
    tied: 0,
    whole: 0,
  }
  for (let at = 0; at < tries; at++) {
    const weights = randomWeights(dimensions.length, random)
    const far = rows.map((row) => weighed(row, weights))
    const firsts = nearestOf(far)
    for (const each of firsts) counts.first[each] = (counts.first[each] ?? 0) + 1 / firsts.length
    if (firsts.length > 1) counts.tied++
    if (countSteps(order, far, counts.stayed)) counts.whole++
  }
  return counts
}

type Row = { places: Uint16Array; distances: Float64Array }

/** The cells compared: which dimension, and how far. */
function partsByDimension({ parts }: Likeness, dimensions: readonly string[]): Row {
  return {
    places: Uint16Array.from(parts, ({ dimension }) => dimensions.indexOf(dimension)),
    distances: Float64Array.from(parts, ({ distance }) => distance),
  }
}

function weighed({ places, distances }: Row, weights: Float64Array): number {
  let total = 0
  let whole = 0
  for (let at = 0; at < places.length; at++) {
    const weight = weights[places[at] ?? 0] ?? 0
    total += weight * (distances[at] ?? 0)
    whole += weight
  }
  return whole === 0 ? 1 : total / whole
}

function nearestOf(far: readonly number[]): number[] {
  const least = Math.min(...far)
  return far.flatMap((each, at) => (each <= least + EQUAL ? [at] : []))
}

/** Counts the neighbours whose order stays, a tie as half; true if none that were apart changed places. */
function countSteps(
  order: readonly Likeness[],
  far: readonly number[],
  stayed: Float64Array,
): boolean {
  let whole = true
  for (let at = 0; at + 1 < far.length; at++) {
    const step = (far[at + 1] ?? 0) - (far[at] ?? 0)
    stayed[at] = (stayed[at] ?? 0) + (step > EQUAL ? 1 : step >= -EQUAL ? 0.5 : 0)
    if (step < -EQUAL && order[at]?.place !== order[at + 1]?.place) whole = false
  }
  return whole
}
