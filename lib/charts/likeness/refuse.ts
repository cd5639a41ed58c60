import { comparedDimensions } from '../../view/likeness/compare'
import { countPlaced } from '../../view/likeness/likeness-map'
import { isComparable } from '../../view/likeness/possible-distance'
import { LEAST_COMPARED } from '../../view/table/likeness'
import type { View } from '../../view/view'
import type { LikenessOptions } from './options'
import { readWeights } from './weights-text'

/** More points than these hide each other, and take more than a moment to be placed. */
const MOST_MAPPED = 40
const LEAST_MAPPED = 3

/** One sentence on why nothing can be likened; null if it can. */
export function refuseLikeness(view: View, options: LikenessOptions): string | null {
  const { systems } = view
  const found = `${systems.length} ${systems.length === 1 ? 'is' : 'are'}`
  const how = view.left.systems > 0 ? 'left by the filter. Clear a filter.' : 'shown. Choose more.'
  const least = options.form === 'map' ? LEAST_MAPPED : 2
  if (systems.length < least) {
    const what = options.form === 'map' ? 'A map' : 'Likeness'
    return `${what} needs at least ${least} systems: ${found} ${how}`
  }
  if (options.form === 'map' && systems.length > MOST_MAPPED) {
    return `A map holds at most ${MOST_MAPPED} systems: ${found} chosen. Choose fewer, or use the list.`
  }
  return refuseOf(view, options) ?? refuseDimensions(view, options) ?? refuseMap(view, options)
}

function refuseOf({ systems, all }: View, { of, form }: LikenessOptions): string | null {
  if (of === '' || systems.some(({ id }) => id === of) || form === 'map') return null
  const name = all.find(({ id }) => id === of)?.name ?? of
  return `Likeness needs the system asked about among those shown: ${name} is not. Choose another, or show it again.`
}

function refuseDimensions(view: View, { weights }: LikenessOptions): string | null {
  if (comparedDimensions(view, readWeights(weights)).length > 0) return null
  const comparable = view.dimensions.filter(isComparable).length
  if (comparable > 0) {
    return `Likeness needs at least 1 dimension that counts: 0 of ${comparable} do. Give one a weight of 1 to 4.`
  }
  return `Likeness needs at least 1 dimension that can be compared: 0 of ${view.dimensions.length} are. Choose a scale or a category, or clear a filter.`
}

function refuseMap(view: View, { form, weights }: LikenessOptions): string | null {
  if (form !== 'map') return null
  const found = countPlaced(view, readWeights(weights))
  if (found >= LEAST_MAPPED) return null
  return `A map needs at least ${LEAST_MAPPED} systems that can be compared on ${LEAST_COMPARED} dimensions: ${found} ${found === 1 ? 'is' : 'are'} found. Clear a filter, or use the list.`
}
