import { radar } from '../../lib/charts/radar/index'
import { pngSize } from '../../lib/export/png-size'
import { BUNDLE_PRESETS } from '../../lib/http/bundle'
import { picture, problem } from '../support/api'
import { bundle, filesOf } from '../support/bundle'

const RADAR = '/open-intelligence/radar'
const TWO = 'systems=bitcoin,linux'

afterEach(() => jest.restoreAllMocks())

describe('a picture on all sheets', () => {
  it('holds a PNG and an SVG of each sheet, its words and data, and says what it is', async () => {
    const response = await bundle(`${RADAR}.zip?${TWO}&theme=dark`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(response.headers.get('content-disposition')).toMatch(
      /^inline; filename="open-intelligence-radar-bitcoin-linux-all-sheets-dark-v[\d.]+\.zip"/,
    )
    expect(response.headers.get('link')).toContain(`<${RADAR}.md?${TWO}>; rel="describedby"`)
    const files = await filesOf(response)
    const pictures = BUNDLE_PRESETS.flatMap((preset) =>
      ['png', 'svg'].map(
        (ending) =>
          new RegExp(`^open-intelligence-radar-bitcoin-linux-${preset}-dark-v[\\d.]+\\.${ending}$`),
      ),
    )
    const names = [...files.keys()]
    for (const name of pictures) expect(names.filter((each) => name.test(each))).toHaveLength(1)
    expect(names).toHaveLength(pictures.length + 4)
    expect(names).toEqual([...names].sort())
    const readme = files.get('README.txt')?.toString() ?? ''
    expect(readme).toContain(`Address: ${RADAR}?${TWO}\n`)
    expect(readme).toMatch(/^Licence: \S/m)
    expect(readme).toMatch(/slide-16x9-dark-v[\d.]+\.png: slide-16x9, 1920 x 1080 pixels/)
    expect(readme).not.toContain('Not drawn')
  })

  it('holds the very files that each address gives', async () => {
    const files = await filesOf(await bundle(`${RADAR}.zip?${TWO}`))
    const named = (end: string) => [...files].find(([name]) => name.endsWith(end))?.[1]
    const same = async (query: string, file: Buffer | undefined) => {
      const bytes = Buffer.from(await (await picture(`${RADAR}.${query}`)).arrayBuffer())
      expect(file?.equals(bytes)).toBe(true)
    }
    await same(
      `png?${TWO}&preset=square`,
      [...files].find(([name]) => /square.*png$/.test(name))?.[1],
    )
    await same(`svg?${TWO}&preset=og`, [...files].find(([name]) => /og.*svg$/.test(name))?.[1])
    await same(`csv?${TWO}`, named('data.csv'))
    await same(`json?${TWO}`, named('data.json'))
    await same(`md?${TWO}`, named('alt.md'))
  })

  it('takes the scale for every sheet but the link preview, which has one of its own', async () => {
    const files = await filesOf(await bundle(`${RADAR}.zip?${TWO}&scale=1`))
    const sizes = [...files].flatMap(([name, bytes]) =>
      /png$/.test(name) ? [[name, pngSize(bytes)]] : [],
    )
    expect(sizes).toContainEqual([
      expect.stringContaining('slide-16x9'),
      { width: 1280, height: 720 },
    ])
    expect(sizes).toContainEqual([expect.stringContaining('-og-'), { width: 1200, height: 630 }])
  })
})

describe('the same files', () => {
  it('are the same bytes, with one date for all', async () => {
    const plain = new Uint8Array(await (await bundle(`${RADAR}.zip?${TWO}`)).arrayBuffer())
    // another order of keys and a sheet that a bundle has no use for: another question, the same answer
    const other = await bundle(`${RADAR}.zip?preset=square&${TWO}`)
    expect(Buffer.from(await other.arrayBuffer()).equals(plain)).toBe(true)
    const dates = new Set<number>()
    const view = new DataView(plain.buffer)
    for (let at = 0; at + 46 < plain.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) dates.add(view.getUint32(at + 12, true))
    }
    expect([...dates]).toEqual([0x00210000])
  })

  it('are found out before anything is drawn', async () => {
    const etag = (await bundle(`${RADAR}.zip?${TWO}`)).headers.get('etag') ?? ''
    const model = jest.spyOn(radar, 'model')
    const again = await bundle(`${RADAR}.zip?preset=og&${TWO}`, {
      headers: { 'If-None-Match': etag },
    })
    expect(again.status).toBe(304)
    expect(model).not.toHaveBeenCalled()
  })

  it('have the same headers without the body', async () => {
    const [get, head] = [
      await bundle(`${RADAR}.zip?${TWO}&download=1`),
      await bundle(`${RADAR}.zip?${TWO}&download=1`, { method: 'HEAD' }),
    ]
    expect([...head.headers]).toEqual([...get.headers])
    expect(head.headers.get('content-disposition')).toMatch(/^attachment; /)
    expect((await head.arrayBuffer()).byteLength).toBe(0)
  })
})

describe('what cannot be drawn', () => {
  it('is named with its reason while the rest is there', async () => {
    const files = await filesOf(await bundle(`${RADAR}.zip?${TWO}&scale=4`))
    const readme = files.get('README.txt')?.toString() ?? ''
    const [, missing = ''] = readme.split('Not drawn, and why\n')
    expect(missing).toMatch(
      /slide-16x9-light-v[\d.]+@4x\.png: A PNG has sides of up to 4096 pixels/,
    )
    expect([...files.keys()].filter((name) => /slide-16x9.*png$/.test(name))).toEqual([])
    expect([...files.keys()].filter((name) => /slide-16x9.*svg$/.test(name))).toHaveLength(1)
    expect([...files.keys()].filter((name) => /square.*png$/.test(name))).toHaveLength(1)
  })

  it('is a refusal where there are no words either', async () => {
    const response = await bundle(`${RADAR}.zip?dims=openness,access`)
    expect(response.status).toBe(422)
    const { code, detail } = await problem(response)
    expect(code).toBe('cannot-draw')
    expect(detail).toContain('2 are chosen')
  })

  it.each([
    ['/open-intelligence/rader.zip', 404, 'unknown-chart'],
    ['/open-inteligence/radar.zip', 404, 'unknown-dataset'],
    [`${RADAR}.zip?preset=slide`, 400, 'bad-query'],
    [`${RADAR}.zip?colour=red`, 400, 'bad-query'],
    [`${RADAR}.zip?v=0123456789abcdef`, 400, 'bad-query'],
  ])('%s is a problem', async (address, status, code) => {
    const response = await bundle(address)
    expect(response.status).toBe(status)
    expect((await problem(response)).code).toBe(code)
  })

  it('is anything but reading', async () => {
    expect((await bundle(`${RADAR}.zip`, { method: 'POST' })).status).toBe(405)
  })
})
