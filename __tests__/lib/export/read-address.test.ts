import fc from 'fast-check'
import { drawChart } from '../../../lib/charts/draw'
import type { Drawing } from '../../../lib/charts/drawing'
import { CHART_KINDS } from '../../../lib/charts/index'
import { pngAbout } from '../../../lib/export/png-about'
import { withAbout } from '../../../lib/export/png-chunks'
import { readAddress } from '../../../lib/export/read-address'
import { writeSvg } from '../../../lib/export/svg'
import { frameOf } from '../../../lib/scene/frame'
import { measure } from '../../../lib/scene/measure'
import { readable } from '../../../lib/view/address'
import { DEFAULT_QUERY } from '../../../lib/view/query'
import { tinyDataset } from '../../support/tiny-dataset'

const HASH = '0123456789abcdef'
/** The least that is a PNG: signature, header, end. */
const BARE_PNG = Uint8Array.from(
  Buffer.from(
    '89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000049454e44ae426082',
    'hex',
  ),
)

const plain: Drawing = drawChart({
  ...{ dataset: tinyDataset, hash: HASH, chart: 'radar', query: DEFAULT_QUERY, options: {} },
  frame: frameOf('narrow', measure),
})

const asPng = (address: string) => withAbout(BARE_PNG, pngAbout({ ...plain, address }, 1))
const asSvg = async (address: string) =>
  new TextEncoder().encode(await writeSvg({ ...plain, address }, { theme: 'light' }))

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/)
const search = fc
  .array(
    fc.tuple(
      id.filter((key) => key !== 'v'),
      fc.string({ minLength: 1, unit: 'binary' }),
    ),
  )
  .map((pairs) => pairs.map(([key, value]) => `${key}=${readable(value.toWellFormed())}`).join('&'))
const kind = fc.constantFrom(...CHART_KINDS.map((each) => each.id))
const address = fc.record({ dataset: id, chart: kind, search })

it('a picture gives back the address that it was made from', async () => {
  await fc.assert(
    fc.asyncProperty(address, async (made) => {
      const path = `/${made.dataset}/${made.chart}${made.search === '' ? '' : `?${made.search}`}`
      expect(readAddress(asPng(path))).toEqual({ ...made, hash: HASH })
      expect(readAddress(await asSvg(path))).toEqual({ ...made, hash: HASH })
    }),
    { numRuns: 60 },
  )
})

it.each([
  'https://elsewhere.example/a/radar',
  '//elsewhere.example/radar',
  '/\\elsewhere.example/radar',
  'javascript:alert(1)',
  '/a/radar/more',
  '/a/../radar',
  '/a',
  '/A/radar',
  '/a/radar#b',
  `/a/radar?q=${'x'.repeat(9000)}`,
])('no address but the path of a picture is taken: %s', async (foreign) => {
  expect(readAddress(asPng(foreign))).toBeNull()
  expect(readAddress(await asSvg(foreign))).toBeNull()
})

it('a picture without an address, and what is no picture, give none', () => {
  expect(readAddress(BARE_PNG)).toBeNull()
  expect(
    readAddress(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')),
  ).toBeNull()
  expect(readAddress(new Uint8Array())).toBeNull()
})

it('a damaged PNG is read without failing', () => {
  const whole = asPng('/a/radar')
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const damaged = Uint8Array.from(whole)
      damaged[at] = byte
      for (const bytes of [damaged, damaged.subarray(0, at)]) {
        const read = readAddress(bytes)
        expect(read === null || typeof read.dataset === 'string').toBe(true)
      }
    }),
  )
})

it('a hash that is none counts as not given', () => {
  const foreign = { ...plain, address: '/a/radar', hash: '../../x' }
  expect(readAddress(withAbout(BARE_PNG, pngAbout(foreign, 1)))?.hash).toBe('')
})
