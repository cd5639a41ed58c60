/** Where a system lies on the map, in distances: two systems 0.3 apart differ by about 0.3. */
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
