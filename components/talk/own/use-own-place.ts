'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { type OwnPlace, readOwnPlace } from './own-place'

/** What the address names; null in what the server sends, which knows no fragment. */
export function useOwnPlace(): OwnPlace | null {
  const address = useSyncExternalStore(
    subscribe,
    () => window.location.search + window.location.hash,
    () => null,
  )
  return useMemo(() => (address === null ? null : readOwnPlace(new URL(address, ANY))), [address])
}

const ANY = 'http://any/'

function subscribe(tell: () => void): () => void {
  window.addEventListener('hashchange', tell)
  window.addEventListener('popstate', tell)
  return () => {
    window.removeEventListener('hashchange', tell)
    window.removeEventListener('popstate', tell)
  }
}
