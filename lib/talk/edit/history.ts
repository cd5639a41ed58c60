import type { TalkDraft } from '../schema'

/** States that can be gone back to. */
export const MOST_STATES = 100

/** A talk and what it was before and after. `place`: what was typed into last, so that letters count as one. */
export type History = {
  past: readonly TalkDraft[]
  now: TalkDraft
  future: readonly TalkDraft[]
  place: string
}

export function startHistory(talk: TalkDraft): History {
  return { past: [], now: talk, future: [], place: '' }
}

/**
 * The history after a change. Changes of one `place` after one another are one state; an empty place is
 * always a state of its own. What was taken back is gone then.
 */
export function withState(history: History, next: TalkDraft, place = ''): History {
  const { past, now } = history
  if (next === now) return history
  const goesOn = place !== '' && place === history.place
  const before = goesOn ? past : [...past, now].slice(-MOST_STATES)
  return { past: before, now: next, future: [], place }
}

/** One state back; the same history where there is none. */
export function undone(history: History): History {
  const { past, now, future } = history
  const before = past.at(-1)
  if (before === undefined) return history
  return { past: past.slice(0, -1), now: before, future: [now, ...future], place: '' }
}

/** One state on again. */
export function redone(history: History): History {
  const { past, now, future } = history
  const [next, ...later] = future
  if (next === undefined) return history
  return { past: [...past, now], now: next, future: later, place: '' }
}

/** The first slide, from 0, in which two talks differ; null: none. */
export function changedSlide(one: TalkDraft, other: TalkDraft): number | null {
  const most = Math.max(one.slides.length, other.slides.length)
  for (let at = 0; at < most; at++) if (one.slides[at] !== other.slides[at]) return at
  return null
}
