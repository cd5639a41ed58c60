'use client'

import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react'
import { closeMenus } from '@/components/explore/linked-events'
import { type Place, placeOf } from './grid-place'
import type { GridState } from './use-grid-keys'

type Pointer = {
  state: GridState
  go: (state: GridState) => void
  shown: (position: number) => number
  /** Opens what stands at a place. */
  open: (place: Place) => void
  /** Takes a press on a grip; true if it was one. */
  onGrip: (event: PointerEvent) => boolean
}

const INSIDE = 'a, button, summary, input, select, .menu'

/** Pressing, dragging over and pointing at cells. */
export function useGridPointer(cross: RefObject<HTMLElement | null>, input: Pointer) {
  const { state, go, shown, open, onGrip } = input
  const from = useRef<Place | null>(null)
  const dragged = useRef(false)

  const cellAt = (target: EventTarget): Place | null => {
    if (!(target instanceof Element) || target.closest(INSIDE)) return null
    const place = placeOf(target, shown)
    return place && place.row >= 0 && place.column >= 0 ? place : null
  }
  const onPointerDown = (event: PointerEvent) => {
    if (onGrip(event) || event.button !== 0) return
    const place = cellAt(event.target)
    dragged.current = false
    from.current = null
    if (!place) return
    if (event.shiftKey) {
      event.preventDefault()
      dragged.current = true
      go({ active: place, chosen: { anchor: state.chosen?.anchor ?? state.active, end: place } })
    } else if (event.pointerType !== 'touch') from.current = place
  }
  const onPointerOver = (event: PointerEvent) => {
    if (event.target instanceof Element) showCross(cross.current, event.target)
    const start = from.current
    if (!start || event.buttons !== 1) return
    const place = cellAt(event.target)
    if (!place || (place.row === start.row && place.column === start.column && !dragged.current))
      return
    dragged.current = true
    window.getSelection()?.removeAllRanges()
    go({ active: place, chosen: { anchor: start, end: place } })
  }
  const onPointerUp = () => {
    from.current = null
  }
  const onPointerLeave = () => {
    if (cross.current) cross.current.hidden = true
  }
  const onClick = (event: MouseEvent) => {
    const place = cellAt(event.target)
    if (!place || !(event.target instanceof Element)) return
    // the page would pick it too
    event.preventDefault()
    closeMenus(document.body, event.target)
    if (dragged.current) {
      dragged.current = false
      return
    }
    go({ active: place, chosen: null })
    open(place)
  }
  return { onPointerDown, onPointerOver, onPointerUp, onPointerLeave, onClick }
}

/** Shades the column that is pointed at, without drawing a cell again. */
function showCross(cross: HTMLElement | null, target: Element): void {
  const cell = target.closest<HTMLElement>('tr[data-row] > :not(:first-child)')
  if (!cross) return
  cross.hidden = cell === null
  const box = cross.parentElement
  if (!cell || !box) return
  const edges = cell.getBoundingClientRect()
  const outer = box.getBoundingClientRect()
  cross.style.transform = `translateX(${edges.left - outer.left}px)`
  cross.style.width = `${edges.width}px`
}
