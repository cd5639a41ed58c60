import type { TalkSheet } from '@/lib/talk/talk-sheet'
import {
  type Outline,
  reduceTalk,
  startState,
  type TalkEvent,
  type TalkState,
} from '@/lib/talk/talk-state'

type Listener = (now: TalkState, before: TalkState) => void

/** The state of one stage: every part sends events and hears of changes. */
export type TalkStore = {
  state: () => TalkState
  send: (event: TalkEvent) => void
  listen: (listener: Listener) => void
  outline: Outline
}

/** State changes at once, and listeners hear of it in the order in which they came. */
export function makeStore(sheet: TalkSheet, at: number): TalkStore {
  const outline = { first: sheet.slides.map(({ first }) => first), steps: sheet.steps.length }
  const listeners: Listener[] = []
  let state = startState(at, sheet.talk.theme)
  return {
    outline,
    state: () => state,
    listen: (listener) => listeners.push(listener),
    send: (event) => {
      const before = state
      state = reduceTalk(state, event, outline)
      if (state === before) return
      const now = state
      for (const listener of listeners) listener(now, before)
    },
  }
}
