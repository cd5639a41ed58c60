/** What the page of a reader's own talks shows. Ids stand after # where they can, which never reaches a server. */
export type OwnPlace = { view: 'list' } | { view: 'edit' | 'stage' | 'overview'; id: string }

const OWN = '/talks/own'

/** The place that an address names: `?edit=<id>`, `#<id>/<slide>/<step>` or `?view=overview#<id>`. */
export function readOwnPlace({ search, hash }: Pick<Location, 'search' | 'hash'>): OwnPlace {
  const query = new URLSearchParams(search)
  const edited = query.get('edit')
  if (edited) return { view: 'edit', id: edited }
  const [id = ''] = decoded(hash).split('/')
  // the link to the content of the page is no talk
  if (id === '' || id === 'main') return { view: 'list' }
  return { view: query.get('view') === 'overview' ? 'overview' : 'stage', id }
}

/** The editor of a talk, at a slide and a step from 0; -1 is the talk itself. */
export function editHref(id: string, slide = -1, step = 0): string {
  const at = slide < 0 ? '' : `#${slide + 1}/${step + 1}`
  return `${OWN}?edit=${encodeURIComponent(id)}${at}`
}

/** The stage of a talk, at a slide and a step from 0. */
export function ownStageHref(id: string, slide = 0, step = 0): string {
  return `${OWN}#${encodeURIComponent(id)}/${slide + 1}/${step + 1}`
}

/** The presenter window of a talk, at a slide and a step from 0. */
export function ownPresenterHref(id: string, slide = 0, step = 0): string {
  return `${OWN}?view=presenter#${encodeURIComponent(id)}/${slide + 1}/${step + 1}`
}

/** All slides of a talk, small. */
export function ownOverviewHref(id: string): string {
  return `${OWN}?view=overview#${encodeURIComponent(id)}`
}

/** Slide and step of the stage's fragment as they are written there. */
export function partsOfStage(hash: string): string[] {
  return decoded(hash).split('/').slice(1)
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''))
  } catch {
    return hash.replace(/^#/, '')
  }
}
