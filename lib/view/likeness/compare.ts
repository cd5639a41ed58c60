import { type Cell, cellKey } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import { cellDistance } from '../gower'
import type { View } from '../view'
import { isComparable, type PossibleDistance, possibleDistance } from './possible-distance'
import { type Weights, weightOf } from './weights'

/** How far two systems are apart on one dimension, 0 to 1, and how much that counts. */
export type Part = { dimension: string; distance: number; weight: number }

/** A dimension on which at least one of two systems is not known: they may turn out to be so near and so far. */
export type OpenPart = PossibleDistance & { dimension: string; weight: number }

/** The dimensions of a View on which systems can be compared, without those that count nothing. */
export function comparedDimensions({ dimensions }: View, weights: Weights): Dimension[] {
  return dimensions.filter((each) => isComparable(each) && weightOf(weights, each.id) > 0)
}

type Between<T> = (a: string, b: string) => T[]

/** Between two systems, by their ids: the cells known in both, in the order of the dimensions. */
export function partsBetween(view: View, weights: Weights): Between<Part> {
  return between(view, weights, (dimension, left, right) => {
    const distance = cellDistance(dimension, left, right)
    return distance === null ? null : { distance }
  })
}

/** The cells that are not known in both; one that is not applicable never is compared and stays out. */
export function openBetween(view: View, weights: Weights): Between<OpenPart> {
  return between(view, weights, (dimension, left, right) =>
    cellDistance(dimension, left, right) === null ? possibleDistance(dimension, left, right) : null,
  )
}

type Compare<T> = (dimension: Dimension, left: Cell, right: Cell) => T | null

function between<T>(
  view: View,
  weights: Weights,
  compare: Compare<T>,
): Between<T & { dimension: string; weight: number }> {
  const dimensions = comparedDimensions(view, weights)
  const rows = new Map(
    view.systems.map(({ id }) => [id, dimensions.map((each) => view.cells[cellKey(id, each.id)])]),
  )
  return (a, b) => {
    const [left, right] = [rows.get(a) ?? [], rows.get(b) ?? []]
    return dimensions.flatMap((dimension, at) => {
      const [one, other] = [left[at], right[at]]
      const found = one && other ? compare(dimension, one, other) : null
      if (found === null) return []
      return [{ ...found, dimension: dimension.id, weight: weightOf(weights, dimension.id) }]
    })
  }
}
