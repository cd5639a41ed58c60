import { drawTalk } from '@/lib/talk/draw-talk'
import { settled } from '@/lib/talk/edit/settle'
import type { TalkDraft } from '@/lib/talk/schema'
import type { TalkSheet } from '@/lib/talk/talk-sheet'
import { datasetsOf, fetchDatasets } from './own-datasets'
import { ownStageHref } from './own-place'

/** A talk drawn in this browser; or what hinders it. */
export type DrawnOwn = { ok: true; sheet: TalkSheet } | { ok: false; why: string }

/** Draws every step of a talk of the reader's own. Its id on the stage is none that a talk of a file can have. */
export async function drawOwn(id: string, draft: TalkDraft): Promise<DrawnOwn> {
  const wanted = datasetsOf(draft)
  const datasets = await fetchDatasets(wanted)
  const missing = wanted.filter((each) => !datasets.has(each))
  if (missing.length > 0) return { ok: false, why: `No dataset is here: ${missing.join(', ')}.` }
  if (draft.slides.length === 0) return { ok: false, why: 'The talk has no slide.' }
  try {
    const sheet = drawTalk({ place: { id, search: '' }, talk: settled(draft), datasets })
    const address = ownStageHref(id)
    return { ok: true, sheet: { ...sheet, talk: { ...sheet.talk, id: `own.${id}`, address } } }
  } catch (error) {
    const why = error instanceof Error ? error.message : 'It cannot be drawn.'
    return { ok: false, why: `A slide cannot be drawn: ${why}` }
  }
}
