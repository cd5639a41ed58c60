'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { sameWindow, scrollTo, type Window, windowOf } from '@/lib/view/window-rows'
import type { GridModel } from './grid-model'
import { SIZES } from './grid-options'

/** What is drawn before the browser has said how large the table is. */
const FIRST = { rows: 40, columns: 60 }
/** Where nothing has a size, as in tests. */
const ROOM = { width: 1200, height: 800 }
const OVERSCAN = { rows: 3, columns: 2 }

export type Windows = { rows: Window; columns: Window }
type Heights = { head: number; pinned: number }

/** Lines and columns in sight, numbered without the pinned; all of them while the table is small. */
export function useGridWindow(
  box: RefObject<HTMLElement | null>,
  model: GridModel,
  there: boolean,
) {
  const now = useRef(model)
  now.current = model
  const [windows, setWindows] = useState<Windows | null>(null)

  const measure = useCallback(() => {
    const element = box.current
    if (!element || !now.current.windowed) return setWindows(null)
    const found = windowsAt(element, now.current)
    setWindows((last) =>
      last && sameWindow(last.rows, found.rows) && sameWindow(last.columns, found.columns)
        ? last
        : found,
    )
  }, [box])

  const shape = `${model.windowed} ${model.look} ${model.items.count} ${model.columns.count} ${model.rows.pinned} ${model.columns.pinned}`
  // biome: the shape stands for all that the window depends on
  useLayoutEffect(() => {
    if (shape !== '') measure()
  }, [shape, measure])

  useOnScroll(box, measure, there)

  /** Scrolls so that a place is in sight. */
  const reveal = useCallback(
    (row: number, column: number) => {
      const element = box.current
      const { items, rows, columns, windowed } = now.current
      if (!element || !windowed) return
      const inputs = inputsOf(element, now.current)
      if (row >= rows.pinned) element.scrollTop = scrollTo(inputs.rows, items.ofRow(row))
      if (column >= columns.pinned)
        element.scrollLeft = scrollTo(inputs.columns, column - columns.pinned)
      measure()
    },
    [box, measure],
  )
  return { windows: windows ?? firstWindows(model), drawn: windows !== null, reveal }
}

/** Calls once a frame while the box is scrolled or resized. */
function useOnScroll(
  box: RefObject<HTMLElement | null>,
  measure: () => void,
  there: boolean,
): void {
  useEffect(() => {
    const element = box.current
    if (!element || !there) return
    let asked = 0
    const ask = () => {
      if (asked === 0) {
        asked = requestAnimationFrame(() => {
          asked = 0
          measure()
        })
      }
    }
    element.addEventListener('scroll', ask, { passive: true })
    window.addEventListener('resize', ask)
    return () => {
      cancelAnimationFrame(asked)
      element.removeEventListener('scroll', ask)
      window.removeEventListener('resize', ask)
    }
  }, [box, measure, there])
}

function firstWindows({ windowed, items, columns }: GridModel): Windows {
  const across = columns.count - columns.pinned
  const some = windowed ? FIRST : { rows: items.count, columns: across }
  return {
    rows: { from: 0, to: Math.min(items.count, some.rows), start: 0, length: 0, pool: 1 },
    columns: { from: 0, to: Math.min(across, some.columns), start: 0, length: 0, pool: 1 },
  }
}

function windowsAt(element: HTMLElement, model: GridModel): Windows {
  const { rows, columns } = inputsOf(element, model)
  return { rows: windowOf(rows), columns: windowOf(columns) }
}

function inputsOf(element: HTMLElement, { look, items, columns, rows }: GridModel) {
  const size = SIZES[look]
  const { clientWidth, clientHeight, scrollTop, scrollLeft } = element
  const { head, pinned }: Heights = {
    head: element.querySelector('thead')?.clientHeight ?? 0,
    pinned: rows.pinned * size.row,
  }
  const height = (clientHeight || ROOM.height) - head - pinned
  const width = (clientWidth || ROOM.width) - size.head - columns.pinned * size.column
  return {
    rows: {
      count: items.count,
      size: size.row,
      scroll: scrollTop,
      room: Math.max(size.row, height),
      overscan: OVERSCAN.rows,
    },
    columns: {
      count: columns.count - columns.pinned,
      size: size.column,
      scroll: scrollLeft,
      room: Math.max(size.column, width),
      overscan: OVERSCAN.columns,
    },
  }
}
