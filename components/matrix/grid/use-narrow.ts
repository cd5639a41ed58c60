'use client'

import { useEffect, useState } from 'react'

const NARROW = '(max-width: 639px)'

/** Whether cards take the place of the table; null: nobody knows yet, and both are there. */
export function useNarrow(): boolean | null {
  const [narrow, setNarrow] = useState<boolean | null>(null)
  useEffect(() => {
    if (!('matchMedia' in window)) return setNarrow(false)
    const query = window.matchMedia(NARROW)
    const look = () => setNarrow(query.matches)
    look()
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [])
  return narrow
}
