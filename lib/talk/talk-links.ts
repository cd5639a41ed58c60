/** Where a talk stands: its path, `/talks/<id>`, and what it is made from, where it is made. */
export type TalkPlace = { id: string; search: string }

export const TALK_VIEWS = ['stage', 'presenter', 'overview', 'print', 'edit'] as const
export type TalkView = (typeof TALK_VIEWS)[number]

/** Systems of a dataset that a talk can be made of; as many as a picture shows. */
export const MOST_PRESENTED = 200

/** A slide and a step of it, both from 0. */
export type StepPlace = { slide: number; step: number }

/** The talk's own page. */
export function talkHref({ id, search }: TalkPlace, view: TalkView = 'stage'): string {
  return joined(`/talks/${id}`, search, view)
}

/** The page of one step; slide and step count from 1 there. */
export function stepHref(
  { id, search }: TalkPlace,
  { slide, step }: StepPlace,
  view: TalkView = 'stage',
): string {
  return joined(`/talks/${id}/${slide + 1}/${step + 1}`, search, view)
}

/** A file of the talk, such as `pdf`; with further keys. */
export function talkFileHref({ id, search }: TalkPlace, extension: string, more = ''): string {
  const parts = [search, more].filter((part) => part !== '')
  return `/talks/${id}.${extension}${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

function joined(path: string, search: string, view: TalkView): string {
  const parts = [search, view === 'stage' ? '' : `view=${view}`].filter((part) => part !== '')
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path
}
