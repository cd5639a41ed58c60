'use client'

import dynamic from 'next/dynamic'
import { OwnStart } from './own-start'
import { useOwnPlace } from './use-own-place'

const opening = () => <p role="status">Opening…</p>

const TalkEditor = dynamic(() => import('../editor/talk-editor').then((file) => file.TalkEditor), {
  ssr: false,
  loading: opening,
})
const OwnStage = dynamic(() => import('./own-stage').then((file) => file.OwnStage), {
  ssr: false,
  loading: opening,
})
const OwnOverview = dynamic(() => import('./own-overview').then((file) => file.OwnOverview), {
  ssr: false,
  loading: opening,
})

/** Something that a talk can begin with, by its id. */
export type Beginning = { id: string; title: string }

export type Beginnings = { datasets: Beginning[]; talks: Beginning[] }

/** The reader's own talks: the list of them, or one to change, to show, or to look over. */
export function OwnTalksPage(beginnings: Beginnings) {
  const place = useOwnPlace()
  // without a script nothing is on its way
  if (place === null) return null
  switch (place.view) {
    case 'edit':
      return <TalkEditor key={place.id} id={place.id} datasets={beginnings.datasets} />
    case 'stage':
      return <OwnStage key={place.id} id={place.id} />
    case 'overview':
      return <OwnOverview key={place.id} id={place.id} />
    case 'list':
      return <OwnStart {...beginnings} />
  }
}
