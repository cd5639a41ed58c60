import { TALK_DOWNLOADS } from '@/lib/http/talk-files'
import { type TalkPlace, type TalkView, talkFileHref, talkHref } from '@/lib/talk/talk-links'

type Props = {
  place: TalkPlace
  current: TalkView
  /** The page of the picture that is shown, if there is one. */
  page?: string | null
}

const VIEWS = [
  { view: 'stage', label: 'From the beginning' },
  { view: 'presenter', label: 'For who speaks' },
  { view: 'overview', label: 'All slides' },
  { view: 'print', label: 'For print' },
  { view: 'edit', label: 'Change a copy' },
] as const

/** The other views of a talk, and its files. */
export function TalkWays({ place, current, page = null }: Props) {
  return (
    <div className="talk-ways">
      <nav aria-label="Views of the talk">
        {VIEWS.map(({ view, label }) => (
          <a
            key={view}
            href={talkHref(place, view)}
            aria-current={view === current && view !== 'stage' ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
        {page !== null && <a href={page}>This picture in the dataset</a>}
      </nav>
      <nav aria-label="Files of the talk">
        <span aria-hidden="true">Files</span>
        {TALK_DOWNLOADS.map(({ extension, keys, name }) => (
          <a key={name} href={talkFileHref(place, extension, downloadKeys(keys))}>
            {name}
          </a>
        ))}
      </nav>
    </div>
  )
}

function downloadKeys(keys: string): string {
  return keys === '' ? 'download=1' : `${keys}&download=1`
}
