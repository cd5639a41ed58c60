'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { ownTalksText, readOwnTalks, subscribeOwnTalks } from './own-talks'

/** The talks that are kept, and what cannot be read among them, as they stand now. */
export function useOwnTalks() {
  const text = useSyncExternalStore(subscribeOwnTalks, ownTalksText, () => null)
  return useMemo(() => readOwnTalks(text), [text])
}
