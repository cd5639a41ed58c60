import fc from 'fast-check'
import { FRAME_KEYS } from '../../../lib/http/frame-keys'
import { parsePictureQuery, SCALES } from '../../../lib/http/picture-query'
import { FILE_PRESETS } from '../../../lib/scene/frame'
import { THEME_IDS } from '../../../lib/scene/theme'

const HASH = '0123456789abcdef'
const read = (query: string, format = 'png') =>
  parsePictureQuery({ entries: [...new URLSearchParams(query)], format, hash: HASH })

it('is a full slide in the light theme when nothing is asked', () => {
  const { picture, problems } = read('')
  expect(problems).toEqual([])
  expect(picture).toMatchObject({ theme: 'light', scale: 1.5, text: 'embed', canonical: {} })
  expect(picture.frame).toMatchObject({ preset: 'slide-16x9', width: 1280, height: 720 })
  expect([picture.download, picture.versioned]).toEqual([false, false])
})

it('takes a size instead of a preset', () => {
  const { picture } = read('w=800&h=600')
  expect(picture.frame).toMatchObject({ width: 800, height: 600 })
  expect(picture.canonical).toEqual({ w: '800', h: '600' })
})

it('names the nearest sheet when one is too long', () => {
  expect(read('w=2000&h=500').problems[0]?.message).toContain('such as 2000 x 1000')
  expect(read('w=500&h=2000').problems[0]?.message).toContain('such as 500 x 1000')
})

it('takes a title of the reader’s own, without signs that turn text around', () => {
  const { picture } = read('title=Who+%E2%80%AEowns+it')
  expect(picture.frame.title).toBe('Who owns it')
  expect(read('title=0').picture.frame.parts.title).toBe(false)
})

it('leaves out of the canonical address what a format has no use for', () => {
  const query = 'scale=2&theme=dark&text=live&download=1&source=0&title=Hello'
  expect(read(query, 'png').picture.canonical).toEqual({
    scale: '2',
    theme: 'dark',
    title: 'Hello',
    source: '0',
  })
  expect(read(query, 'svg').picture.canonical).toEqual({
    theme: 'dark',
    title: 'Hello',
    source: '0',
    text: 'live',
  })
  expect(read(query, 'csv').picture.canonical).toEqual({})
})

it('reads its own canonical keys back to the same picture', () => {
  const one = (values: readonly string[]) => fc.constantFrom('', ...values)
  const asked = fc.record({
    preset: one(FILE_PRESETS.filter((id) => id !== 'og')),
    scale: one(SCALES),
    theme: one(THEME_IDS),
    title: fc.constantFrom('', '0', '1', 'A title & more'),
    source: one(['0', '1']),
    text: one(['embed', 'live']),
  })
  fc.assert(
    fc.property(asked, fc.constantFrom('svg', 'png', 'csv'), (values, format) => {
      const first = read(new URLSearchParams(values).toString(), format)
      expect(first.problems).toEqual([])
      const again = read(new URLSearchParams(first.picture.canonical).toString(), format)
      expect(again.picture.canonical).toEqual(first.picture.canonical)
    }),
  )
})

it('has no key that a View or a kind has too', async () => {
  const { CHART_KINDS } = await import('../../../lib/charts/index')
  const { parseQuery } = await import('../../../lib/view/query-url')
  const { vocabularyOf } = await import('../../../lib/view/vocabulary')
  const { tinyDataset } = await import('../../support/tiny-dataset')
  const options = CHART_KINDS.flatMap((kind) => kind.optionKeys())
  const own = [...FRAME_KEYS, ...options]
  expect(new Set(own).size).toBe(own.length)
  const { rest } = parseQuery(
    own.map((key): [string, string] => [key, '']),
    vocabularyOf(tinyDataset),
  )
  expect(rest.map(([key]) => key)).toEqual(own)
})
