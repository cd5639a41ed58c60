import type { Talk, TalkDraft } from '../schema'

/** A talk with what a draft leaves out as it is meant; its words are not checked. */
export function settled(draft: TalkDraft): Talk {
  const { aspect = '16x9', theme = 'light', minutes = 20, ...rest } = draft
  return { ...rest, aspect, theme, minutes }
}

/** A talk to begin with: a slide of words. */
export function emptyTalk(dataset: string): TalkDraft {
  return {
    title: 'A talk',
    dataset,
    slides: [{ id: 'opening', title: 'A question to begin with', lines: [] }],
  }
}
