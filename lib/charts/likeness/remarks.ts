import { comparedDimensions } from '../../view/likeness/compare'
import { isComparable } from '../../view/likeness/possible-distance'
import type { Weights } from '../../view/likeness/weights'
import type { View } from '../../view/view'
import { count, inSentence, listSome } from '../../words'

/** What is not compared, and what the filters leave out, in sentences. */
export function remarksOf(view: View, weights: Weights): string[] {
  const { left, dimensions } = view
  const words = dimensions
    .filter((each) => !isComparable(each))
    .map(({ label }) => inSentence(label))
  const counted = comparedDimensions(view, weights).length
  const none = dimensions.length - words.length - counted
  const be = (found: number) => (found === 1 ? 'is' : 'are')
  return [
    ...(words.length > 0 ? [`Described and never compared: ${listSome(words)}.`] : []),
    ...(none > 0 ? [`${count(none, 'dimension')} with the weight 0 ${be(none)} left out.`] : []),
    ...(left.systems > 0
      ? [`${count(left.systems, 'system')} ${be(left.systems)} hidden by the filter.`]
      : []),
    ...(left.dimensions > 0
      ? [`${count(left.dimensions, 'dimension')} ${be(left.dimensions)} hidden by the filter.`]
      : []),
  ]
}
