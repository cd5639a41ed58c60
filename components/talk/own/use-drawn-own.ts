'use client'

import { useEffect, useState } from 'react'
import { type DrawnOwn, drawOwn } from './drawn-own'
import { ownTalk } from './own-talks'

/** The drawn talk of that id; null while it is drawn. It is drawn once, as it was kept then. */
export function useDrawnOwn(id: string): DrawnOwn | null {
  const [drawn, setDrawn] = useState<DrawnOwn | null>(null)
  useEffect(() => {
    let left = false
    const own = ownTalk(id)
    const drawing = own
      ? drawOwn(id, own.talk)
      : Promise.resolve({ ok: false as const, why: `No talk is kept here as ${id}.` })
    void drawing.then((next) => left || setDrawn(next))
    return () => {
      left = true
    }
  }, [id])
  return drawn
}
