import { dimensionSchema } from '../dimensions'
import { asList, field } from './path'
import type { Dimension } from './schema'

/** The ids that a dataset declares; null when the section that declares them cannot be read. */
export type Known = {
  sources: string[] | null
  assessors: string[] | null
  layers: string[] | null
  systems: string[] | null
  /** Null for a dimension that is declared but wrong. */
  dimensions: Map<string, Dimension | null> | null
}

/** What the raw bundle declares, right or wrong in other ways, so that references can be checked. */
export function knownIn(bundle: unknown, unreadableSystems: readonly string[]): Known {
  const systems = idsIn(field(bundle, 'systems'))
  const [layers, groups] = [field(bundle, 'layers'), field(bundle, 'groups')]
  return {
    sources: idsIn(field(bundle, 'sources')),
    assessors: idsIn(field(bundle, 'assessors')),
    layers: layers === undefined && !Array.isArray(groups) ? null : idsIn(layers ?? []),
    systems: systems && [...systems, ...unreadableSystems],
    dimensions: dimensionsIn(groups),
  }
}

function idsIn(section: unknown): string[] | null {
  if (!Array.isArray(section)) return null
  return section.flatMap((each) => {
    const id = field(each, 'id')
    return typeof id === 'string' ? [id] : []
  })
}

function dimensionsIn(groups: unknown): Known['dimensions'] {
  if (!Array.isArray(groups)) return null
  const known = new Map<string, Dimension | null>()
  for (const raw of groups.flatMap((group) => asList(field(group, 'dimensions')))) {
    const id = field(raw, 'id')
    const parsed = dimensionSchema.safeParse(raw)
    if (typeof id === 'string' && !known.get(id)) known.set(id, parsed.success ? parsed.data : null)
  }
  return known
}
