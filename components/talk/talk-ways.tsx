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
  { view: 'overview', label: 'All slides' },
  { view: 'print', label: 'For print' },
  { view: 'edit', label: 'Change a copy' },
] as const

/** The other views of a talk, and its files. */
export function TalkWays({ place, current, page = null }: Props) {
  return (
    <nav className="talk-ways" aria-label="Views and files of the talk">
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
      <span className="talk-files">
        Files
        {TALK_DOWNLOADS.map(({ extension, keys, name }) => (
          <a key={name} href={talkFileHref(place, extension, downloadKeys(keys))}>
            {name}
          </a>
        ))}
      </span>
    </nav>
  )
}

function downloadKeys(keys: string): string {
  return keys === '' ? 'download=1' : `${keys}&download=1`
}
