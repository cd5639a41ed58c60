import { inSentence } from '../words'
import { parseKey } from './key'
import type { ViewQuery } from './query'
import type { Vocabulary } from './vocabulary'

/** A part of a sentence that stands for a key of the address; `rest`: what the key keeps without it. */
export type Part = { key: string; text: string; joint: string; rest?: readonly string[] }

export type Told = { vocabulary: Vocabulary; query: ViewQuery }
/** A part of its own, after what is said of the systems. */
export function clause(key: string, text: string): Part {
  return { key, text, joint: '; ' }
}

/** The name of a row or a column. */
export function lineName(vocabulary: Vocabulary, key: string): string {
  const { system, dimension } = parseKey(key) ?? {}
  if (system !== undefined) return vocabulary.systemName(system)
  return inSentence(vocabulary.dimension(dimension ?? '')?.label ?? key)
}
