import { headers } from 'next/headers'
import { ApiReference } from '@/components/docs/api-reference'
import { SiteBar } from '@/components/site/site-bar'
import { describedApi } from '@/lib/http/described-api.server'
import { siteOrigin } from '@/lib/http/share-origin.server'

export const metadata = {
  title: 'The API',
  description: 'Every address of pictures and data: what it takes and what it answers.',
}

/** The reference of the API, drawn from its own document. */
export default async function ApiPage() {
  const { document } = await describedApi()
  const { origin } = siteOrigin(await headers())
  return (
    <>
      <SiteBar places={[{ label: 'The API', href: '/docs/api', current: true }]} />
      <main id="main" className="page">
        <ApiReference document={document()} origin={origin} />
      </main>
    </>
  )
}
