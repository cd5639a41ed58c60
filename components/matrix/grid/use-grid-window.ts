'use client'

import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { sameWindow, scrollTo, type Window, windowOf } from '@/lib/view/window-rows'
import type { GridModel } from './grid-model'
import { SIZES } from './grid-options'

/** What is drawn before the browser has said how large the table is. */
const FIRST = { rows: 40, columns: 60 }
/** Where nothing has a size, as in tests. */
const ROOM = { width: 1200, height: 800 }
const OVERSCAN = { rows: 2, columns: 1 }
/** Milliseconds without scrolling after which the table is taken to be at rest. */
const REST = 120

export type Windows = { rows: Window; columns: Window }
/** How far the box is scrolled, how large it is, and how high the heads in it are. Pixels. */
type Seen = { top: number; left: number; width: number; height: number; head: number }

/**
 * Lines and columns in sight, numbered without the pinned; all of them while the table is small. The browser
 * is asked for sizes when they change and for the scroll when it moves, never while a question is answered:
 * it would have to lay out the page in the middle of it. `firstLine`: the first line before scrolling began, null at rest.
 */
export function useGridWindow(
  box: RefObject<HTMLElement | null>,
  model: GridModel,
  there: boolean,
) {
  const { windowed } = model
  const [seen, setSeen] = useState<Seen | null>(null)
  const [firstLine, setFirstLine] = useState<number | null>(null)
  const windows = useSame(windowed && seen ? windowsAt(seen, model) : firstWindows(model))
  const now = useRef({ model, windows })
  useLayoutEffect(() => {
    now.current = { model, windows }
  })

  const look = useCallback(() => {
    const element = box.current
    if (!element) return false
    const found = seenIn(element)
    const { model, windows } = now.current
    const moves = !sameWindows(windowsAt(found, model), windows)
    setSeen((last) => (last && sameSizes(last, found) && !moves ? last : found))
    return moves
  }, [box])
  // in the frame that shows the place one has scrolled to, its rows are there
  const follow = useCallback(() => {
    flushSync(() => {
      const { from } = now.current.windows.rows
      if (look()) setFirstLine((first) => first ?? from)
    })
  }, [look])
  const rest = useCallback(() => setFirstLine(null), [])

  useLayoutEffect(() => {
    if (windowed && there) look()
  }, [windowed, there, look])
  useOnChange({ box, follow, rest, wanted: windowed && there })

  /** Scrolls so that a place is in sight. */
  const reveal = useCallback(
    (row: number, column: number) => {
      const element = box.current
      const { items, rows, columns, windowed } = now.current.model
      if (!element || !windowed) return
      const inputs = inputsOf(seenIn(element), now.current.model)
      if (row >= rows.pinned) element.scrollTop = scrollTo(inputs.rows, items.ofRow(row))
      if (column >= columns.pinned)
        element.scrollLeft = scrollTo(inputs.columns, column - columns.pinned)
      look()
    },
    [box, look],
  )
  const head = seen?.head ?? 0
  return { windows, head, firstLine, drawn: windowed && seen !== null, reveal }
}

/** The same object as long as the windows are the same, so that nothing is drawn again for it. */
function useSame(windows: Windows): Windows {
  const kept = useRef(windows)
  return useMemo(() => {
    if (!sameWindows(kept.current, windows)) kept.current = windows
    return kept.current
  }, [windows])
}

type Follow = {
  box: RefObject<HTMLElement | null>
  follow: () => void
  rest: () => void
  wanted: boolean
}

/** Follows once a frame while the box is scrolled, or when it or its heads change their size, until all is at rest. */
function useOnChange({ box, follow, rest, wanted }: Follow): void {
  useEffect(() => {
    const element = box.current
    if (!element || !wanted) return
    let [asked, resting] = [0, 0]
    const ask = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0
        // heads that stay at the left cost time in each frame: they do so once there is something to stay for
        element.toggleAttribute('data-sideways', element.scrollLeft > 0)
        follow()
      })
      window.clearTimeout(resting)
      resting = window.setTimeout(rest, REST)
    }
    element.addEventListener('scroll', ask, { passive: true })
    const sizes = 'ResizeObserver' in window ? new ResizeObserver(ask) : null
    sizes?.observe(element)
    const head = element.querySelector('thead')
    if (head) sizes?.observe(head)
    return () => {
      cancelAnimationFrame(asked)
      window.clearTimeout(resting)
      element.removeEventListener('scroll', ask)
      sizes?.disconnect()
    }
  }, [box, follow, rest, wanted])
}

function firstWindows({ windowed, items, columns }: GridModel): Windows {
  const across = columns.count - columns.pinned
  const some = windowed ? FIRST : { rows: items.count, columns: across }
  return {
    rows: { from: 0, to: Math.min(items.count, some.rows), start: 0, length: 0, pool: 1 },
    columns: { from: 0, to: Math.min(across, some.columns), start: 0, length: 0, pool: 1 },
  }
}

function seenIn(element: HTMLElement): Seen {
  return {
    top: element.scrollTop,
    left: element.scrollLeft,
    width: element.clientWidth || ROOM.width,
    height: element.clientHeight || ROOM.height,
    head: element.querySelector('thead')?.clientHeight ?? 0,
  }
}

function sameSizes(a: Seen, b: Seen): boolean {
  return a.width === b.width && a.height === b.height && a.head === b.head
}

function sameWindows(a: Windows, b: Windows): boolean {
  return sameWindow(a.rows, b.rows) && sameWindow(a.columns, b.columns)
}

function windowsAt(seen: Seen, model: GridModel): Windows {
  const { rows, columns } = inputsOf(seen, model)
  return { rows: windowOf(rows), columns: windowOf(columns) }
}

function inputsOf(seen: Seen, { look, items, columns, rows }: GridModel) {
  const size = SIZES[look]
  const height = seen.height - seen.head - rows.pinned * size.row
  const width = seen.width - size.head - columns.pinned * size.column
  return {
    rows: {
      count: items.count,
      size: size.row,
      scroll: seen.top,
      room: Math.max(size.row, height),
      overscan: OVERSCAN.rows,
    },
    columns: {
      count: columns.count - columns.pinned,
      size: size.column,
      scroll: seen.left,
      room: Math.max(size.column, width),
      overscan: OVERSCAN.columns,
    },
  }
}
