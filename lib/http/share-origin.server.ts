import 'server-only'
import { type Origin, originOf } from './share-origin'

/** Where this app answers a request with these headers; `OUTCROP_ORIGIN` wins. */
export function siteOrigin(headers: Pick<Headers, 'get'>): Origin {
  return originOf({ headers, configured: process.env.OUTCROP_ORIGIN })
}
