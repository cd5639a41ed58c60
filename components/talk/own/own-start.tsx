import { useState } from 'react'
import type { Begun } from './begin-talk'
import { NewTalk } from './new-talk'
import { OpenTalk } from './open-talk'
import { OwnList } from './own-list'
import { editHref } from './own-place'
import type { Beginnings } from './own-talks-page.client'

/** The talks that are kept here, and the ways to begin another. */
export function OwnStart({ datasets, talks }: Beginnings) {
  const [said, setSaid] = useState('')
  const onBegun = (begun: Begun) => {
    if (begun.ok) window.location.assign(editHref(begun.id))
    else setSaid(begun.why)
  }
  return (
    <div className="own-start talk-own">
      <h1>Talks of your own</h1>
      <p className="page-lead">
        They are kept in this browser and sent nowhere. Save one as a file to take it elsewhere.
      </p>
      <p role="status" className="own-status">
        {said}
      </p>
      <OwnList datasets={datasets} />
      <div className="own-ways">
        <NewTalk datasets={datasets} talks={talks} onBegun={onBegun} />
        <OpenTalk onBegun={onBegun} />
      </div>
    </div>
  )
}
