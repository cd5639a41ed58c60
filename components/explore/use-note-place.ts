'use client'

import { type RefObject, useLayoutEffect, useRef } from 'react'

const GAP = 14

/** Puts the note beside the point, inside the window; through the CSSOM, since style attributes are refused. */
export function useNotePlace(
  place: { x: number; y: number } | null,
): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const note = ref.current
    if (!note || !place) return
    const { width, height } = note.getBoundingClientRect()
    const right = place.x + GAP + width <= window.innerWidth
    const below = place.y + GAP + height <= window.innerHeight
    const x = right ? place.x + GAP : Math.max(8, place.x - GAP - width)
    const y = below ? place.y + GAP : Math.max(8, place.y - GAP - height)
    note.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  })
  return ref
}
