'use client'

import { type PointerEvent as ReactPointerEvent, type RefObject, useCallback, useRef } from 'react'
import type { MoveEvent, Moving } from '@/lib/view/reorder'
import { type Place, placeOf } from './grid-place'

type Drag = {
  box: RefObject<HTMLElement | null>
  held: RefObject<Moving | null>
  shown: (position: number) => number
  lift: (place: Place) => boolean
  send: (event: MoveEvent) => void
}

/** From where to where a thing at `over` would go; `after`: to the far side of it. */
export function landing({ from }: Pick<Moving, 'from'>, over: number, after: boolean): number {
  if (over === from) return from
  if (over > from) return after ? over : over - 1
  return after ? over + 1 : over
}

/** Dragging a head by its grip: its label follows the pointer, a bar shows where it lands. */
export function useHeadDrag({ box, held, shown, lift, send }: Drag) {
  const label = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)

  const over = useCallback(
    (event: PointerEvent) => {
      const moving = held.current
      if (!moving || !box.current) return
      if (label.current) {
        label.current.style.transform = `translate(${event.clientX + 10}px, ${event.clientY + 6}px) rotate(-2deg)`
      }
      const element = document.elementFromPoint(event.clientX, event.clientY)
      const place = box.current.contains(element) ? placeOf(element, shown) : null
      const at = place && (moving.axis === 'columns' ? place.column : place.row)
      const edges = element?.closest('td, th')?.getBoundingClientRect()
      if (at === null || at < 0 || !edges) return
      const after =
        moving.axis === 'columns'
          ? event.clientX > edges.left + edges.width / 2
          : event.clientY > edges.top + edges.height / 2
      send({ type: 'over', place: landing(moving, at, after) })
      placeBar(bar.current, box.current, { axis: moving.axis, edges, after })
    },
    [box, held, shown, send],
  )

  const onPointerDown = useCallback(
    (event: ReactPointerEvent) => {
      const grip = event.target instanceof Element && event.target.closest('[data-grip]')
      const place = grip ? placeOf(event.target, shown) : null
      if (!place || event.button !== 0) return false
      event.preventDefault()
      if (!lift(place)) return true
      const end = (type: 'drop' | 'cancel') => () => {
        document.removeEventListener('pointermove', over)
        document.removeEventListener('pointerup', drop)
        document.removeEventListener('pointercancel', cancel)
        document.removeEventListener('keydown', giveUp, true)
        if (bar.current) bar.current.hidden = true
        send({ type })
      }
      const drop = end('drop')
      const cancel = end('cancel')
      // wherever the focus is, and before the page closes anything for this key
      const giveUp = (pressed: KeyboardEvent) => {
        if (pressed.key !== 'Escape') return
        pressed.preventDefault()
        pressed.stopPropagation()
        cancel()
      }
      document.addEventListener('pointermove', over)
      document.addEventListener('pointerup', drop)
      document.addEventListener('pointercancel', cancel)
      document.addEventListener('keydown', giveUp, true)
      return true
    },
    [lift, over, send, shown],
  )
  return { label, bar, onPointerDown }
}

type Bar = { axis: Moving['axis']; edges: DOMRect; after: boolean }

function placeBar(bar: HTMLElement | null, box: HTMLElement, { axis, edges, after }: Bar): void {
  if (!bar) return
  const outer = box.getBoundingClientRect()
  bar.hidden = false
  bar.dataset.axis = axis
  const x = (after ? edges.right : edges.left) - outer.left
  const y = (after ? edges.bottom : edges.top) - outer.top
  bar.style.transform = axis === 'columns' ? `translateX(${x - 2}px)` : `translateY(${y - 2}px)`
}
