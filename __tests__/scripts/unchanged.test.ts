import { createServer, type Server } from 'node:http'
import { unchangedPictures } from '../../scripts/setup/unchanged.mjs'

let server: Server
let address: string
let drawn: string[]
let status: number

beforeEach(async () => {
  drawn = []
  status = 200
  const unchanged = unchangedPictures()
  server = createServer((asked, answer) => {
    if (unchanged(asked, answer)) return
    drawn.push(`${asked.method} ${asked.url}`)
    answer.writeHead(status, { 'content-type': 'image/png', 'x-content-type-options': 'nosniff' })
    answer.end('picture')
  })
  // as a handler does it: headers are set one by one before the head is written
  server.prependListener('request', (_, answer) => {
    answer.setHeader('ETag', '"one"')
    answer.setHeader('Cache-Control', 'public, max-age=0')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  address = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}`
})

afterEach(() => new Promise((resolve) => server.close(resolve)))

const ask = (path: string, tag?: string, method = 'GET') =>
  fetch(`${address}${path}`, { method, headers: tag ? { 'If-None-Match': tag } : {} })

const RADAR = '/open-intelligence/radar.png?systems=linux'

it('answers 304 for an address that was answered, without drawing it again', async () => {
  await ask(RADAR)
  const again = await ask(RADAR, '"one"')
  expect(again.status).toBe(304)
  expect(again.headers.get('etag')).toBe('"one"')
  expect(again.headers.get('cache-control')).toBe('public, max-age=0')
  expect(again.headers.get('content-type')).toBeNull()
  expect(await again.text()).toBe('')
  expect(drawn).toEqual([`GET ${RADAR}`])
})

it.each(['"zero", "one"', 'W/"one"'])('takes %s for the same tag', async (tag) => {
  await ask(RADAR)
  expect((await ask(RADAR, tag)).status).toBe(304)
})

it.each([
  ['another tag', RADAR, '"two"', 'GET'],
  ['no tag', RADAR, undefined, 'GET'],
  ['another query', '/open-intelligence/radar.png?systems=bitcoin', '"one"', 'GET'],
  ['a write', RADAR, '"one"', 'POST'],
])('lets %s through', async (_, path, tag, method) => {
  await ask(RADAR)
  const answer = await ask(path, tag, method)
  expect(answer.status).toBe(200)
  expect(drawn).toEqual([`GET ${RADAR}`, `${method} ${path}`])
})

it('answers HEAD as GET', async () => {
  await ask(RADAR)
  expect((await ask(RADAR, '"one"', 'HEAD')).status).toBe(304)
})

it('does not remember what failed, nor what is no picture', async () => {
  status = 503
  await ask(RADAR)
  status = 200
  expect((await ask(RADAR, '"one"')).status).toBe(200)
  await ask('/open-intelligence/radar')
  expect((await ask('/open-intelligence/radar', '"one"')).status).toBe(200)
  expect(drawn).toHaveLength(4)
})

it('forgets the address that was asked for longest ago', async () => {
  await ask(`${RADAR},0`)
  for (let at = 1; at <= 5000; at += 50) {
    await Promise.all(Array.from({ length: 50 }, (_, step) => ask(`${RADAR},${at + step}`)))
  }
  expect((await ask(`${RADAR},0`, '"one"')).status).toBe(200)
  expect((await ask(`${RADAR},5000`, '"one"')).status).toBe(304)
})
