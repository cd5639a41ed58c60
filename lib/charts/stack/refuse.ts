import { nearest } from '../../nearest'
import type { View } from '../../view/view'
import { ARROWS, focusIds, type StackOptions } from './options'

export const FEWEST_LAYERS = 2
export const MOST_LAYERS = 12
export const MOST_SYSTEMS = 24

/** One sentence on why there is no stack and what to do; null if it can be drawn. */
export function refuseStack(view: View, options: StackOptions): string | null {
  return refuseLayers(view) ?? refuseSystems(view) ?? refuseIds(view, options)
}

function refuseLayers({ layers }: View): string | null {
  const found = layers.length
  if (found >= FEWEST_LAYERS && found <= MOST_LAYERS) return null
  const is = found === 1 ? 'is' : 'are'
  return `A stack needs ${FEWEST_LAYERS} to ${MOST_LAYERS} layers: ${found} ${is} described. Use the matrix.`
}

function refuseSystems({ systems }: View): string | null {
  const found = systems.length
  if (found === 0)
    return 'A stack needs at least 1 system: 0 are left by the filter. Clear a filter.'
  if (found <= MOST_SYSTEMS) return null
  return `A stack holds up to ${MOST_SYSTEMS} systems: ${found} are shown. Choose fewer, or use the matrix.`
}

/** A system that a filter hides is no fault of the address: then a sentence says so in the picture. */
function refuseIds({ all, layers }: View, options: StackOptions): string | null {
  const systems = all.map((system) => system.id)
  const beds = layers.map((layer) => layer.id)
  return (
    refuseId('arrows', options.arrows, [...ARROWS, ...systems]) ??
    refuseId('align', options.align, ['none', ...beds]) ??
    focusIds(options).reduce<string | null>(
      (refusal, id) => refusal ?? refuseId('focus', id, systems),
      null,
    )
  )
}

function refuseId(key: string, id: string, allowed: readonly string[]): string | null {
  if (allowed.includes(id)) return null
  const near = nearest(id, allowed)
  const hint = near.length > 0 ? ` (nearest: ${near.join(', ')})` : ''
  const thing = key === 'align' ? 'layer' : 'system'
  return `No ${thing} has the id that ${key} names: ${id}${hint}. Use one that the dataset has.`
}
