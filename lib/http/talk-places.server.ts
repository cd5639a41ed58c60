import 'server-only'
import { unknownSentence } from '../dataset/lookup'
import { nearest } from '../nearest'
import { listDatasets } from '../store/datasets.server'
import { listTalks } from '../store/talks.server'
import { MADE_TALK } from '../talk/make-talk'
import { talkHref } from '../talk/talk-links'

/** Before the path of a talk. */
export const TALKS = 'talks'

/** The page of a reader's own talks, of which this server knows nothing. */
const OWN_TALKS = 'own'

/** Whether a page of talks stands at what follows `/talks/`: the list, a talk, or a slide and a step of it. */
export async function isTalkPlace(parts: readonly string[]): Promise<boolean> {
  const [id, ...at] = parts
  if (id === undefined) return true
  if (id === OWN_TALKS) return at.length === 0
  if (at.length > 2 || !at.every((part) => /^\d{1,6}$/.test(part))) return false
  return id === MADE_TALK || (await listTalks()).some((talk) => talk.id === id)
}

/** Why no talk is there, and the nearest that are. */
export async function missingTalk(id = '') {
  if (id === MADE_TALK) return missingMade()
  const ids = (await listTalks()).map((talk) => talk.id)
  const near = nearest(id, ids)
  const shown = ids.includes(id) ? [id] : near.length > 0 ? near : ids
  return {
    sentence: ids.includes(id)
      ? `Nothing stands there in the talk ${id}: give a slide and a step.`
      : `${unknownSentence('talk', id, ids)}.`,
    links: shown.map((each) => ({ label: each, href: talkHref({ id: each, search: '' }) })),
  }
}

/** A talk is made of a dataset, which the address did not name, or not rightly. */
async function missingMade() {
  const datasets = await listDatasets()
  return {
    sentence: 'This talk is made of a dataset: name one that is here, and a picture of it.',
    links: datasets.map(({ id }) => ({
      label: id,
      href: talkHref({ id: MADE_TALK, search: `of=${id}` }),
    })),
  }
}
