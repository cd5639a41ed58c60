import type { View } from '../../view/view'
import type { PairOptions } from './options'
import { sidesOf } from './sides'

/** One sentence on why there are no two sides to compare; null if there are. */
export function refusePair(view: View, options: PairOptions): string | null {
  const sides = sidesOf(view, options)
  if (!sides.ok) return sides.sentence
  if (view.dimensions.length > 0) return null
  return 'A pair needs at least 1 dimension: 0 are left by the filter. Clear a filter.'
}
