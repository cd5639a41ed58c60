import type { StageAction } from '@/lib/talk/keys'
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
  /**
   * Hears every action while the picture is shown, also one that changes no state, such as a window that opens.
   * It is called within the gesture that asked for it.
   */
  hear: (listener: (action: StageAction) => void) => void
  outline: Outline
}

/** State changes at once, and listeners hear of it in the order in which they came. */
export function makeStore(sheet: TalkSheet, at: number): TalkStore {
  const outline = { first: sheet.slides.map(({ first }) => first), steps: sheet.steps.length }
  const listeners: Listener[] = []
  const hearers: ((action: StageAction) => void)[] = []
  let state = startState(at, sheet.talk.theme)
  return {
    outline,
    state: () => state,
    listen: (listener) => listeners.push(listener),
    hear: (listener) => hearers.push(listener),
    send: (event) => {
      const before = state
      state = reduceTalk(state, event, outline)
      const now = state
      if (now !== before) for (const listener of listeners) listener(now, before)
      if (event.type !== 'do' || before.screen !== 'show') return
      for (const hearer of hearers) hearer(event.action)
    },
  }
}
