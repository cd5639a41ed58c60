'use client'

import { useState } from 'react'

/** Copies addresses of this page; `said` tells how it went. */
export function useCopied() {
  const [said, setSaid] = useState('')
  const copy = async (search: string) => {
    const { origin, pathname } = window.location
    const address = origin + pathname + (search === '' ? '' : `?${search}`)
    try {
      await navigator.clipboard.writeText(address)
      setSaid('Link copied')
    } catch {
      setSaid(`Copy it by hand: ${address}`)
    }
  }
  return { said, copy }
}
