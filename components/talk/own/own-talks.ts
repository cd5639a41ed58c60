import { isRecord, parsedJson } from '@/lib/json-value'
import { isDraft } from '@/lib/talk/edit/is-draft'
import type { TalkDraft } from '@/lib/talk/schema'

/** A talk that a reader keeps in this browser. It may still be wrong; the editor says where. */
export type OwnTalk = { id: string; talk: TalkDraft }

/** Whether something was written; `why` is a sentence for the reader. */
export type Written = { ok: true } | { ok: false; why: string }

/** What is kept under the name of talks and is none: an entry, or all of it, as text. */
export type Unreadable = { id: string; text: string }

const KEY = 'outcrop-talks'
const VERSION = 1
/** Told to this window when it writes; other windows hear of it by `storage`. */
const CHANGED = 'outcrop-talks'

const FULL =
  'This browser has no room left for talks: save one as a file and drop it here, then go on.'
const REFUSED = 'This browser does not let pages keep anything: save the talk as a file.'
const BROKEN =
  'What this browser keeps as talks cannot be read, and is left as it is. See to it on the page of your own talks.'

type Kept = { entries: unknown[]; broken: string | null }

/** Every talk that is kept, in the order in which they came. */
export function ownTalks(): OwnTalk[] {
  return readOwnTalks(ownTalksText()).talks
}

/** One of them; null where there is none of that id. */
export function ownTalk(id: string): OwnTalk | null {
  return ownTalks().find((each) => each.id === id) ?? null
}

/** What is kept and cannot be shown as a talk; an empty id: nothing of it can be read. */
export function unreadableTalks(): Unreadable[] {
  return readOwnTalks(ownTalksText()).unreadable
}

/** What a text that is kept holds: talks, and what cannot be shown as one. */
export function readOwnTalks(text: string | null): { talks: OwnTalk[]; unreadable: Unreadable[] } {
  const { entries, broken } = read(text)
  const unreadable = entries.flatMap((each, index) =>
    isOwnTalk(each) ? [] : [{ id: idOf(each, index), text: JSON.stringify(each, null, 2) }],
  )
  return {
    talks: entries.filter(isOwnTalk),
    unreadable: broken === null ? unreadable : [{ id: '', text: broken }],
  }
}

/** Keeps a talk under an id, in place of an older one of that id. What cannot be read stays as it is. */
export function keepOwnTalk(id: string, talk: TalkDraft): Written {
  return change((entries) => {
    const at = entries.findIndex((each) => isOwnTalk(each) && each.id === id)
    const entry = { id, talk }
    return at < 0 ? [...entries, entry] : entries.with(at, entry)
  })
}

/** Drops a talk; nothing happens where there is none of that id. */
export function dropOwnTalk(id: string): Written {
  return change((entries) => entries.filter((each) => !isOwnTalk(each) || each.id !== id))
}

/** Drops what cannot be read, which the reader has asked for by its id. */
export function dropUnreadable(id: string): Written {
  if (id === '') return write([])
  return change((entries) =>
    entries.filter((each, index) => isOwnTalk(each) || idOf(each, index) !== id),
  )
}

/** Tells of every change, of this window and of others. Returns how to stop. */
export function subscribeOwnTalks(tell: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) tell()
  }
  window.addEventListener('storage', onStorage)
  window.addEventListener(CHANGED, tell)
  return () => {
    window.removeEventListener('storage', onStorage)
    window.removeEventListener(CHANGED, tell)
  }
}

/** All that is kept as it is written; it is the same text as long as nothing changed. */
export function ownTalksText(): string | null {
  try {
    return window.localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function read(text: string | null): Kept {
  if (text === null) return { entries: [], broken: null }
  const kept = parsedJson(text)
  if (!isRecord(kept) || kept.version !== VERSION || !Array.isArray(kept.talks)) {
    return { entries: [], broken: text }
  }
  return { entries: kept.talks, broken: null }
}

function change(make: (entries: unknown[]) => unknown[]): Written {
  const { entries, broken } = read(ownTalksText())
  return broken === null ? write(make(entries)) : { ok: false, why: BROKEN }
}

function write(talks: unknown[]): Written {
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ version: VERSION, talks }))
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    return { ok: false, why: full ? FULL : REFUSED }
  }
  window.dispatchEvent(new Event(CHANGED))
  return { ok: true }
}

function isOwnTalk(value: unknown): value is OwnTalk {
  return isRecord(value) && typeof value.id === 'string' && isDraft(value.talk)
}

function idOf(entry: unknown, index: number): string {
  const id = isRecord(entry) && typeof entry.id === 'string' ? entry.id : 'entry'
  return `${id} (${index + 1})`
}
