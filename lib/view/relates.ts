import { parseKey } from './key'

/** How one key has to do with another: the thing itself, its system, its dimension or its layer. */
export type Relatedness = 'same' | 'system' | 'dimension' | 'layer'

/** How `node` has to do with `chosen`; null when it has nothing to do with it. */
export function relation(chosen: string, node: string): Relatedness | null {
  if (chosen === node) return 'same'
  const a = parseKey(chosen)
  const b = parseKey(node)
  if (!a || !b) return null
  const systems = systemsOf(a)
  if (systemsOf(b).some((system) => systems.includes(system))) {
    // a cell or a placement belongs to its own row and column, not to its neighbours in the row
    return 'system'
  }
  if (a.dimension && a.dimension === b.dimension) return 'dimension'
  if (a.layer && a.layer === b.layer) return 'layer'
  return null
}

function systemsOf(key: NonNullable<ReturnType<typeof parseKey>>): string[] {
  if (key.relation) return [key.relation.from, key.relation.to]
  return key.system ? [key.system] : []
}
