'use client'

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import type { Place } from './grid-place'

type Focus = {
  box: RefObject<HTMLElement | null>
  active: Place
  /** Position among the columns drawn; -1: not drawn. */
  positionOf: (column: number) => number
}

/**
 * Keeps the focus on the active cell. Where that is scrolled out of sight and its node shows another row, the
 * focus waits on the box and comes back with the cell.
 */
export function useGridFocus({ box, active, positionOf }: Focus) {
  const inside = useRef(false)
  const wanted = useRef(false)

  useLayoutEffect(() => {
    const element = box.current
    const at = document.activeElement
    if (!element || !(inside.current || wanted.current)) return
    // a node that is gone leaves the focus to the page; links and menus in heads keep theirs
    if (!wanted.current && at !== element && !at?.matches('td, th, body')) return
    const cell = cellOf(element, active, positionOf)
    const target = cell ?? element
    if (at === target) return
    target.focus({ preventScroll: true })
    if (wanted.current) cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
    wanted.current = false
  })

  const onFocus = () => {
    inside.current = true
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    inside.current = relatedTarget instanceof Node && box.current?.contains(relatedTarget) === true
    // who has gone elsewhere is not called back for what comes late
    if (relatedTarget && !inside.current) wanted.current = false
  }
  const want = () => {
    wanted.current = true
  }
  return { want, onFocus, onBlur }
}

function cellOf(box: HTMLElement, { row, column }: Place, positionOf: Focus['positionOf']) {
  const line = box.querySelector<HTMLTableRowElement>(`tr[data-row="${row}"]`)
  const position = column === -1 ? 0 : positionOf(column) + 1
  return column !== -1 && position === 0 ? undefined : line?.cells[position]
}
