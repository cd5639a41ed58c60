'use client'

import { useEffect, useState } from 'react'
import { useAlive } from '@/components/ui/use-alive'
import { editHref } from './own-place'

/** Begins a copy of the talk whose JSON stands at `address`, and goes to the editor of it. */
export function CopyTalk({ address, back }: { address: string; back: string }) {
  const alive = useAlive()
  const [why, setWhy] = useState('')
  useEffect(() => {
    let left = false
    const begin = async () => {
      const { beginCopy } = await import('./begin-talk')
      if (left) return
      const begun = await beginCopy(address)
      // going back leads to the talk, not to another copy
      if (begun.ok) window.location.replace(editHref(begun.id))
      else setWhy(begun.why)
    }
    void begin()
    return () => {
      left = true
    }
  }, [address])
  if (!alive) return null
  if (why === '') return <p role="status">Making a copy of your own…</p>
  return (
    <>
      <p className="notice alert" role="alert">
        {why}
      </p>
      <p className="links">
        <a href={back}>Back to the talk</a>
        <a href="/talks/own">Talks of your own</a>
      </p>
    </>
  )
}
