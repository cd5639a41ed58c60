import { SiteBar } from '@/components/site/site-bar'
import { OwnTalksPage } from '@/components/talk/own/own-talks-page.client'
import { listDatasets } from '@/lib/store/datasets.server'
import { listTalks } from '@/lib/store/talks.server'

export const metadata = {
  title: 'Talks of your own',
  description: 'Write a talk in your browser, keep it there, and present it.',
}

/** Talks of a reader's own. The server sends the same page for every one of them, and learns of none. */
export default async function OwnTalks() {
  const [datasets, talks] = [await listDatasets(), await listTalks()]
  return (
    <>
      <SiteBar
        places={[
          { label: 'Talks', href: '/talks' },
          { label: 'Your own', href: '/talks/own', current: true },
        ]}
      />
      <main id="main" className="talk-page">
        <noscript>
          <h1>Talks of your own</h1>
          <p className="notice">
            A talk of your own is written and drawn by this page itself: that needs JavaScript.
            Without it a talk can be written by hand, as a file in <code>data/talks</code>; its
            schema is in <code>data/schema/talk.schema.json</code>.
          </p>
        </noscript>
        <OwnTalksPage
          datasets={datasets.flatMap((each) =>
            each.ok ? [{ id: each.id, title: each.title }] : [],
          )}
          talks={talks.flatMap((each) =>
            each.ok ? [{ id: each.id, title: each.talk.title }] : [],
          )}
        />
      </main>
    </>
  )
}
