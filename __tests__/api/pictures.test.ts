import { CHART_KINDS } from '../../lib/charts/index'
import { matrix } from '../../lib/charts/matrix/index'
import { radar } from '../../lib/charts/radar/index'
import { picture, problem } from '../support/api'

const RADAR = '/open-intelligence/radar'
const TEXT: [string, string, string][] = [
  ['svg', 'image/svg+xml; charset=utf-8', '<svg '],
  ['csv', 'text/csv; charset=utf-8', '\uFEFFabout,'],
  ['json', 'application/json; charset=utf-8', '{\n  "address": '],
  ['md', 'text/markdown; charset=utf-8', '# '],
]

/** Kinds whose csv is their table; that of the others is the records of their cells. */
const TABLES: Record<string, string> = {
  likeness: '\uFEFFSystem,',
  levels: '\uFEFFDimension,',
  coverage: '\uFEFFPart,',
}

afterEach(() => jest.restoreAllMocks())

describe.each(CHART_KINDS.map(({ id }) => id))('a %s', (chart) => {
  it.each(TEXT)('comes as %s', async (format, type, start) => {
    const response = await picture(`/open-intelligence/${chart}.${format}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    const bytes = Buffer.from(await response.arrayBuffer())
    const begin = format === 'csv' ? (TABLES[chart] ?? start) : start
    expect(bytes.toString('utf8').slice(0, begin.length)).toBe(begin)
    expect(response.headers.get('content-length')).toBe(String(bytes.length))
  })

  it('comes as png of the size of a full slide', async () => {
    const response = await picture(`/open-intelligence/${chart}.png`)
    expect(response.headers.get('content-type')).toBe('image/png')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080])
  })
})

it('says what it is, and where its words are', async () => {
  const { headers } = await picture(`${RADAR}.svg?systems=bittensor,openai&theme=dark`)
  expect(headers.get('link')).toBe(
    `<${RADAR}.md?systems=bittensor,openai>; rel="describedby"; type="text/markdown"`,
  )
  expect(headers.get('content-disposition')).toMatch(
    /^inline; filename="open-intelligence-radar-bittensor-openai-slide-16x9-dark-v[\d.]+\.svg"; filename\*=UTF-8''/,
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; sandbox",
  )
  expect(headers.get('vary')).toBeNull()
})

it('is saved as a file when asked to', async () => {
  const { headers } = await picture(`${RADAR}.csv?download=1`)
  expect(headers.get('content-disposition')).toMatch(/^attachment; /)
})

describe('caching', () => {
  it('lets a shared cache keep a picture for a minute', async () => {
    const { headers } = await picture(`${RADAR}.md`)
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, must-revalidate')
    expect(headers.get('etag')).toMatch(/^"[\w-]{43}"$/)
  })

  it('lets everyone keep what names its version, and refuses another version', async () => {
    const body = await (await picture(`${RADAR}.json`)).json()
    const now = await picture(`${RADAR}.md?v=${body.dataset.hash}`)
    expect(now.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const { errors } = await problem(await picture(`${RADAR}.md?v=0123456789abcdef`))
    expect(errors).toMatchObject([{ param: 'v', allowed: [body.dataset.hash] }])
  })

  it('answers 304 without asking the kind', async () => {
    const address = `${RADAR}.svg?systems=linux`
    const first = await picture(address)
    const etag = first.headers.get('etag') ?? ''
    const asked = [jest.spyOn(radar, 'model'), jest.spyOn(radar, 'refuses')]
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const response = await picture(address, { headers: { 'If-None-Match': tag } })
      expect(response.status).toBe(304)
      expect(await response.text()).toBe('')
      expect(response.headers.get('etag')).toBe(etag)
    }
    expect(asked.map((spy) => spy.mock.calls.length)).toEqual([0, 0])
  })

  it('has one ETag for one picture, however it is asked for', async () => {
    const tag = async (query: string, format = 'svg') =>
      (await picture(`${RADAR}.${format}?${query}`)).headers.get('etag')
    const plain = await tag('systems=bitcoin,linux&theme=light')
    expect(await tag('theme=&preset=slide-16x9&systems=bitcoin%2Clinux&scale=2')).toBe(plain)
    expect(await tag('systems=linux,bitcoin')).not.toBe(plain)
    expect(await tag('systems=bitcoin,linux&theme=dark')).not.toBe(plain)
    expect(await tag('systems=bitcoin,linux', 'md')).not.toBe(plain)
  })

  it('draws once for a hundred who ask at one time', async () => {
    const model = jest.spyOn(matrix, 'model')
    const address = '/open-intelligence/matrix.svg?lens=article&preset=auto'
    const all = await Promise.all(Array.from({ length: 100 }, () => picture(address)))
    expect(model).toHaveBeenCalledTimes(1)
    const bodies = await Promise.all(all.map((response) => response.text()))
    expect(new Set(bodies).size).toBe(1)
  })
})

describe('methods', () => {
  it('HEAD answers like GET, without the body', async () => {
    const [get, head] = await Promise.all([
      picture(`${RADAR}.svg`),
      picture(`${RADAR}.svg`, { method: 'HEAD' }),
    ])
    expect(head.status).toBe(200)
    expect([...head.headers]).toEqual([...get.headers])
    expect(await head.text()).toBe('')
  })

  it('OPTIONS names what is allowed', async () => {
    const response = await picture(`${RADAR}.svg`, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s is refused', async (method) => {
    const response = await picture(`${RADAR}.svg`, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect((await problem(response)).code).toBe('method-not-allowed')
  })
})
