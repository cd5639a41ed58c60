import { picture, problem } from '../support/api'

const RADAR = '/open-intelligence/radar'

afterEach(() => jest.restoreAllMocks())

describe('an address that leads nowhere is a 404 with the nearest names', () => {
  it.each([
    ['/open-inteligence/radar.svg', 'unknown-dataset', 'open-intelligence'],
    ['/open-intelligence/rader.svg', 'unknown-chart', 'radar'],
    ['/open-intelligence/radar.spng', 'unknown-format', 'png'],
    ['/open-intelligence/radar', 'unknown-format', 'svg'],
    ['/open-intelligence/radar.svg.png', 'unknown-format', 'svg'],
    ['/..%2F..%2Fetc/radar.svg', 'unknown-dataset', 'open-intelligence'],
    ['/__proto__/radar.svg', 'unknown-dataset', 'open-intelligence'],
    ['/open-intelligence/constructor.svg', 'unknown-chart', 'radar'],
  ])('%s', async (address, code, near) => {
    const response = await picture(address)
    expect(response.status).toBe(404)
    const body = await problem(response)
    expect(body.code).toBe(code)
    expect(body.errors[0]?.allowed).toContain(near)
  })
})

describe('what an address gets wrong is a 400 with an entry for each thing', () => {
  it.each([
    ['colour=red', 'colour'],
    ['bg=%23fff', 'bg'],
    ['bg=red', 'bg'],
    ['plain=yes', 'plain'],
    ['plain=1&credit=Mine', 'credit'],
    ['title=0&subtitle=Mine', 'subtitle'],
    ['legend=left', 'legend'],
    ['density=high', 'density'],
    ['patterns=1', 'patterns'],
    ['preset=slide', 'preset'],
    ['preset=dash', 'preset'],
    ['w=800', 'h'],
    ['w=100&h=100', 'w'],
    ['w=2000&h=500', 'h'],
    ['w=800&h=600&preset=og', 'preset'],
    ['w=8e2&h=600', 'w'],
    ['scale=5', 'scale'],
    ['preset=og&scale=2', 'scale'],
    ['theme=blue', 'theme'],
    ['source=yes', 'source'],
    ['text=paths', 'text'],
    ['download=yes', 'download'],
    [`title=${'x'.repeat(161)}`, 'title'],
    [`credit=${'x'.repeat(161)}`, 'credit'],
    ['theme=dark&theme=light', 'theme'],
    ['arrange=pile', 'arrange'],
    ['systems=bitcon', 'systems'],
    ['order=size', 'order'],
    ['__proto__=1', '__proto__'],
  ])('%s', async (query, param) => {
    const response = await picture(`${RADAR}.svg?${query}`)
    expect(response.status).toBe(400)
    const { code, errors } = await problem(response)
    expect(code).toBe('bad-query')
    expect(errors.map((each) => each.param)).toContain(param)
    expect(errors.every(({ message }) => message.length < 1000)).toBe(true)
  })

  it.each([
    ['radar', 'ghost', 'bitcon'],
    ['radar', 'tint', 'bitcon'],
    ['stack', 'focus', 'bitcoin,bitcon'],
    ['stack', 'arrows', 'bitcon'],
    ['stack', 'align', 'settlment'],
  ])('a %s whose %s names no id that is there', async (chart, param, value) => {
    const address = `/open-intelligence/${chart}.svg?${param}=${value}`
    const { errors } = await problem(await picture(address))
    expect(errors.map((each) => each.param)).toEqual([param])
    expect(errors[0]?.message).toMatch(/nearest: (bitcoin|settlement)/)
  })

  it('names twenty keys that it does not know, and counts the others', async () => {
    const keys = Array.from({ length: 3000 }, (_, n) => `k${n}=1`).join('&')
    const { errors, detail } = await problem(await picture(`${RADAR}.svg?${keys}`))
    expect(errors).toHaveLength(21)
    expect(errors.at(-1)?.message).toBe('2980 more things are wrong')
    expect(detail.length).toBeLessThan(5000)
  })

  it('all of it at once, with what is allowed', async () => {
    const { errors } = await problem(await picture(`${RADAR}.png?theme=drak&scale=7&foo=1&lens=me`))
    expect(errors.map(({ param }) => param).sort()).toEqual(['foo', 'lens', 'scale', 'theme'])
    expect(errors.find(({ param }) => param === 'theme')?.allowed).toContain('dark')
    expect(errors.find(({ param }) => param === 'theme')?.message).toContain('nearest: dark')
  })
})

it('names the key that was meant, of a query, of the kind or of the sheet', async () => {
  const query = 'oder=depth&sytems=bitcoin&is_access=5&them=dark&sho=dots'
  const { errors } = await problem(await picture(`/open-intelligence/matrix.png?${query}`))
  const nearest = errors.map(({ param, message }) => [
    param,
    /nearest: ([^,;]+)/.exec(message)?.[1],
  ])
  expect(Object.fromEntries(nearest)).toEqual({
    oder: 'order',
    sytems: 'systems',
    is_access: 'is.access',
    them: 'theme',
    sho: 'show',
  })
})

describe('what cannot be drawn is a 422', () => {
  const TOO_FEW = `${RADAR}.FORMAT?dims=openness,access`
  const asked = (format: string) => picture(TOO_FEW.replace('FORMAT', format))

  it('draws the sentence in a picture', async () => {
    const response = await asked('svg')
    expect(response.status).toBe(422)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
    const svg = await response.text()
    expect(svg.startsWith('<svg ')).toBe(true)
    expect(svg).toContain('A radar needs 3 to 10 ordinal dimensions: 2 are chosen.')
    const png = await asked('png')
    expect(png.status).toBe(422)
    expect(
      Buffer.from(await png.arrayBuffer())
        .subarray(1, 4)
        .toString('latin1'),
    ).toBe('PNG')
  })

  it.each(['csv', 'json', 'md'])('says it in words where %s was asked for', async (format) => {
    const response = await asked(format)
    expect(response.status).toBe(422)
    const body = await problem(response)
    expect(body.code).toBe('cannot-draw')
    expect(body.detail).toContain('2 are chosen')
  })

  it('names the scale that fits when a PNG would be too large', async () => {
    const address = '/open-intelligence/matrix'
    const png = await picture(`${address}.png?w=2560&h=1440&scale=4`)
    expect(png.status).toBe(422)
    const bytes = Buffer.from(await png.arrayBuffer())
    expect(bytes.readUInt32BE(16)).toBe(1920)
    const text = bytes.toString('latin1')
    expect(text).toContain('this one would have 10240 x 5760. Ask for scale=1.5.')
  })
})

it('a failure of ours gives an id and nothing else', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {})
  const { radar } = await import('../../lib/charts/radar/index')
  jest.spyOn(radar, 'layout').mockImplementation(() => {
    throw new Error('secret path /home/someone')
  })
  const response = await picture(`${RADAR}.svg?systems=linux,bitcoin&theme=print`)
  expect(response.status).toBe(500)
  const body = await problem(response)
  expect(body.code).toBe('internal')
  expect(JSON.stringify(body)).not.toContain('secret')
  const id = /[\da-f-]{36}/.exec(body.detail)?.[0] ?? 'none'
  expect(String(log.mock.calls[0]?.[0])).toContain(id)
})

describe('a background on which the theme could not be read is a 422', () => {
  it.each([
    ['theme=dark&bg=white', 'words', '10181a'],
    ['bg=808080', 'marks', 'e'],
  ])('%s', async (query, what, near) => {
    const response = await picture(`${RADAR}.svg?${query}`)
    expect(response.status).toBe(422)
    const { code, errors } = await problem(response)
    expect(code).toBe('low-contrast')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ param: 'bg', allowed: expect.arrayContaining(['theme']) })
    expect(errors[0]?.message).toContain(`:1 for ${what}, where`)
    const [nearest = ''] = errors[0]?.nearest ?? []
    expect(nearest.startsWith(near)).toBe(true)
    const again = await picture(`${RADAR}.svg?${query.replace(/bg=\w+/, `bg=${nearest}`)}`)
    expect(again.status).toBe(200)
  })

  it('says which themes would do', async () => {
    const { errors } = await problem(await picture(`${RADAR}.png?theme=dark&bg=white`))
    expect(errors[0]?.message).toContain('on white theme=light or print or contrast would do')
  })

  it.each(['csv', 'md', 'json'])('but no matter in %s', async (format) => {
    expect((await picture(`${RADAR}.${format}?theme=dark&bg=white`)).status).toBe(200)
  })
})
