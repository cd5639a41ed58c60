/** A host name or an IP address, with a port or without; nothing else that a header may carry. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

export type Origin = {
  /** Scheme and host without a slash at the end: `https://example.org`. */
  origin: string
  /** False: it was taken from this request, so that an answer made with it is for this reader alone. */
  fixed: boolean
}

type Asked = {
  /** The request's headers. */
  headers: Pick<Headers, 'get'>
  /** What `OUTCROP_ORIGIN` says, if it is set. */
  configured?: string
}

/**
 * Where this app answers, as absolute addresses need it. What is configured wins; else the scheme that
 * a proxy in front names and the request's own host. A host that is none is `localhost`.
 */
export function originOf({ headers, configured }: Asked): Origin {
  const own = configured ? originIn(configured) : null
  if (own !== null) return { origin: own, fixed: true }
  const host = headers.get('host')?.trim() ?? ''
  const [forwarded = ''] = (headers.get('x-forwarded-proto') ?? '').split(',')
  const scheme = forwarded.trim().toLowerCase() === 'https' ? 'https' : 'http'
  const origin = HOST.test(host) ? originIn(`${scheme}://${host}`) : null
  return { origin: origin ?? 'http://localhost', fixed: false }
}

/** The origin of a web address; null: it is none. */
function originIn(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, origin } = new URL(address)
  return /^https?:$/.test(protocol) ? origin : null
}
