import { GET, OPTIONS, POST } from '../../app/api/oembed/route'
import { problem } from '../support/api'
import { dataFolder } from '../support/data-folder'
import { tinyDataset } from '../support/tiny-dataset'

const SITE = 'https://charts.example.org'
const HEADERS = { host: 'charts.example.org', 'x-forwarded-proto': 'https' }
const CONTEXT = { params: Promise.resolve({}) }

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([tinyDataset])
})
afterAll(() => folder.remove())
afterEach(() => {
  delete process.env.OUTCROP_ORIGIN
})

const ask = (query: Record<string, string>, headers: Record<string, string> = HEADERS) =>
  GET(
    new Request(`http://localhost/api/oembed?${new URLSearchParams(query)}`, { headers }),
    CONTEXT,
  )
const wrong = async (query: Record<string, string>) => problem(await ask(query))

it('answers for a page of one picture with a frame of it', async () => {
  const response = await ask({ url: `${SITE}/trees/radar?systems=birch,alder&theme=dark` })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const answer = await response.json()
  const frame = `${SITE}/embed/trees/radar?systems=birch,alder&amp;theme=dark`
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Birch and Alder on three scales',
    provider_name: 'Outcrop',
    provider_url: `${SITE}/`,
    html: `<iframe src="${frame}" title="${answer.title}" width="640" height="${answer.height}" style="border:0;max-width:100%" loading="lazy"></iframe>`,
    width: 640,
    height: expect.any(Number),
    thumbnail_url: expect.stringContaining(`${SITE}/trees/radar.png?systems=birch,alder&preset=og`),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
  expect(answer.height).toBeGreaterThan(400)
})

it.each(['/trees/matrix', '/embed/trees/radar?title=Mine', '/trees/pair.png?systems=alder,birch'])(
  'takes %s',
  async (path) => {
    expect((await ask({ url: SITE + path, format: 'json' })).status).toBe(200)
  },
)

it('keeps within the size asked for, the thumbnail too', async () => {
  const url = `${SITE}/trees/radar`
  const small = await (await ask({ url, maxwidth: '400', maxheight: '300' })).json()
  expect([small.width, small.height]).toEqual([400, 300])
  expect(small).not.toHaveProperty('thumbnail_url')
  const wide = await (await ask({ url, maxwidth: '5000', maxheight: '5000' })).json()
  expect(wide.width).toBe(1160)
  expect(wide.thumbnail_width).toBe(1200)
})

it('is kept by nobody when its addresses come from the request', async () => {
  const url = `${SITE}/trees/radar`
  expect((await ask({ url })).headers.get('cache-control')).toBe('no-store')
  process.env.OUTCROP_ORIGIN = SITE
  const fixed = await ask({ url }, { host: 'evil.example' })
  expect(fixed.headers.get('cache-control')).toContain('public')
  expect((await fixed.json()).provider_url).toBe(`${SITE}/`)
})

it.each([
  ['https://elsewhere.example/trees/radar', 'unknown-page'],
  [`${SITE}/trees`, 'unknown-page'],
  [`${SITE}/trees/systems/birch`, 'unknown-page'],
  ['no address', 'unknown-page'],
  ['javascript:alert(1)', 'unknown-page'],
  [`${SITE}/tree/radar`, 'unknown-dataset'],
])('knows no frame of %s', async (url, code) => {
  expect(await wrong({ url })).toMatchObject({ status: 404, code })
})

it('names the nearest page of a picture', async () => {
  const { errors } = await wrong({ url: `${SITE}/trees/rader` })
  expect(errors[0]).toMatchObject({
    param: 'url',
    nearest: [`${SITE}/trees/radar`, `${SITE}/trees/order`],
  })
})

it('has no XML', async () => {
  expect(await wrong({ url: `${SITE}/trees/radar`, format: 'xml' })).toMatchObject({
    status: 501,
    code: 'unsupported-format',
    detail: 'unsupported format: xml (known: json)',
  })
})

it.each<[Record<string, string>, string]>([
  [{}, 'url is missing'],
  [{ url: `${SITE}/trees/radar`, maxwidth: '-1' }, 'wrong maxwidth: -1'],
  [{ url: `${SITE}/trees/radar`, maxheight: '1e3' }, 'wrong maxheight: 1e3'],
  [{ url: `${SITE}/trees/radar`, maxwdth: '4' }, 'unknown parameter: maxwdth (nearest: maxwidth'],
])('refuses %j', async (query, said) => {
  const { status, detail } = await wrong(query)
  expect([status, detail.slice(0, said.length)]).toEqual([400, said])
})

it('may be asked by any page, and only read', () => {
  expect(OPTIONS().headers.get('access-control-allow-origin')).toBe('*')
  expect(POST(new Request('http://localhost/api/oembed', { method: 'POST' })).status).toBe(405)
})
