import type { Problem } from '@/lib/errors'
import { freshId } from '@/lib/talk/edit/fresh-id'
import type { TalkDraft } from '@/lib/talk/schema'
import { keepOwnTalk, ownTalks, unreadableTalks } from './own-talks'

/** A talk that was kept under a new id; or why there is none. */
export type Begun =
  | { ok: true; id: string }
  | { ok: false; why: string; problems?: Problem[]; draft?: TalkDraft }

/** Keeps a talk as a new one, under an id made of its title. */
export function beginTalk(talk: TalkDraft): Begun {
  const taken = [...ownTalks(), ...unreadableTalks()].map(({ id }) => id)
  const id = freshId(talk.title, taken)
  const written = keepOwnTalk(id, talk)
  return written.ok ? { ok: true, id } : written
}

/** Begins a copy of the talk at the address of its JSON. */
export async function beginCopy(address: string): Promise<Begun> {
  try {
    const answer = await fetch(address)
    if (!answer.ok) return { ok: false, why: `There is no talk there: ${address}` }
    return await beginText({ file: address, text: await answer.text() })
  } catch {
    return { ok: false, why: 'The server could not be reached. Nothing was changed.' }
  }
}

/** Begins a talk from the text of a file, JSON or YAML; or tells all that is wrong with it. */
export async function beginText(given: { file: string; text: string }): Promise<Begun> {
  const { readGiven } = await import('./read-given')
  const read = readGiven(given)
  if (read.ok) return beginTalk(read.talk)
  return { ...read, why: `${given.file} is no talk yet.` }
}
