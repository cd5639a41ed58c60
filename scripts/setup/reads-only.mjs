/**
 * Refuses whatever is no reading, before any routing: pages would answer a POST as if it were a GET, and
 * TRACE makes Next fail. The words are those of the handlers, which a test compares.
 *
 * @typedef {import('node:http').IncomingMessage} Asked
 * @typedef {import('node:http').ServerResponse} Answer
 */

const ALLOWED = ['GET', 'HEAD', 'OPTIONS']

/** @param {Asked} asked @param {Answer} answer @returns {boolean} true when it has answered */
export function refusesWriting(asked, answer) {
  const { method = '' } = asked
  if (ALLOWED.includes(method)) return false
  const known = ALLOWED.join(', ')
  const problem = {
    type: 'urn:outcrop:problem:method-not-allowed',
    title: 'Only reading is possible here',
    status: 405,
    detail: `method not allowed: ${method} (known: ${known})`,
    code: 'method-not-allowed',
    fix: 'Use GET, HEAD or OPTIONS.',
    errors: [],
  }
  const body = `${JSON.stringify(problem, null, 2)}\n`
  answer.writeHead(405, {
    Allow: known,
    'Cache-Control': 'no-store',
    'Content-Type': 'application/problem+json',
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
    'Content-Length': Buffer.byteLength(body),
    // what may come after is not read
    Connection: 'close',
  })
  answer.end(body)
  return true
}
