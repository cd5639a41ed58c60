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
import { keepOwnTalk, ownTalk, subscribeOwnTalks } from '../own/own-talks'

/** Which slide and step is open, from 0; slide -1 is the talk itself. */
export type DeskPlace = { slide: number; step: number }

/** A talk on the desk: as it is, as it was, and whether the browser has it. */
export type DeskState = {
  history: History
  at: DeskPlace
  /** `waiting`: it is written in a moment; else why it could not be. */
  kept: 'kept' | 'waiting' | { why: string }
  /** What another window made of the talk since; `talk` is null where it dropped it. */
  theirs: { talk: TalkDraft | null } | null
  /** For who cannot see what was done. */
  said: string
}

/** One talk while it is changed. */
export type Desk = {
  state: () => DeskState
  listen: (tell: () => void) => () => void
  /** `place`: the field that is typed into; letters into one field are taken back together. */
  change: (change: TalkChange, how?: { place?: string; at?: DeskPlace; said?: string }) => void
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

/** What is typed is written once the hands rest, in milliseconds. */
const REST = 250

/** Lays a talk that is kept on the desk. It is written as it is changed, never over what another window made of it. */
export function makeDesk(id: string, kept: TalkDraft, at: DeskPlace): Desk {
  const listeners = new Set<() => void>()
  let state: DeskState = {
    ...{ history: startHistory(kept), at, kept: 'kept', theirs: null, said: '' },
  }
  /** What the browser holds, as far as it is known here. */
  let known = JSON.stringify(kept)
  let waiting: ReturnType<typeof setTimeout> | undefined

  const set = (next: Partial<DeskState>) => {
    state = { ...state, ...next }
    for (const tell of listeners) tell()
  }
  /** Whether another window has written since. */
  const look = () => {
    const there = ownTalk(id)?.talk ?? null
    const text = JSON.stringify(there)
    if (text === known || text === JSON.stringify(state.history.now)) return false
    set({ theirs: { talk: there } })
    return true
  }
  const write = () => {
    clearTimeout(waiting)
    const written = keepOwnTalk(id, state.history.now)
    if (written.ok) known = JSON.stringify(state.history.now)
    set({ kept: written.ok ? 'kept' : written, theirs: null })
  }
  const flush = () => {
    clearTimeout(waiting)
    if (state.kept === 'kept' || state.theirs !== null) return
    if (!look()) write()
  }
  const put = (history: History, at: DeskPlace, said = '') => {
    if (history === state.history) return
    clearTimeout(waiting)
    waiting = setTimeout(flush, REST)
    set({ history, at: placeIn(history.now, at), kept: 'waiting', said })
  }
  /** To a state of before or after, and to the slide in which it differs. */
  const turn = (history: History, said: string) => {
    const slide = changedSlide(state.history.now, history.now)
    put(history, slide === null || slide === state.at.slide ? state.at : { slide, step: 0 }, said)
  }
  const leave = () => flush()
  window.addEventListener('pagehide', leave)
  const stopHearing = subscribeOwnTalks(() => look())
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
      known = JSON.stringify(talk)
      set({ theirs: null })
      put(withState(state.history, talk), state.at, 'The talk is as the other window has it.')
    },
    keepMine: write,
    stop: () => {
      flush()
      stopHearing()
      window.removeEventListener('pagehide', leave)
    },
  }
}

/** The nearest place that a talk has. */
function placeIn({ slides }: TalkDraft, { slide, step }: DeskPlace): DeskPlace {
  const at = Math.min(Math.max(slide, -1), slides.length - 1)
  const steps = slides[at]?.steps?.length ?? 0
  return { slide: at, step: Math.min(Math.max(step, 0), steps) }
}
