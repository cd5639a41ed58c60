import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { kindOfFile } from '@/components/own/file-kind'
import { isTalk } from '@/components/own/is-talk'
import { ownHref, readOwnAddress } from '@/components/own/own-address'
import { MOST_BYTES, refuseSize } from '@/components/own/own-limits'
import { readable } from '@/lib/view/address'

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/)
const search = fc
  .array(fc.tuple(id, fc.string({ minLength: 1, unit: 'binary' })))
  .map((pairs) => pairs.map(([key, value]) => `${key}=${readable(value.toWellFormed())}`).join('&'))

it('an address after # is read as it was written', () => {
  fc.assert(
    fc.property(fc.record({ dataset: id, chart: id, search }), (address) => {
      expect(readOwnAddress(ownHref(address))).toEqual(address)
    }),
  )
})

it('an address after # stays there, whatever it names', () => {
  fc.assert(
    fc.property(fc.record({ dataset: id, chart: id, search }), (address) => {
      const { pathname, search: sent, hash } = new URL(ownHref(address), 'http://here/own')
      expect([pathname, sent]).toEqual(['/own', ''])
      expect(hash).toContain(address.dataset)
    }),
  )
})

it.each(['', '#', '#Main', '#a/b/c', '#A/radar', '#/radar', '#a//b', '#a/../b'])(
  '%j names no view',
  (fragment) => expect(readOwnAddress(fragment)).toBeNull(),
)

it('a dataset without a chart is named by itself', () => {
  expect(readOwnAddress('#trees/')).toEqual({ dataset: 'trees', chart: '', search: '' })
})

it.each([
  ['picture', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['picture', '<!-- a <comment> --><svg>'],
  ['text', 'title: <svg>'],
  ['text', '{"title":"Bäume"}'],
  ['text', `${'x'.repeat(999)}ä`],
  ['other', '\u0000\u0001'],
] as const)('a %s is known by what is in it: %.30j', (kind, text) => {
  expect(kindOfFile(new TextEncoder().encode(text))).toBe(kind)
})

it('bytes that are no text and no PNG are something else', () => {
  expect(kindOfFile(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toBe(
    'picture',
  )
  expect(kindOfFile(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a, 0x46, 0x49))).toBe('other')
})

it.each([
  [true, readFileSync('data/talks/open-intelligence.yaml', 'utf8')],
  [
    true,
    '\uFEFF{"title":"T","dataset":"d","slides":[{"id":"a","title":"A","steps":[{"set":{"systems":"a"}}]}]}',
  ],
  [false, 'id: mine\nsystems:\n  - id: a\n    name: slides\n'],
  [false, 'summary: talks have slides, such as these\n'],
  [false, 'slides: ['],
])('a talk is told from other texts (%j): %.40j', async (talk, text) => {
  expect(await isTalk(text)).toBe(talk)
})

it('a file above the limit is refused with its size and the limit', () => {
  expect(refuseSize({ name: 'all.json', size: MOST_BYTES })).toBeNull()
  expect(refuseSize({ name: 'all.json', size: MOST_BYTES + 1 })).toBe(
    'all.json is too large: 51 MB (allowed: at most 50 MB).',
  )
})
