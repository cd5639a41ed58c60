import { cellKey } from '../../dataset/cell'
import type { Dimension } from '../../dataset/schema'
import { cellDistance } from '../gower'
import type { View } from '../view'
import { isComparable, type PossibleDistance, possibleDistance } from './possible-distance'
import { type Weights, weightOf } from './weights'

/** How far two systems are apart on one dimension, 0 to 1, and how much that counts. */
export type Part = { dimension: string; distance: number; weight: number }

/** Two systems side by side, on the dimensions that count. */
export type Comparison = {
  /** Where both are known, in the order of the dimensions. */
  parts: Part[]
  /** Where at least one is not known, and may turn out to be so near and so far. */
  open: (PossibleDistance & { dimension: string; weight: number })[]
}

/** The dimensions of a View on which systems can be compared, without those that count nothing. */
export function comparedDimensions({ dimensions }: View, weights: Weights): Dimension[] {
  return dimensions.filter((each) => isComparable(each) && weightOf(weights, each.id) > 0)
}

/** Compares systems of a View, by their ids. A cell that is not applicable stays out of both lists. */
export function comparer(view: View, weights: Weights): (a: string, b: string) => Comparison {
  const dimensions = comparedDimensions(view, weights)
  return (a, b) => {
    const found: Comparison = { parts: [], open: [] }
    for (const dimension of dimensions) {
      const left = view.cells[cellKey(a, dimension.id)]
      const right = view.cells[cellKey(b, dimension.id)]
      if (!left || !right) continue
      const at = { dimension: dimension.id, weight: weightOf(weights, dimension.id) }
      const distance = cellDistance(dimension, left, right)
      const possible = distance === null ? possibleDistance(dimension, left, right) : null
      if (distance !== null) found.parts.push({ ...at, distance })
      else if (possible !== null) found.open.push({ ...at, ...possible })
    }
    return found
  }
}
