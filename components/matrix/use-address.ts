'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { joinAddress, valuesOf, withValues } from '@/lib/view/address'
import { afterPaint } from './after-paint'

export type Go = (search: string, how?: 'push' | 'replace') => void

/** The query part of an address with its values written readably, as links of the page write them. */
export function readableSearch(search: string): string {
  return withValues(search, '', [])
}

export type Address = {
  search: string
  go: Go
  /** Selects what a key names; an empty key closes the evidence. */
  pick: (key: string) => void
}

/**
 * The query part of the address as the page's own state, so that nothing stands between a click and its
 * paint: the browser's address follows right after. `given` is the one that the server answered.
 */
export function useAddress(given: string): Address {
  const [search, setSearch] = useState(given)
  const [answered, setAnswered] = useState(given)
  const now = useRef(search)
  // a link of another part of the page had the server answer anew
  if (answered !== given) {
    setAnswered(given)
    setSearch(given)
  }
  useLayoutEffect(() => {
    now.current = search
  }, [search])
  useEffect(() => {
    const follow = () => setSearch(readableSearch(window.location.search))
    // a page that comes back out of the router's memory may stand at a later address than it was given
    follow()
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])
  const go = useCallback<Go>((next, how = 'push') => {
    setSearch(next)
    afterPaint(() => writeAddress(next, how))
  }, [])
  const pick = useCallback(
    (key: string) => {
      const { current } = now
      if (key !== (valuesOf(current, 'cell')[0] ?? '')) go(withValues(current, 'cell', [key]))
    },
    [go],
  )
  return { search, go, pick }
}

function writeAddress(search: string, how: 'push' | 'replace'): void {
  const address = joinAddress(window.location.pathname, search)
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
}
