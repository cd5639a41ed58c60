import { byCodeUnit } from '../../nearest'
import { meanDistance } from '../gower'
import { LEAST_COMPARED } from '../table/likeness'
import type { View } from '../view'
import { classicalStart } from './classical'
import { partsBetween } from './compare'
import { type Distances, distances, distancesAmong, isKnownPair } from './distances'
import { placeable } from './placeable'
import { oriented, type Plane } from './plane'
import { majorized, stressOne } from './smacof'
import type { Weights } from './weights'

/** Where a system lies on the map, in distances: two that are 0.3 apart differ by about 0.3. y grows downward. */
export type MapPoint = { system: string; x: number; y: number }

/** Systems laid out so that those that are alike lie close. Directions mean nothing. */
export type LikenessMap = {
  /** In the order of the View; the middle of all is at 0, 0. Systems that are alike in all may share a place. */
  points: MapPoint[]
  /** Kruskal's stress-1, 0 to 1: how badly the places show the distances; 0 is without fault. */
  stress: number
  /** Systems that cannot be placed, in the order of the View: compared with too few others, or on too few cells. */
  apart: string[]
  /** Pairs of placed systems whose distance is known, and those whose is not: they do not pull. */
  pairs: { known: number; missing: number }
}

/**
 * All systems of a View on one map, those that are alike close together: from classical scaling by stress
 * majorization. It depends on distances and ids alone, not on the order of the View. Turned by the rule of
 * `oriented`, ids deciding which system is the first. Two systems compared on fewer than LEAST_COMPARED
 * cells have no distance.
 */
export function likenessMap(view: View, weights: Weights = {}): LikenessMap {
  const { ids, all, kept } = placedAmong(view, weights)
  const known = distancesAmong(all, kept)
  const plane =
    kept.length < 2 ? middle(kept.length) : oriented(majorized(known, classicalStart(known)))
  const places = new Map(kept.map((thing, at) => [ids[thing], at]))
  return {
    points: view.systems.flatMap(({ id }) => {
      const at = places.get(id)
      return at === undefined ? [] : [{ system: id, x: plane.x[at] ?? 0, y: plane.y[at] ?? 0 }]
    }),
    stress: stressOne(known, plane),
    apart: view.systems.flatMap(({ id }) => (places.has(id) ? [] : [id])),
    pairs: countPairs(known),
  }
}

/** How many systems of a View the map can place, which is quick to say. */
export function countPlaced(view: View, weights: Weights): number {
  return placedAmong(view, weights).kept.length
}

/** All systems by id, their distances, and which of them can be placed. */
function placedAmong(view: View, weights: Weights) {
  const ids = view.systems.map(({ id }) => id).sort(byCodeUnit)
  const all = distancesBetween(view, ids, weights)
  return { ids, all, kept: placeable(all) }
}

function distancesBetween(view: View, ids: readonly string[], weights: Weights): Distances {
  const partsOf = partsBetween(view, weights)
  return distances(ids.length, (a, b) => {
    const parts = partsOf(ids[a] ?? '', ids[b] ?? '')
    return parts.length < LEAST_COMPARED ? null : meanDistance(parts)
  })
}

function middle(n: number): Plane {
  return { x: new Float64Array(n), y: new Float64Array(n) }
}

function countPairs(among: Distances): LikenessMap['pairs'] {
  const pairs = { known: 0, missing: 0 }
  for (let a = 0; a < among.n; a++) {
    for (let b = a + 1; b < among.n; b++) pairs[isKnownPair(among, a, b) ? 'known' : 'missing']++
  }
  return pairs
}
