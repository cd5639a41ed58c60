import { useSyncExternalStore } from 'react'

/**
 * Stands in for `next/navigation` where no router runs: as in Next, what is read follows the history's
 * own methods and the back button.
 */
const MOVES = ['pushState', 'replaceState'] as const
const MOVED = 'test-address-moved'

for (const move of MOVES) {
  const native = window.history[move].bind(window.history)
  window.history[move] = (...given) => {
    native(...given)
    window.dispatchEvent(new Event(MOVED))
  }
}

function subscribe(onChange: () => void): () => void {
  const events = [MOVED, 'popstate']
  for (const event of events) window.addEventListener(event, onChange)
  return () => {
    for (const event of events) window.removeEventListener(event, onChange)
  }
}

export function usePathname(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname)
}

export function useSearchParams(): URLSearchParams {
  return new URLSearchParams(useSyncExternalStore(subscribe, () => window.location.search))
}
