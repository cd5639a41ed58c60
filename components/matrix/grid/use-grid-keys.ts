'use client'

import { type KeyboardEvent, useCallback } from 'react'
import type { MoveEvent, Moving } from '@/lib/view/reorder'
import { type Bounds, type Chosen, type Place, placeAfter, withinCells } from './grid-place'

export type GridState = { active: Place; chosen: Chosen | null }
type Keys = {
  state: GridState
  bounds: Bounds
  moving: Moving | null
  go: (state: GridState) => void
  lift: (place: Place) => boolean
  send: (event: MoveEvent) => void
  /** Opens what an element stands for, as Enter does. */
  open: (element: Element) => void
  copy: () => void
}

const ALONG = {
  columns: { ArrowLeft: -1, ArrowRight: 1 },
  rows: { ArrowUp: -1, ArrowDown: 1 },
} as const

/** One step along an axis; null: the key is no step on it. */
function stepOf(axis: Moving['axis'], key: string): number | null {
  const steps: Record<string, number> = ALONG[axis]
  return Object.hasOwn(steps, key) ? (steps[key] ?? null) : null
}

/** The axis of a head; null: a cell, or the corner. */
function axisAt({ row, column }: Place): Moving['axis'] | null {
  if (row === -1 && column >= 0) return 'columns'
  return column === -1 && row >= 0 ? 'rows' : null
}

/** The keys of a grid: walking, choosing, copying, opening, lifting and moving. */
export function useGridKeys(keys: Keys) {
  return useCallback(
    (event: KeyboardEvent) => {
      const { target, currentTarget } = event
      const own =
        target === currentTarget || (target instanceof Element && target.matches('td, th'))
      if (!own || !(target instanceof Element)) return
      const done = keys.moving
        ? pressWhileMoving(event.key, keys.moving, keys.send)
        : pressAtHead(event, keys) || press(event, target, keys)
      if (done) event.preventDefault()
    },
    [keys],
  )
}

function pressWhileMoving(key: string, moving: Moving, send: Keys['send']): boolean {
  const by = stepOf(moving.axis, key)
  if (by !== null) send({ type: 'step', by })
  else if (key === ' ' || key === 'Enter') send({ type: 'drop' })
  else if (key === 'Escape' || key === 'Tab') send({ type: 'cancel' })
  return key !== 'Tab'
}

function pressAtHead(event: KeyboardEvent, { state, lift, send }: Keys): boolean {
  const axis = axisAt(state.active)
  if (axis === null) return false
  if (event.key === ' ') {
    lift(state.active)
    return true
  }
  const by = event.altKey ? stepOf(axis, event.key) : null
  if (by === null) return false
  if (lift(state.active)) {
    send({ type: 'step', by })
    send({ type: 'drop' })
  }
  return true
}

function press(event: KeyboardEvent, target: Element, keys: Keys): boolean {
  const { state, bounds, go, open, copy } = keys
  if (event.altKey) return false
  if (event.key === 'Enter') {
    open(target)
    return true
  }
  if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey)) {
    copy()
    return true
  }
  if (event.key === 'Escape' && state.chosen) {
    go({ active: state.active, chosen: null })
    return true
  }
  const next = placeAfter(state.active, event, bounds)
  if (next === null) return false
  const end = withinCells(next)
  const anchor = state.chosen?.anchor ?? withinCells(state.active)
  go(event.shiftKey ? { active: end, chosen: { anchor, end } } : { active: next, chosen: null })
  return true
}
