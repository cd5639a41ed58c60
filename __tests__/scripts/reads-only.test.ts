import { createServer, request, type Server } from 'node:http'
import { problemOf } from '../../lib/http/problem'
import { ALLOWED_METHODS, methodNotAllowed } from '../../lib/http/respond'
import { refusesWriting } from '../../scripts/setup/reads-only.mjs'

let server: Server
let port: number

beforeAll(async () => {
  server = createServer((asked, answer) => {
    if (!refusesWriting(asked, answer)) answer.end('page')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  port = typeof place === 'object' && place ? place.port : 0
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

/** `fetch` does not send every method. */
function ask(
  method: string,
): Promise<{ status?: number; allow?: string; type?: string; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path: '/open-intelligence' })
    asked.on('error', reject)
    asked.on('response', (answer) => {
      const { statusCode: status, headers } = answer
      let body = ''
      answer.on('data', (part) => {
        body += part
      })
      answer.on('end', () =>
        resolve({ status, allow: headers.allow, type: headers['content-type'], body }),
      )
    })
    asked.end(method === 'POST' ? 'a=1' : undefined)
  })
}

it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])(
  'refuses %s in the words of the handlers',
  async (method) => {
    const { status, allow, type, body } = await ask(method)
    expect([status, allow, type]).toEqual([405, ALLOWED_METHODS, 'application/problem+json'])
    expect(JSON.parse(body)).toEqual(problemOf(methodNotAllowed(method)))
  },
)

it.each(['GET', 'HEAD', 'OPTIONS'])('lets %s through', async (method) => {
  expect((await ask(method)).status).toBe(200)
})
