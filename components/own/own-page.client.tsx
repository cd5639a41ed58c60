'use client'

import dynamic from 'next/dynamic'
import { useEffect, useSyncExternalStore } from 'react'
import { type Opened, presentOpened, subscribeOpened } from './opened'
import { OwnProblems } from './own-problems'
import { OwnStart } from './own-start'
import { useOwnAddress } from './use-own-address'

const OwnView = dynamic(() => import('./own-view.client').then((file) => file.OwnView), {
  ssr: false,
  loading: () => <p role="status">Opening…</p>,
})

export type Example = { id: string; title: string }

const NOTHING: Opened = { state: 'nothing' }

/** A dataset of the reader's own: opened, checked and drawn in this browser alone. */
export function OwnPage({ examples }: { examples: Example[] }) {
  const opened = useSyncExternalStore(subscribeOpened, presentOpened, () => NOTHING)
  const { address, moves } = useOwnAddress()
  const wanted = address?.dataset ?? ''
  useEffect(() => {
    import('./open-named').then(({ openNamed }) => openNamed(wanted))
  }, [wanted])
  if (opened.state === 'shown' && (wanted === '' || wanted === opened.dataset.id)) {
    const shown = address ?? { dataset: opened.dataset.id, chart: '', search: '' }
    return <OwnView {...opened} address={shown} moves={moves} />
  }
  return (
    <div className="own-start">
      <h1>A dataset of your own</h1>
      <p className="page-lead">
        It is read, checked and drawn in this browser. Nothing of it is sent anywhere, its address
        included.
      </p>
      <p role="status" className="own-status">
        {opened.state === 'opening' ? `Opening ${opened.file}…` : ''}
      </p>
      {opened.state === 'problems' && <OwnProblems {...opened} />}
      {opened.state !== 'opening' && wanted !== '' && opened.state !== 'problems' && (
        <p className="notice">
          This address shows the dataset {wanted}, which is not open here. Open its file, and the
          view is drawn.
        </p>
      )}
      <OwnStart examples={examples} />
    </div>
  )
}
