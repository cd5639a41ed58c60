'use client'

import { useSyncExternalStore } from 'react'
import { type OwnAddress, ownHref, readOwnAddress } from './own-address'

type Place = {
  address: OwnAddress | null
  /** How often the browser itself went to another place; fields then have to follow. */
  moves: number
}

const NOWHERE: Place = { address: null, moves: 0 }
const listeners = new Set<() => void>()
let fragment = ''
let place = NOWHERE

function read(moved: boolean): void {
  const { hash } = window.location
  const address = readOwnAddress(hash)
  // the link to the content of the page changes the fragment, and nothing that is shown
  if (hash === fragment || (address === null && hash !== '')) return
  fragment = hash
  place = { address, moves: place.moves + (moved ? 1 : 0) }
  for (const tell of listeners) tell()
}

const onMove = () => read(true)

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  window.addEventListener('hashchange', onMove)
  window.addEventListener('popstate', onMove)
  // the server knows no fragment, so that the first one is news
  read(true)
  return () => {
    listeners.delete(tell)
    window.removeEventListener('hashchange', onMove)
    window.removeEventListener('popstate', onMove)
  }
}

/** Goes to another view of a dataset, or to none, without a request. */
export function goOwn(next: OwnAddress | null, how: 'push' | 'replace' = 'push'): void {
  const href = next === null ? window.location.pathname : ownHref(next)
  if (how === 'push') window.history.pushState(null, '', href)
  else window.history.replaceState(null, '', href)
  read(false)
}

/** What the fragment of the address names; null as long as it names nothing. */
export function useOwnAddress(): Place {
  return useSyncExternalStore(
    subscribe,
    () => place,
    () => NOWHERE,
  )
}
