import { headers } from 'next/headers'
import { Missing } from '@/components/site/missing'
import { SiteBar } from '@/components/site/site-bar'
import { isEmbedPath } from '@/lib/http/embed-theme'
import { missingPlace } from '@/lib/http/missing-place.server'
import { PATH_HEADER } from '@/lib/http/security-headers'

export const metadata = { title: 'Nothing here' }

/** Any address that leads nowhere: why, and the nearest that does. */
export default async function NotFound() {
  const path = (await headers()).get(PATH_HEADER) ?? ''
  const { sentence, links } = await missingPlace(path)
  return (
    <>
      {!isEmbedPath(path) && <SiteBar places={[]} />}
      <main id="main" className="page">
        <Missing title="There is nothing at this address" sentence={sentence} links={links} />
      </main>
    </>
  )
}
