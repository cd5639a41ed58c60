'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { isSheet } from './is-sheet'

/** The fragment of an address by which the keys are at hand at once. */
const STAGE = '#stage'

/**
 * Loads a drawn talk and the player, and starts it in `holder`. Not ready, and without a sheet for good,
 * the page stays as the server sent it.
 */
export function useTalkPlayer(address: string): {
  holder: RefObject<HTMLDivElement | null>
  ready: boolean
} {
  const holder = useRef<HTMLDivElement>(null)
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    let stop = () => {}
    void start(address, leaving.signal).then((play) => {
      if (play === null || leaving.signal.aborted || !holder.current) return
      stop = play(holder.current)
      setReady(true)
    })
    return () => {
      leaving.abort()
      stop()
      setReady(false)
    }
  }, [address])
  useEffect(() => {
    // what is hidden takes no focus: the stage is shown by now
    if (!ready || window.location.hash !== STAGE) return
    holder.current?.querySelector<HTMLElement>('.player-stage')?.focus({ preventScroll: true })
  }, [ready])
  return { holder, ready }
}

type Play = (holder: HTMLElement) => () => void

async function start(address: string, signal: AbortSignal): Promise<Play | null> {
  try {
    const [response, { startPlayer }, { pageAddress }, { loadFonts }] = await Promise.all([
      fetch(address, { signal }),
      import('./player/player'),
      import('./player/address'),
      import('./player/load-fonts'),
    ])
    const sheet: unknown = response.ok ? await response.json() : null
    if (!isSheet(sheet)) return null
    void loadFonts(sheet)
    return (holder) => startPlayer(holder, sheet, { address: pageAddress(sheet) })
  } catch {
    return null
  }
}
