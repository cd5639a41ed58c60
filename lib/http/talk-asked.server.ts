import 'server-only'
import { AppError } from '../errors'
import { loadDataset } from '../store/datasets.server'
import { type LoadedTalk, loadTalkFile, talkHash } from '../store/talks.server'
import { MADE_TALK, makeTalk } from '../talk/make-talk'
import type { Talk } from '../talk/schema'
import type { TalkPlace } from '../talk/talk-links'
import { readable } from '../view/address'
import { createMemory } from './memory'

/** A talk that an address names, and where it stands. */
export type AskedTalk = LoadedTalk & { place: TalkPlace }

/** Each step of a made talk is a page, and writing it takes longer than drawing one. */
const memory = createMemory<Talk>({
  bytes: 4 * 1024 * 1024,
  sizeOf: (talk) => JSON.stringify(talk).length * 2,
})

/** Keys by which a talk that is made says what it is made of. */
export const MADE_KEYS = ['of', 'show'] as const

/**
 * The talk of an address: a file, or `present`, which is made of a dataset. Throws `unknown-talk`,
 * `invalid-talk`, `unknown-dataset`, and `bad-query` for a picture that is not there.
 */
export async function loadTalk(id: string, entries: [string, string][]): Promise<AskedTalk> {
  if (id !== MADE_TALK) return { ...(await loadTalkFile(id)), place: { id, search: '' } }
  const { of, show } = madeOf(entries)
  const { dataset, hash } = await loadDataset(of)
  const talk = await memory.get(`${hash} ${of} ${show}`, async () => makeTalk(dataset, show))
  const datasets = new Map([[dataset.id, { dataset, hash }]])
  const search = `of=${of}${show === '' ? '' : `&show=${readable(show)}`}`
  return { talk, datasets, hash: talkHash(talk, datasets), place: { id, search } }
}

function madeOf(entries: [string, string][]): { of: string; show: string } {
  const given = (key: string) => entries.find(([each]) => each === key)?.[1] ?? ''
  const of = given('of')
  if (of !== '') return { of, show: given('show') }
  const message = `${MADE_TALK} is made of a dataset: give its id, as in /talks/${MADE_TALK}?of=open-intelligence`
  throw new AppError('unknown-talk', message, [{ param: 'of', message }])
}
