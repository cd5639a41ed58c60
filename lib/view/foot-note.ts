import { count } from '../words'
import type { EvidenceItem } from './reading'

/**
 * What kinds of source stand behind something: "1 source so far: article that argues for Bittensor."
 * A kind that several sources share is named once, with their number.
 */
export function footNote(items: readonly EvidenceItem[]): string {
  const sources = new Map(items.map((item) => [item.source, item.kind || item.title]))
  if (sources.size === 0) return 'No source stands behind this yet.'
  const kinds = new Map<string, number>()
  for (const kind of sources.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const words = [...kinds].map(([kind, found]) => (found > 1 ? `${kind} (${found})` : kind))
  return `${count(sources.size, 'source')}${sources.size === 1 ? ' so far' : ''}: ${words.join('; ')}.`
}
