import { type ShareInput, shareOf } from '../../../lib/http/share'
import { loadMade } from '../../../lib/store/made-datasets.server'
import { tinyDataset } from '../../support/tiny-dataset'

const page = (query: string, more: Partial<ShareInput> = {}): ShareInput => ({
  dataset: tinyDataset,
  hash: 'abc',
  path: '/trees/radar',
  entries: [...new URLSearchParams(query)],
  charts: ['radar'],
  ...more,
})

it('a page of one picture shows its own, with the view and the hash of the data', () => {
  const { address, picture, own } = shareOf(page('systems=birch,alder&cell=alder/height'))
  expect(address).toBe('/trees/radar?systems=birch,alder&cell=alder/height')
  expect(picture?.href).toBe('/trees/radar.png?systems=birch,alder&cell=alder/height&preset=og')
  expect([picture?.width, picture?.height]).toEqual([1200, 630])
  expect(picture?.title).toBe('Birch and Alder on three scales')
  expect(picture?.alt).toMatch(/^Radar of 2 systems/)
  expect(own).toBe(true)
})

it('keeps options of the picture, and leaves out what the address gets wrong', () => {
  const { address, picture } = shareOf(page('arrange=multiples&systems=none-such&theme=dark&x=1'))
  expect(address).toBe('/trees/radar?arrange=multiples')
  expect(picture?.href).toBe('/trees/radar.png?arrange=multiples&preset=og')
})

it('a view that cannot be drawn is shown by the dataset as it opens', () => {
  const refused = page('is.leaf=needle&not.leaf=needle')
  expect(shareOf(refused)).toMatchObject({
    address: '/trees/radar?is.leaf=needle&not.leaf=needle',
    picture: { href: '/trees/radar.png?preset=og' },
    own: false,
  })
})

it('a page of several pictures shows the first that can be drawn', () => {
  const charts = ['radar', 'stack', 'matrix']
  const input = page('dims=leaf', { path: '/trees', charts, frame: 'dash' })
  expect(shareOf(input)).toMatchObject({
    address: '/trees?dims=leaf',
    picture: { href: '/trees/stack.png?dims=leaf&focus=alder,birch,cedar&preset=og' },
    own: true,
  })
})

it('a page about one system shows that system', () => {
  const path = '/trees/systems/birch'
  const { address, picture } = shareOf(page('lens=desk', { path, system: 'birch' }))
  expect(address).toBe(path)
  expect(picture?.href).toBe('/trees/radar.png?systems=birch&preset=og')
})

it('a dataset of which nothing can be drawn has no picture', () => {
  const made = loadMade('made-1000')
  if (!made) throw new Error('made-1000 is not there')
  const input = { ...page(''), ...made, path: '/made-1000/radar' }
  expect(shareOf(input)).toEqual({ address: '/made-1000/radar', picture: null, own: false })
})
