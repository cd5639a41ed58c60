'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in what the server sends and while the page wakes up, true from then on. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
