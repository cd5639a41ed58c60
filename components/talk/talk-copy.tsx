import type { Talk } from '@/lib/talk/schema'
import { type TalkPlace, talkFileHref, talkHref } from '@/lib/talk/talk-links'
import { CopyTalk } from './own/copy-talk.client'

/** A copy of a talk for the reader to change; without a script, what it takes. */
export function TalkCopy({ talk, place }: { talk: Talk; place: TalkPlace }) {
  return (
    <>
      <h1>{talk.title}</h1>
      <noscript>
        <p className="notice">
          A copy of your own is changed and kept by this page itself: that needs JavaScript. Without
          it, take <a href={talkFileHref(place, 'json', 'download=1')}>the file of the talk</a>,
          change it by hand, and put it into <code>data/talks</code>.
        </p>
      </noscript>
      <CopyTalk address={talkFileHref(place, 'json')} back={talkHref(place)} />
    </>
  )
}
