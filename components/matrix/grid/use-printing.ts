'use client'

import { useSyncExternalStore } from 'react'

let printing = false

function subscribe(changed: () => void): () => void {
  const begin = () => {
    printing = true
    changed()
  }
  const end = () => {
    printing = false
    changed()
  }
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}

/** Whether the page is being printed. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  )
}
