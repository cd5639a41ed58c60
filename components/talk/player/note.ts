import type { DrawnStep } from '@/lib/talk/talk-sheet'
import { make } from './make'

export type Said = DrawnStep['marks'][string]

/** From what a note tells of to its edge. */
const BESIDE = 16

/** In short what a mark says: its title, and the first line. */
export function fillNote(note: HTMLElement, { title, lines }: Said): void {
  const short = lines.slice(0, 1).map((line) => make('span', {}, [line]))
  note.replaceChildren(make('b', {}, [title]), ...short)
}

/** Beside a point, and inside the window. */
export function placeNote(note: HTMLElement, x: number, y: number): void {
  const { width, height } = note.getBoundingClientRect()
  const right = x + BESIDE + width <= window.innerWidth
  const below = y + BESIDE + height <= window.innerHeight
  note.style.left = `${right ? x + BESIDE : Math.max(0, x - BESIDE - width)}px`
  note.style.top = `${below ? y + BESIDE : Math.max(0, y - BESIDE - height)}px`
}
