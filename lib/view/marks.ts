import { type KeyParts, parseKey } from './key'

type Thing = keyof KeyParts

/**
 * The keys to stand out that are about these things alone: a mark on what a picture does not show
 * must dim nothing in it.
 */
export function marksAbout(mark: readonly string[], things: readonly Thing[]): string[] {
  return mark.filter((key) => {
    const parts = parseKey(key)
    if (parts === null) return false
    const { system, dimension, layer, relation } = parts
    const named = { system, dimension, layer, relation }
    return KEYED.every((thing) => named[thing] === undefined || things.includes(thing))
  })
}

const KEYED = ['system', 'dimension', 'layer', 'relation'] as const satisfies readonly Thing[]
