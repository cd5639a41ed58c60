import type { Metadata } from 'next'
import { picture } from '../support/api'

const SITE = 'https://charts.example.org'

jest.mock('next/headers', () => ({
  headers: async () => new Headers({ host: 'charts.example.org', 'x-forwarded-proto': 'https' }),
}))

type Query = Record<string, string>
type Generate = (props: {
  params: Promise<never>
  searchParams: Promise<Query>
}) => Promise<Metadata>

/** What a page says of itself at an address, made by the page's own file. */
async function metadataOf(file: string, params: Query, query: Query = {}): Promise<Metadata> {
  const { generateMetadata }: { generateMetadata: Generate } = await import(`../../app/${file}`)
  const asked = { params: Promise.resolve(params), searchParams: Promise.resolve(query) }
  return generateMetadata(asked as unknown as Parameters<Generate>[0])
}

type Image = { url: string; width: number; height: number; alt: string }

/** The picture that stands for the page, which previews of both sorts must agree on. */
function imageOf({ openGraph, twitter }: Metadata): Image {
  const images = [openGraph?.images, twitter?.images].flat() as Image[]
  expect(images).toHaveLength(2)
  expect(images[1]).toEqual(images[0])
  const [image] = images
  if (!image) throw new Error('no picture')
  return image
}

const DATASET = { dataset: 'open-intelligence' }
const CHART = '[dataset]/[chart]/page'

const PAGES: [string, Query, Query][] = [
  ['page', {}, {}],
  ['[dataset]/page', DATASET, {}],
  ['[dataset]/page', { dataset: 'city-cycling' }, { 'not.operator': 'company' }],
  [CHART, { ...DATASET, chart: 'radar' }, { systems: 'bitcoin,linux', theme: 'dark', w: '9' }],
  [CHART, { ...DATASET, chart: 'stack' }, { cell: 'bitcoin@settlement' }],
  [CHART, { ...DATASET, chart: 'pair' }, { systems: 'bitcoin,linux' }],
  [CHART, { ...DATASET, chart: 'likeness' }, { of: 'linux' }],
  [CHART, { ...DATASET, chart: 'levels' }, { lens: 'none-such' }],
  [CHART, { ...DATASET, chart: 'coverage' }, {}],
  [CHART, { ...DATASET, chart: 'readings' }, {}],
  [CHART, { ...DATASET, chart: 'order' }, {}],
  [CHART, { ...DATASET, chart: 'radar' }, { dims: 'openness' }],
  ['[dataset]/matrix/page', DATASET, { show: 'dots', 'is.model': 'protocol' }],
  ['[dataset]/answers/page', DATASET, { systems: 'bitcoin,linux,openai' }],
  ['[dataset]/systems/[system]/page', { ...DATASET, system: 'linux' }, {}],
  ['[dataset]/systems/[system]/page', { dataset: 'made-1000', system: 's-000007' }, {}],
]

it.each(PAGES)('%s of %j with %j has a picture that can be had', async (file, params, query) => {
  const metadata = await metadataOf(file, params, query)
  const { url, width, height, alt } = imageOf(metadata)
  expect(String(metadata.metadataBase)).toBe(`${SITE}/`)
  const answer = await picture(url)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('image/png')
  // a card is kept for longer than data stay the same, and its picture has to be there still
  expect(new URL(url, SITE).searchParams.has('v')).toBe(false)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  expect([width, height]).toEqual([1200, 630])
  expect(alt.length).toBeGreaterThan(20)
  expect(alt.length).toBeLessThanOrEqual(421)
})

describe('the page of one picture', () => {
  const page = (query: Query) => metadataOf(CHART, { ...DATASET, chart: 'radar' }, query)

  it('is named as its picture, and has one address', async () => {
    const metadata = await page({ systems: 'bitcoin,linux', preset: 'square', x: '1' })
    expect(metadata.openGraph).toMatchObject({
      title: 'Bitcoin and Linux on eight scales',
      description: expect.stringMatching(/^Radar of 2 systems on 8 ordinal dimensions/),
      url: '/open-intelligence/radar?systems=bitcoin,linux',
      siteName: 'Outcrop',
    })
    expect(metadata.twitter).toMatchObject({ card: 'summary_large_image' })
    expect(metadata.alternates?.canonical).toBe('/open-intelligence/radar?systems=bitcoin,linux')
  })

  it('says where it can be had for a frame', async () => {
    const { alternates } = await page({ systems: 'bitcoin,linux' })
    const links = alternates?.types?.['application/json+oembed']
    if (!Array.isArray(links)) throw new Error('no link')
    const asked = new URL(String(links[0]?.url))
    expect(asked.origin + asked.pathname).toBe(`${SITE}/api/oembed`)
    expect(asked.searchParams.get('url')).toBe(
      `${SITE}/open-intelligence/radar?systems=bitcoin,linux`,
    )
    expect(links[0]?.title).toBe('Bitcoin and Linux on eight scales')
  })
})

it('a page without a picture says so by the size of its card', async () => {
  const metadata = await metadataOf(CHART, { dataset: 'made-1000', chart: 'radar' })
  expect(metadata.twitter).toMatchObject({ card: 'summary' })
  expect(metadata.twitter?.images).toBeUndefined()
  expect(metadata.openGraph?.images).toBeUndefined()
})

it.each([
  ['[dataset]/page', { dataset: 'open-inteligence' }],
  [CHART, { ...DATASET, chart: 'rader' }],
  ['[dataset]/systems/[system]/page', { ...DATASET, system: 'lynux' }],
])('a page that is not there says nothing: %s of %j', async (file, params) => {
  expect(await metadataOf(file, params)).toEqual({})
})

it('an embed leads search to the page of its picture', async () => {
  const params = { ...DATASET, chart: 'radar' }
  const metadata = await metadataOf('embed/[dataset]/[chart]/page', params, { theme: 'dark' })
  expect(metadata.alternates?.canonical).toBe('/open-intelligence/radar')
  expect(metadata.robots).toEqual({ index: false, follow: true })
})
