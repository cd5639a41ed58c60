'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { editHref } from '../own/own-place'
import { ownTalk } from '../own/own-talks'
import { type Desk, type DeskPlace, type DeskState, makeDesk } from './desk'

/** The desk with the talk of that id; null where none is kept, undefined until it is known. */
export function useDesk(id: string): Desk | null | undefined {
  const [desk, setDesk] = useState<Desk | null>()
  useEffect(() => {
    const own = ownTalk(id)
    const made = own && makeDesk(id, own.talk, placeOfAddress())
    setDesk(made)
    return () => made?.stop()
  }, [id])
  return desk
}

/** The state of a desk as it stands; the address follows what is open. */
export function useDeskState(id: string, desk: Desk): DeskState {
  const state = useSyncExternalStore(desk.listen, desk.state, desk.state)
  const { slide, step } = state.at
  useEffect(() => {
    const href = editHref(id, slide, step)
    const { search, hash, pathname } = window.location
    if (pathname + search + hash !== href) window.history.replaceState(null, '', href)
  }, [id, slide, step])
  return state
}

function placeOfAddress(): DeskPlace {
  const [, slide, step] = /^#(\d{1,4})\/(\d{1,4})$/.exec(window.location.hash) ?? []
  return slide === undefined
    ? { slide: -1, step: 0 }
    : { slide: +slide - 1, step: +(step ?? 1) - 1 }
}
