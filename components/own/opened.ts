import type { Dataset } from '@/lib/dataset/schema'
import type { Problem } from '@/lib/errors'

/** A file as it was given. */
export type Given = { file: string; text: string }

/** What there is of a dataset of the reader's own. It is in the memory of this page alone. */
export type Opened =
  | { state: 'nothing'; said?: string }
  | { state: 'opening'; file: string }
  | { state: 'problems'; file: string; problems: Problem[] }
  | { state: 'shown'; given: Given; dataset: Dataset; hash: string }

const NOTHING: Opened = { state: 'nothing' }
const listeners = new Set<() => void>()
let opened: Opened = NOTHING

/** What is open now. */
export function presentOpened(): Opened {
  return opened
}

export function setOpened(next: Opened): void {
  opened = next
  for (const tell of listeners) tell()
}

export function subscribeOpened(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
