import { cellKey } from '../dataset/cell'
import { type KeyParts, parseKey } from './key'
import { relationKey } from './relation-key'
import type { View } from './view'

/**
 * The keys before and after one among the things of its kind that are shown: cells row by row,
 * placements and relations by system. Empty at the ends, and for what is not shown.
 */
export function neighbours(view: View, key: string): { previous: string; next: string } {
  const parts = parseKey(key)
  const keys = parts ? keysLike(parts, view) : []
  const place = keys.indexOf(key)
  if (place < 0) return { previous: '', next: '' }
  return { previous: keys[place - 1] ?? '', next: keys[place + 1] ?? '' }
}

function keysLike(parts: KeyParts, view: View): string[] {
  if (parts.relation) {
    return unique(view.relations.map(({ from, kind, to }) => relationKey(kind, from, to)))
  }
  if (parts.layer && parts.system) {
    return view.placements.map(({ system, layer }) => `${system}@${layer}`)
  }
  if (parts.layer) return view.layers.map(({ id }) => `@${id}`)
  if (parts.dimension && parts.system) {
    return view.systems.flatMap((system) =>
      view.dimensions.map((dimension) => cellKey(system.id, dimension.id)),
    )
  }
  if (parts.dimension) return view.dimensions.map(({ id }) => `/${id}`)
  return view.systems.map(({ id }) => id)
}

function unique(keys: string[]): string[] {
  return [...new Set(keys)]
}
