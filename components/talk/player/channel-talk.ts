import { readPlace } from '@/lib/talk/read-place'
import {
  isLater,
  nextStamp,
  obeys,
  type Stamp,
  type TalkMessage,
  UNSTAMPED,
  type WindowRole,
} from '@/lib/talk/sync'
import type { TalkSheet } from '@/lib/talk/talk-sheet'
import type { TalkState } from '@/lib/talk/talk-state'
import { openChannel } from './channel'
import { type Memory, tabMemory } from './channel-memory'
import type { Clock } from './clock'
import type { TalkStore } from './store'

/** Whether the other kind of window is there: not heard of so far, heard, or no longer heard. */
export type Link = 'waiting' | 'connected' | 'lost'

/** The other windows of a talk. */
export type Others = {
  link: () => Link
  /** When the talk began, in milliseconds since 1970; null: no presenter window knows. */
  since: () => number | null
  /** Called whenever `link` or `since` has changed. */
  listen: (listener: () => void) => void
  /** From now on this window's changes count for others, too. */
  join: () => void
  /** The time starts anew, in every presenter window. */
  zero: () => void
  stop: () => void
}

export type OthersInput = { sheet: TalkSheet; store: TalkStore; role: WindowRole; clock: Clock }

/** Milliseconds from one sign of life to the next, and without one until a window counts as gone. */
const BEAT = 1000
const GONE = 3000
/** How many times its planned minutes a talk may take. */
const OLD = 3
const SHOWN = ['at', 'screen', 'theme', 'size', 'dot'] as const

type Now = {
  id: string
  stamp: Stamp
  link: Link
  since: number | null
  /** Milliseconds since 1970 at which this window opened, and the other kind was last heard. */
  opened: number
  heard: number
  /** What another window says is being taken over. */
  following: boolean
}

/** One window among the others. */
type Talking = OthersInput & {
  now: Now
  memory: Memory
  post: (kind: TalkMessage['kind']) => void
  tell: () => void
}

/** Keeps what is shown alike in all windows of a talk. It changes the moment that a message comes. */
export function followOthers(input: OthersInput): Others {
  const { sheet, store, role, clock } = input
  const name = channelName(sheet)
  const memory = tabMemory(name)
  const now = begin(input, memory.read())
  const listeners: (() => void)[] = []
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const channel = openChannel(name, (message) => hear(talking, message))
  const post = (kind: TalkMessage['kind']) => channel.post(messageOf(talking, kind))
  const talking: Talking = { ...input, now, memory, post, tell }
  store.listen((state, before) => changedHere(talking, state, before))
  const stopBeats = clock.every(BEAT, () => beat(talking))
  post('hello')
  return {
    link: () => now.link,
    since: () => now.since,
    listen: (listener) => listeners.push(listener),
    join: () => {
      if (now.stamp.seq === 0) now.stamp = nextStamp(now.stamp, now.id)
      keep(talking)
    },
    zero: () => {
      if (role === 'presenter') setSince(talking, clock.now())
      post('zero')
    },
    stop: () => {
      stopBeats()
      channel.close()
    },
  }
}

/** By its id a talk is known; one that is made, by what it is made of as well. */
export function channelName({ talk }: Pick<TalkSheet, 'talk'>): string {
  return talk.address.replace(/^\/talks\//, '')
}

function messageOf({ sheet, store, role, now }: Talking, kind: TalkMessage['kind']): TalkMessage {
  const { at, screen, theme, size, dot } = store.state()
  const { slide, step } = sheet.steps[at] ?? { slide: 0, step: 0 }
  return { kind, role, ...now.stamp, slide, step, screen, theme, size, dot, since: now.since }
}

/** For a reload, and for the window that this one opens. */
function keep(talking: Talking): void {
  talking.memory.keep({ ...messageOf(talking, 'state'), dot: null })
}

function setSince(talking: Talking, since: number | null): void {
  if (since === talking.now.since) return
  talking.now.since = since
  keep(talking)
  talking.tell()
}

function setLink({ now, tell }: Talking, link: Link): void {
  if (link === now.link) return
  now.link = link
  tell()
}

function hear(talking: Talking, message: TalkMessage): void {
  const { role, clock, now, post } = talking
  if (message.role !== role) {
    now.heard = clock.now()
    setLink(talking, 'connected')
  }
  if (message.kind === 'zero') {
    if (role === 'presenter') setSince(talking, clock.now())
    return
  }
  if (!obeys(role, message.role)) return
  if (role === 'stage' || now.since === null) {
    setSince(talking, recent(talking, message.since) ?? now.since)
  }
  if (isLater(message, now.stamp)) follow(talking, message)
  const asked = message.kind === 'hello' || (message.kind === 'beat' && role === 'stage')
  if (asked || isLater(now.stamp, message)) post('state')
}

function follow(talking: Talking, message: TalkMessage): void {
  const { sheet, store, role, now, post } = talking
  const { seq, by, screen, theme, size, dot } = message
  now.stamp = { seq, by }
  now.following = true
  store.send({ type: 'follow', shown: { at: stepOf(sheet, message), screen, theme, size, dot } })
  now.following = false
  keep(talking)
  // an audience hears of another audience from here
  if (role === 'presenter') post('state')
}

/** A stage that has met no presenter window stays by itself. */
function changedHere(talking: Talking, state: TalkState, before: TalkState): void {
  const { role, now, post } = talking
  if (now.following || sameShown(state, before)) return
  if (now.stamp.seq === 0 && role === 'stage') return
  now.stamp = nextStamp(now.stamp, now.id)
  post('state')
  if (state.dot === before.dot) keep(talking)
}

function beat(talking: Talking): void {
  const { role, clock, now, post } = talking
  if (role === 'presenter') {
    // nobody has said when the talk began
    if (now.since === null) setSince(talking, now.opened)
    post('beat')
  }
  const gone = clock.now() - now.heard >= GONE
  if (gone && (role === 'presenter' || now.link !== 'waiting')) setLink(talking, 'lost')
}

/** What this tab knew before, unless the address names another place: that is a change of its own. */
function begin({ sheet, store, role, clock }: OthersInput, kept: TalkMessage | null): Now {
  const id = `${clock.now().toString(36)}${Math.random().toString(36).slice(2)}`
  const opened = clock.now()
  const base = { id, opened, heard: opened, link: 'waiting', following: false } as const
  if (kept === null || kept.seq === 0) {
    const stamp = role === 'presenter' ? nextStamp(UNSTAMPED, id) : UNSTAMPED
    return { ...base, stamp, since: null }
  }
  const { screen, theme, size, dot, seq, by } = kept
  const { at } = store.state()
  store.send({ type: 'follow', shown: { at, screen, theme, size, dot } })
  const stamp = stepOf(sheet, kept) === at ? { seq, by } : nextStamp(kept, id)
  return { ...base, stamp, since: recent({ sheet, clock }, kept.since) }
}

/** A beginning that this very talk may have had: one of long ago was another time that it was told. */
function recent({ sheet, clock }: Pick<OthersInput, 'sheet' | 'clock'>, since: number | null) {
  if (since === null) return null
  return clock.now() - since > OLD * sheet.talk.minutes * 60_000 ? null : since
}

/** Index of the step that a window names; the nearest, if its talk has other steps. */
function stepOf({ steps }: Pick<TalkSheet, 'steps'>, { slide, step }: TalkMessage): number {
  return readPlace(steps, String(slide + 1), String(step + 1)).index
}

function sameShown(one: TalkState, other: TalkState): boolean {
  return SHOWN.every((name) => Object.is(one[name], other[name]))
}
