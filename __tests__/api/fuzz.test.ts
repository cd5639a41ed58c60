import fc from 'fast-check'
import { FRAME_KEYS } from '../../lib/http/frame-keys'
import { picture } from '../support/api'
import { dataFolder } from '../support/data-folder'
import { tinyDataset } from '../support/tiny-dataset'

jest.setTimeout(60_000)

let folder: ReturnType<typeof dataFolder>
beforeAll(() => {
  folder = dataFolder([tinyDataset])
})
afterAll(() => folder.remove())

const KEYS = [
  ...FRAME_KEYS,
  ...['systems', 'dims', 'lens', 'layers', 'state', 'q', 'differ', 'order', 'mark', 'cell'],
  ...['is.height', 'not.leaf', 'is.nothing', 'arrange', 'ghost', 'tint', 'words', 'arrows'],
  ...['focus', 'align', 'across', 'show', 'ref', 'sides', 'same', 'hide', 'group', 'pin', 'lines'],
  ...['of', 'top', 'form', 'weights'],
  ...['all.leaf', '__proto__', 'constructor', 'toString', ''],
]
const VALUES = [
  ...['map', '12', 'height.2,leaf.0', 'height.0,shade.0,age.0,leaf.0,evergreen.0', 'leaf.9'],
  ...['alder', 'birch,cedar', 'height', 'shade,age,height', 'desk', 'soil', 'unknown,weak', '1'],
  ...['0', '2', '1.5', '320', '640', 'dark', 'square', 'og', 'live', 'multiples', 'overlay'],
  ...['up.height', 'down.leaf', 'alder/height', '/height', '@soil', 'alder~uses~birch', '%', ',,'],
  ...['transparent', 'FFD74A', '2B2B2B', 'outline', 'talk', 'bottom', 'right', 'on', 'wide'],
  ...['<script>', '=1+1', '\u202E', '\u0000', '所', '../..', '-1', '1e9', 'NaN', 'null', '{}', ' '],
]
const key = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...KEYS) }, fc.string())
const value = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...VALUES) },
  fc.string({ unit: 'binary', maxLength: 300 }),
)
const query = fc.array(fc.tuple(key, value), { maxLength: 5 })
const file = fc.tuple(
  fc.constantFrom(
    'radar',
    'stack',
    'matrix',
    'pair',
    'order',
    'likeness',
    'readings',
    'levels',
    'coverage',
  ),
  fc.constantFrom('svg', 'svg', 'svg', 'csv', 'json', 'md', 'pdf'),
)

it('gives 200, 400 or 422 whatever the parameters, and never fails', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {})
  await fc.assert(
    fc.asyncProperty(file, query, async ([chart, format], entries) => {
      const search = new URLSearchParams(entries)
      const response = await picture(`/trees/${chart}.${format}?${search}`)
      expect([200, 400, 422]).toContain(response.status)
      if (response.status !== 200 || format === 'pdf') return
      expect(await response.text()).not.toMatch(/NaN|undefined/)
    }),
    { numRuns: 300 },
  )
  expect(log).not.toHaveBeenCalled()
})

it('does so for files that take longer, too', async () => {
  const slow = fc.tuple(fc.constantFrom('radar', 'levels', 'pair'), fc.constantFrom('png', 'pptx'))
  await fc.assert(
    fc.asyncProperty(slow, query, async ([chart, format], entries) => {
      const search = new URLSearchParams(entries)
      const response = await picture(`/trees/${chart}.${format}?${search}`)
      expect([200, 400, 422]).toContain(response.status)
    }),
    { numRuns: 60 },
  )
})

it('gives 200, 400 or 404 whatever the path', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (dataset, name) => {
      const path = `/${encodeURIComponent(dataset)}/${encodeURIComponent(name)}`
      expect([200, 400, 404]).toContain((await picture(path)).status)
    }),
    { numRuns: 200 },
  )
})
