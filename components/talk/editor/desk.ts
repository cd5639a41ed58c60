import { changeTalk, type TalkChange } from '@/lib/talk/edit/change'
import {
  changedSlide,
  type History,
  redone,
  startHistory,
  undone,
  withState,
} from '@/lib/talk/edit/history'
import type { TalkDraft } from '@/lib/talk/schema'
import { type Keeping, makeKeeper } from './keep-talk'

/** Which slide and step is open, from 0; slide -1 is the talk itself. */
export type DeskPlace = { slide: number; step: number }

/** A talk on the desk: as it is, as it was, and whether the browser has it. */
export type DeskState = Keeping & {
  history: History
  at: DeskPlace
  /** For who cannot see what was done. */
  said: string
}

/** How a change is made. `place`: the field that is typed into; letters into one are taken back together. */
export type How = { place?: string; at?: DeskPlace; said?: string }

/** One talk while it is changed. */
export type Desk = {
  state: () => DeskState
  listen: (tell: () => void) => () => void
  change: (change: TalkChange, how?: How) => void
  undo: () => void
  redo: () => void
  open: (at: DeskPlace) => void
  say: (said: string) => void
  /** Takes what another window made of the talk, which can be taken back. */
  takeTheirs: () => void
  /** Writes what stands here over what another window made of it. */
  keepMine: () => void
  /** Writes at once what waits, and hears of nothing any more. */
  stop: () => void
}

/** Lays a talk that is kept on the desk, open at a place. It is kept as it is changed. */
export function makeDesk(id: string, kept: TalkDraft, at: DeskPlace): Desk {
  const listeners = new Set<() => void>()
  let state: DeskState = {
    ...{ history: startHistory(kept), at: placeIn(kept, at), said: '' },
    ...{ kept: 'kept', theirs: null },
  }
  const set = (next: Partial<DeskState>) => {
    state = { ...state, ...next }
    for (const tell of listeners) tell()
  }
  const keeper = makeKeeper({ id, kept, now: () => state.history.now, tell: set })
  const put = (history: History, at: DeskPlace, said = '') => {
    if (history === state.history) return
    set({ history, at: placeIn(history.now, at), said })
    keeper.soon()
  }
  /** To a state of before or after, and to the slide in which it differs. */
  const turn = (history: History, said: string) => {
    const slide = changedSlide(state.history.now, history.now)
    put(history, slide === null || slide === state.at.slide ? state.at : { slide, step: 0 }, said)
  }
  return {
    state: () => state,
    listen: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    change: (change, { place = '', at = state.at, said = '' } = {}) =>
      put(withState(state.history, changeTalk(state.history.now, change), place), at, said),
    undo: () => turn(undone(state.history), 'Taken back.'),
    redo: () => turn(redone(state.history), 'Done again.'),
    open: (at) => set({ at: placeIn(state.history.now, at) }),
    say: (said) => set({ said }),
    takeTheirs: () => {
      const talk = state.theirs?.talk
      if (!talk) return
      keeper.agree(talk)
      put(withState(state.history, talk), state.at, 'The talk is as the other window has it.')
    },
    keepMine: keeper.write,
    stop: keeper.stop,
  }
}

/** The nearest place that a talk has. */
function placeIn({ slides }: TalkDraft, { slide, step }: DeskPlace): DeskPlace {
  const at = Math.min(Math.max(slide, -1), slides.length - 1)
  const steps = slides[at]?.steps?.length ?? 0
  return { slide: at, step: Math.min(Math.max(step, 0), steps) }
}
