import { nearest } from '../../nearest'
import { chosenScales } from '../../view/scales'
import type { View } from '../../view/view'
import type { RadarOptions } from './options'
import { FEWEST_SPOKES, MOST_SPOKES } from './spokes'

export const MOST_OVERLAID = 4
export const MOST_PANELS = 24
const MOST_OVERLAID_BY_ITSELF = 3
const MOST_NAMED = 3

/** How the systems are arranged: `auto` overlays up to three that were chosen, else each has a web. */
export function arrangement(view: View, options: RadarOptions): 'overlay' | 'multiples' {
  if (options.arrange !== 'auto') return options.arrange
  return view.systems.length <= MOST_OVERLAID_BY_ITSELF ? 'overlay' : 'multiples'
}

/** One sentence on why there is no radar and what to do; null if it can be drawn. */
export function refuseRadar(view: View, options: RadarOptions): string | null {
  return refuseSpokes(view) ?? refuseSystems(view, options) ?? refuseIds(view, options)
}

function refuseSpokes(view: View): string | null {
  const { ordinal, others } = chosenScales(view)
  if (others.length > 0) {
    const one = others.length === 1
    return `A radar needs dimensions with ordered levels: ${someOf(others)} ${one ? 'has' : 'have'} none. Leave ${one ? 'it' : 'them'} out, or use the matrix.`
  }
  if (ordinal.length >= FEWEST_SPOKES && ordinal.length <= MOST_SPOKES) return null
  const advice =
    ordinal.length > MOST_SPOKES ? 'Use the matrix.' : 'Choose more, or use the matrix.'
  return `A radar needs ${FEWEST_SPOKES} to ${MOST_SPOKES} ordinal dimensions: ${ordinal.length} ${ordinal.length === 1 ? 'is' : 'are'} chosen. ${advice}`
}

/** The first few names, and how many others there are. */
function someOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ')
  const more = names.length - MOST_NAMED
  if (more <= 0) return named
  return `${named} and ${more} ${more === 1 ? 'other' : 'others'}`
}

function refuseSystems(view: View, options: RadarOptions): string | null {
  const count = view.systems.length
  if (count === 0)
    return 'A radar needs at least 1 system: 0 are left by the filter. Clear a filter.'
  if (arrangement(view, options) === 'overlay') {
    if (count <= MOST_OVERLAID) return null
    return `One web holds 1 to ${MOST_OVERLAID} systems: ${count} are chosen. Choose fewer, or draw one web each (arrange=multiples).`
  }
  if (count <= MOST_PANELS) return null
  return `A radar draws up to ${MOST_PANELS} webs side by side: ${count} systems are chosen. Choose fewer, or use the matrix.`
}

/** A system that the filters hide is no mistake: it is passed over like none. */
function refuseIds(view: View, options: RadarOptions): string | null {
  const known = view.all.map((system) => system.id)
  const asked = { ghost: ['auto', 'median', 'none'], tint: ['none'] }
  for (const key of ['ghost', 'tint'] as const) {
    const id = options[key]
    if (asked[key].includes(id) || known.includes(id)) continue
    const near = nearest(id, known)
    const hint = near.length > 0 ? ` (nearest: ${near.join(', ')})` : ''
    return `No system has the id that ${key} names: ${id}${hint}. Use one of the dataset.`
  }
  return null
}
