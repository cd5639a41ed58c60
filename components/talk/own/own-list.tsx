import { useState } from 'react'
import type { TalkText } from '@/lib/talk/edit/talk-file'
import { count } from '@/lib/words'
import { editHref, ownOverviewHref, ownStageHref } from './own-place'
import { dropOwnTalk, keepOwnTalk, type OwnTalk } from './own-talks'
import type { Beginning } from './own-talks-page.client'
import { UnreadableTalks } from './unreadable-talks'
import { useOwnTalks } from './use-own-talks'

/** Every talk that is kept, with what can be done with it. */
export function OwnList({ datasets }: { datasets: readonly Beginning[] }) {
  const { talks, unreadable } = useOwnTalks()
  const [dropped, setDropped] = useState<OwnTalk | null>(null)
  const [said, setSaid] = useState('')
  const drop = (own: OwnTalk) => {
    const written = dropOwnTalk(own.id)
    if (written.ok) setDropped(own)
    setSaid(written.ok ? '' : written.why)
  }
  const undo = ({ id, talk }: OwnTalk) => {
    const written = keepOwnTalk(id, talk)
    if (written.ok) setDropped(null)
    setSaid(written.ok ? `${talk.title} is back.` : written.why)
  }
  const aboutOf = ({ talk }: OwnTalk) =>
    datasets.find(({ id }) => id === talk.dataset)?.title ?? talk.dataset
  return (
    <>
      <UnreadableTalks unreadable={unreadable} />
      <p role="status" className="talk-own-said">
        {dropped === null ? said : `${nameOf(dropped)} was dropped. `}
        {dropped !== null && (
          <button type="button" className="plain-button" onClick={() => undo(dropped)}>
            Take it back
          </button>
        )}
      </p>
      {talks.length > 0 && (
        <section aria-labelledby="talks-kept" className="talk-own-kept">
          <h2 id="talks-kept">Kept in this browser</h2>
          <ul>
            {talks.map((own) => (
              <Row key={own.id} own={own} about={aboutOf(own)} onDrop={() => drop(own)} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function nameOf({ id, talk }: OwnTalk): string {
  return talk.title.trim() === '' ? id : talk.title
}

async function save({ id, talk }: OwnTalk, kind: TalkText): Promise<void> {
  const { saveTalk } = await import('./save-talk')
  saveTalk(id, talk, kind)
}

type RowProps = { own: OwnTalk; about: string; onDrop: () => void }

function Row({ own, about, onDrop }: RowProps) {
  const { id, talk } = own
  const name = nameOf(own)
  const of = `of-${id}`
  return (
    <li className="own-row talk-own-row">
      <span>
        <a href={editHref(id)} id={of}>
          {name}
        </a>{' '}
        <span className="quiet">
          {count(talk.slides.length, 'slide')} about {about}
        </span>
      </span>
      <a href={ownStageHref(id)} aria-describedby={of}>
        Present
      </a>
      <a href={ownOverviewHref(id)} aria-describedby={of}>
        All slides
      </a>
      {(['json', 'yaml'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="quiet-button"
          aria-describedby={of}
          onClick={() => save(own, kind)}
        >
          Save as {kind.toUpperCase()}
        </button>
      ))}
      <button type="button" className="plain-button" aria-describedby={of} onClick={onDrop}>
        Drop
      </button>
    </li>
  )
}
