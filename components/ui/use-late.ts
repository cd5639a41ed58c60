'use client'

import { use, useEffect, useState } from 'react'
import type { Late } from './late'
import { whenIdle } from './when-idle'

/**
 * Late code; null until it is here. It is asked for when wanted. The server waits for it, so that what it
 * sends is whole; a page that wakes up goes on with that (see LateBox).
 */
export function useLate<Code>(part: Late<Code>, wanted: boolean): Code | null {
  const [, setHere] = useState(false)
  const code = part.now() ?? (typeof window === 'undefined' ? use(part.ask()) : null)
  const missing = wanted && code === null
  useEffect(() => {
    if (!missing) return
    let there = true
    part.ask().then(
      () => there && setHere(true),
      () => {},
    )
    return () => {
      there = false
    }
  }, [missing, part])
  return code
}

/** Has late code here before it is wanted, once the page has nothing else to do. */
export function useSoon(part: Late<unknown>): void {
  useEffect(() => whenIdle(part.soon), [part])
}
