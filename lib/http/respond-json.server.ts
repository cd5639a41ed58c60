import 'server-only'
import { matchesEtag, strongEtag } from './etag.server'
import { cacheControl, respond, respondNotModified } from './respond'

export type JsonInput = {
  request: Request
  head: boolean
  /** Hashes of what the answer is made from, and its canonical address. */
  hashes: string[]
  address: string
  /** Makes the content; not called when the reader has it already. */
  content: () => unknown
}

/** An answer in JSON with a strong ETag that is known before the content is made. */
export function respondJson({ request, head, hashes, address, content }: JsonInput): Response {
  const etag = strongEtag({ hashes, address })
  if (matchesEtag(request.headers.get('if-none-match'), etag))
    return respondNotModified(etag, false)
  return respond({
    body: new TextEncoder().encode(`${JSON.stringify(content())}\n`),
    status: 200,
    head,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      ETag: etag,
      'Cache-Control': cacheControl(false),
    },
  })
}
