import type { View } from '../../view/view'
import { isCountable } from './bars'

/** One sentence on why nothing can be counted and what to do; null if something can. */
export function refuseLevels({ systems, dimensions, left }: View): string | null {
  if (systems.length === 0) {
    return 'Levels need at least 1 system: 0 are left by the filter. Clear a filter.'
  }
  const countable = dimensions.filter(isCountable).length
  if (countable > 0) return null
  const shown =
    dimensions.length === 0
      ? `0 dimensions are ${left.dimensions > 0 ? 'left by the filter. Clear a filter.' : 'shown. Choose one.'}`
      : `0 of ${dimensions.length} shown ${dimensions.length === 1 ? 'has' : 'have'} any. Choose others, or use the matrix.`
  return `Levels need at least 1 dimension with levels or values: ${shown}`
}
