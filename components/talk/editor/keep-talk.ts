import type { TalkDraft } from '@/lib/talk/schema'
import { keepOwnTalk, ownTalk, subscribeOwnTalks } from '../own/own-talks'

/** Whether the browser has what stands on the desk. */
export type Keeping = {
  /** `waiting`: it is written in a moment; else why it could not be. */
  kept: 'kept' | 'waiting' | { why: string }
  /** What another window made of the talk since; `talk` is null where it dropped it. */
  theirs: { talk: TalkDraft | null } | null
}

export type Keeper = {
  /** Something changed: it is written once the hands rest. */
  soon: () => void
  /** Writes what stands here, whatever another window made of it. */
  write: () => void
  /** What another window made of it is what stands here now. */
  agree: (talk: TalkDraft) => void
  stop: () => void
}

type Input = {
  id: string
  /** As the browser has it. */
  kept: TalkDraft
  /** As it stands on the desk. */
  now: () => TalkDraft
  tell: (keeping: Keeping) => void
}

/** What is typed is written once the hands rest, in milliseconds. */
const REST = 250

/** Keeps a talk in the browser as it is changed, and never over what another window made of it. */
export function makeKeeper({ id, kept, now, tell }: Input): Keeper {
  let known = JSON.stringify(kept)
  let keeping: Keeping = { kept: 'kept', theirs: null }
  let waiting: ReturnType<typeof setTimeout> | undefined

  const set = (next: Partial<Keeping>) => {
    keeping = { ...keeping, ...next }
    tell(keeping)
  }
  /** Whether another window has written since. */
  const look = () => {
    const there = ownTalk(id)?.talk ?? null
    const text = JSON.stringify(there)
    if (text === known || text === JSON.stringify(now())) return false
    set({ theirs: { talk: there } })
    return true
  }
  const write = () => {
    clearTimeout(waiting)
    const written = keepOwnTalk(id, now())
    if (written.ok) known = JSON.stringify(now())
    set({ kept: written.ok ? 'kept' : written, theirs: null })
  }
  const flush = () => {
    clearTimeout(waiting)
    if (keeping.kept === 'kept' || keeping.theirs !== null) return
    if (!look()) write()
  }
  window.addEventListener('pagehide', flush)
  const stopHearing = subscribeOwnTalks(() => look())
  return {
    write,
    soon: () => {
      clearTimeout(waiting)
      waiting = setTimeout(flush, REST)
      set({ kept: 'waiting' })
    },
    agree: (talk) => {
      known = JSON.stringify(talk)
      set({ theirs: null })
    },
    stop: () => {
      flush()
      stopHearing()
      window.removeEventListener('pagehide', flush)
    },
  }
}
