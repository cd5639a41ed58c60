/** Browsers draw nothing beyond some twenty million pixels; longer lists are scrolled in proportion. */
export const MOST_PIXELS = 15_000_000

export type WindowInput = {
  /** Items in the list. */
  count: number
  /** Pixels of one item; all are equal. */
  size: number
  /** How far the list is scrolled, and how much of it can be seen, in pixels. */
  scroll: number
  room: number
  /** Items drawn before and after those in sight. */
  overscan: number
}

/**
 * Items to draw, `to` excluded; `start`: where the first of them lies; `length`: of the whole list; `pool`: the
 * most that are drawn at once, wherever the list is scrolled.
 */
export type Window = { from: number; to: number; start: number; length: number; pool: number }

/** Which items of a long list are drawn, and where. Pixels; items are numbered from 0. */
export function windowOf({ count, size, scroll, room, overscan }: WindowInput): Window {
  const whole = count * size
  const length = Math.min(whole, MOST_PIXELS)
  const drawn = Math.min(Math.max(0, scroll), Math.max(0, length - room))
  const meant = drawn * ratioOf(whole, length, room)
  const first = Math.min(Math.floor(meant / size), Math.max(0, count - 1))
  const seen = Math.ceil(room / size) + 1
  const from = Math.max(0, first - overscan)
  const to = Math.min(count, first + seen + overscan)
  const pool = Math.max(1, Math.min(count, seen + 2 * overscan))
  return { from, to, start: from * size - meant + drawn, length, pool }
}

/** Pixels of the list that one pixel of scrolling moves. */
function ratioOf(whole: number, length: number, room: number): number {
  return whole > length && length > room ? (whole - room) / (length - room) : 1
}

/** Where to scroll so that an item is in sight, moving as little as possible. Pixels. */
export function scrollTo(input: WindowInput, item: number): number {
  const { count, size, scroll, room } = input
  const whole = count * size
  const length = Math.min(whole, MOST_PIXELS)
  const ratio = ratioOf(whole, length, room)
  const meant = scroll * ratio
  const top = item * size
  if (top < meant) return top / ratio
  if (top + size > meant + room) return Math.max(0, top + size - room) / ratio
  return scroll
}

/** The number of the drawn node that an item takes over, so that nodes are used again. */
export function slotOf(item: number, { pool }: Pick<Window, 'pool'>): number {
  return item % pool
}

/**
 * The items of a window in an order in which nodes that are used again keep their places among one another, as they
 * had them when `first` was the first: browsers lay out again whatever changes its place. Null: in their own order.
 */
export function drawnOrder({ from, to, pool }: Window, first: number | null): number[] {
  const items = Array.from({ length: to - from }, (_, place) => from + place)
  if (first === null) return items
  const turned = (((first - from) % pool) + pool) % pool
  return [...items.slice(turned), ...items.slice(0, turned)]
}

/** Whether two windows draw the same. */
export function sameWindow(a: Window, b: Window): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.start === b.start &&
    a.length === b.length &&
    a.pool === b.pool
  )
}
