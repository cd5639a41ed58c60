import 'server-only'
import { loadDataset } from '../store/datasets.server'
import { type Oembed, oembedOf, readOembedRequest } from './oembed'
import type { ReadInput } from './reading.server'
import { cacheControl, respond } from './respond'
import { sharedAs } from './share.server'
import { siteOrigin } from './share-origin.server'

/**
 * What oEmbed asks of a page of one picture. The answer holds absolute addresses: where the origin is not
 * configured it is that of the request, and the answer is kept by nobody, so that no reader gets the host
 * that another one named.
 */
export async function serveOembed({ request, head }: ReadInput<unknown>): Promise<Response> {
  const { origin, fixed } = siteOrigin(request.headers)
  const asked = readOembedRequest(new URL(request.url).searchParams, origin)
  const { dataset, hash } = await loadDataset(asked.dataset)
  const { chart, entries } = asked
  const page = { dataset, hash, path: `/${dataset.id}/${chart}`, entries, charts: [chart] }
  const { picture } = await sharedAs(page)
  const answer: Oembed = oembedOf({ request: asked, dataset, origin, picture })
  return respond({
    body: new TextEncoder().encode(`${JSON.stringify(answer)}\n`),
    status: 200,
    head,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': fixed ? cacheControl(false) : 'no-store',
    },
  })
}
