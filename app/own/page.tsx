import { OwnPage } from '@/components/own/own-page.client'
import { SiteBar } from '@/components/site/site-bar'
import { listDatasets } from '@/lib/store/datasets.server'

export const metadata = {
  title: 'A dataset of your own',
  description: 'Open a dataset in your browser and draw it. Nothing of it is sent anywhere.',
}

/** A reader's own dataset. The server sends the same page for every one of them, and learns of none. */
export default async function OwnDatasetPage() {
  const examples = (await listDatasets()).flatMap((entry) =>
    entry.ok ? [{ id: entry.id, title: entry.title }] : [],
  )
  return (
    <>
      <SiteBar places={[]} />
      <main id="main" className="page">
        <noscript>
          <p className="notice">
            A dataset of your own is read and drawn by this page itself: that needs JavaScript.
          </p>
        </noscript>
        <OwnPage examples={examples} />
      </main>
    </>
  )
}
