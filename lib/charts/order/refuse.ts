import { chosenScales } from '../../view/scales'
import type { View } from '../../view/view'

export const FEWEST_ORDERED = 2
/** Of more systems the lines can no longer be followed. */
export const MOST_ORDERED = 24

/** One sentence on why there is no order and what to do; null if it can be drawn. */
export function refuseOrder(view: View): string | null {
  return refuseScales(view) ?? refuseSystems(view)
}

function refuseScales(view: View): string | null {
  const { ordinal, others } = chosenScales(view)
  if (ordinal.length > 0) return null
  const names = others.length === 0 ? '' : ` (${others.slice(0, MOST_NAMED).join(', ')})`
  const why =
    view.left.dimensions > 0
      ? 'are left by the filter. Clear a filter, or use the matrix.'
      : `are chosen${names}. Choose one, or use the matrix.`
  return `An order needs at least 1 dimension with ordered levels: 0 ${why}`
}

const MOST_NAMED = 3

function refuseSystems({ systems, left }: View): string | null {
  const found = systems.length
  if (found >= FEWEST_ORDERED && found <= MOST_ORDERED) return null
  const are = found === 1 ? 'is' : 'are'
  const why =
    found > MOST_ORDERED
      ? `${are} chosen. Choose fewer, or use the matrix.`
      : left.systems > 0
        ? `${are} left by the filter. Clear a filter.`
        : `${are} chosen. Choose more, or use the matrix.`
  return `An order needs ${FEWEST_ORDERED} to ${MOST_ORDERED} systems: ${found} ${why}`
}
