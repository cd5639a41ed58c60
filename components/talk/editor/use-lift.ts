'use client'

import {
  type KeyboardEvent,
  type PointerEvent as ReactPointerEvent,
  useEffect,
  useRef,
  useState,
} from 'react'

/** Something lifted, and where it would land; both from 0. */
export type Lift = { from: number; to: number }

type Input = {
  /** The places among which it may move. */
  first: number
  last: number
  /** `slide` or `step`. */
  noun: string
  onMove: (from: number, to: number) => void
  say: (said: string) => void
}

const BY: Record<string, number> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }

/**
 * Moving things of a list by their grips: by keys (Space lifts and drops, arrows move, Escape puts back) and by
 * the pointer. Items carry `data-item` with their place, grips `data-grip`.
 */
export function useLift(input: Input) {
  const { first, last, noun, onMove, say } = input
  const list = useRef<HTMLOListElement>(null)
  const [lift, setLift] = useState<Lift | null>(null)
  const held = useRef<Lift | null>(null)
  const focus = useRef<number | null>(null)
  useEffect(() => {
    if (focus.current === null) return
    gripAt(list.current, focus.current)?.focus()
    focus.current = null
  })
  const hold = (next: Lift | null) => {
    held.current = next
    setLift(next)
  }
  const numbered = (at: number) => `${at - first + 1} of ${last - first + 1}`
  const take = (from: number) => {
    hold({ from, to: from })
    say(`${noun} ${numbered(from)} lifted. Arrows move, Space drops, Escape puts it back.`)
  }
  const over = (place: number) => {
    const now = held.current
    const to = Math.min(Math.max(place, first), last)
    if (!now || now.to === to) return
    hold({ ...now, to })
    say(`Moved to ${numbered(to)}.`)
    itemAt(list.current, to)?.scrollIntoView?.({ block: 'nearest' })
  }
  const end = (drop: boolean) => {
    const now = held.current
    hold(null)
    if (!now) return
    if (!drop || now.to === now.from) return say(`${noun} put back. Nothing moved.`)
    focus.current = now.to
    onMove(now.from, now.to)
    say(`${noun} dropped at ${numbered(now.to)}.`)
  }
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    const isHeld = held.current !== null
    const by = BY[event.key]
    if (event.key === ' ' || event.key === 'Enter') {
      if (isHeld) end(true)
      else take(at)
    } else if (!isHeld) return
    else if (event.key === 'Escape') end(false)
    else if (event.key === 'Home') over(first)
    else if (event.key === 'End') over(last)
    else if (by !== undefined) over((held.current?.to ?? at) + by)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onPointerDown = (at: number) => (event: ReactPointerEvent) => {
    if (event.button !== 0) return
    event.preventDefault()
    take(at)
    followPointer(list, { held, over, end })
  }
  return { list, lift, onKeyDown, onPointerDown, onBlur: () => end(false) }
}

type Follow = {
  held: { current: Lift | null }
  over: (place: number) => void
  end: (drop: boolean) => void
}

/** What is lifted follows the pointer until it is let go; Escape puts it back. */
function followPointer(list: { current: HTMLElement | null }, { held, over, end }: Follow): void {
  const leaving = new AbortController()
  const { signal } = leaving
  const stop = (drop: boolean) => {
    leaving.abort()
    end(drop)
  }
  const move = (event: PointerEvent) => {
    const element = document.elementFromPoint(event.clientX, event.clientY)
    const item = element?.closest<HTMLElement>('[data-item]')
    const now = held.current
    if (!item || !now || !list.current?.contains(item)) return
    const at = Number(item.dataset.item)
    const { top, height } = item.getBoundingClientRect()
    const after = event.clientY > top + height / 2
    over(landing(now.from, at, after))
  }
  document.addEventListener('pointermove', move, { signal })
  document.addEventListener('pointerup', () => stop(true), { signal })
  document.addEventListener('pointercancel', () => stop(false), { signal })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      stop(false)
    },
    { signal, capture: true },
  )
}

/** Where a thing from `from` lands that is let go over another, before or after its middle. */
export function landing(from: number, over: number, after: boolean): number {
  if (over === from) return from
  if (over > from) return after ? over : over - 1
  return after ? over + 1 : over
}

function itemAt(list: HTMLElement | null, at: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`:scope > [data-item="${at}"]`) ?? null
}

function gripAt(list: HTMLElement | null, at: number): HTMLElement | null {
  return itemAt(list, at)?.querySelector<HTMLElement>('[data-grip]') ?? null
}
