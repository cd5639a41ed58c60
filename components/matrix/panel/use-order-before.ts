'use client'

import { useState } from 'react'
import { valuesOf } from '@/lib/view/address'

const SUGGESTED = 'seriated'

/** The order that stood before one was suggested; null: none is suggested. Empty: the declared one. */
export function useOrderBefore(search: string): string[] | null {
  const now = valuesOf(search, 'order')
  const [before, setBefore] = useState<string[]>([])
  const suggested = now[0] === SUGGESTED
  if (!suggested && now.join() !== before.join()) setBefore(now)
  return suggested ? before : null
}
