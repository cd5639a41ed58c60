/**
 * Answers "you have it already" before any routing. The ETag of a picture is the same for as long as the
 * server runs: code and data are read once. So an address that was answered with one is remembered, and a
 * reader who names it gets 304 from here.
 *
 * @typedef {import('node:http').IncomingMessage} Asked
 * @typedef {import('node:http').ServerResponse} Answer
 * @typedef {import('node:http').OutgoingHttpHeaders} Headers
 */

const MOST_ADDRESSES = 5000
const LONGEST_ADDRESS = 2000
/** Pictures: `/<dataset>/<chart>.<format>` with any query. */
const PICTURE = /^\/[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\.[a-z0-9]{1,12}(?:\?|$)/

/** What a 304 repeats of the answer that it stands for. */
const REPEATED = [
  'etag',
  'vary',
  'cache-control',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'cross-origin-resource-policy',
  'x-content-type-options',
]

/**
 * A memory of ETags by address, oldest use forgotten first.
 * @returns {(asked: Asked, answer: Answer) => boolean} true when it has answered
 */
export function unchangedPictures() {
  /** @type {Map<string, Headers>} */
  const known = new Map()
  return (asked, answer) => {
    const address = asked.url ?? ''
    if (!isRead(asked) || address.length > LONGEST_ADDRESS || !PICTURE.test(address)) return false
    const headers = known.get(address)
    if (headers === undefined) {
      answer.once('finish', () => remember(known, address, answer))
      return false
    }
    if (!names(asked.headers['if-none-match'], String(headers.etag))) return false
    known.delete(address)
    known.set(address, headers)
    answer.writeHead(304, headers).end()
    return true
  }
}

/** @param {Asked} asked */
function isRead({ method }) {
  return method === 'GET' || method === 'HEAD'
}

/** @param {Map<string, Headers>} known @param {string} address @param {Answer} answer */
function remember(known, address, answer) {
  if (answer.statusCode !== 200 && answer.statusCode !== 304) return
  /** @type {Headers} */
  const headers = {}
  for (const name of REPEATED) {
    const value = answer.getHeader(name)
    if (value !== undefined) headers[name] = value
  }
  if (!String(headers.etag ?? '').startsWith('"')) return
  known.set(address, headers)
  const oldest = known.keys().next().value
  if (known.size > MOST_ADDRESSES && oldest !== undefined) known.delete(oldest)
}

/**
 * Whether `If-None-Match` names this tag; a weak form of it counts (RFC 9110, 13.1.2).
 * @param {string | undefined} header @param {string} etag
 */
function names(header, etag) {
  if (header === undefined) return false
  return header.split(',').some((part) => part.trim().replace(/^W\//, '') === etag)
}
