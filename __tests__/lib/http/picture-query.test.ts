import fc from 'fast-check'
import { FRAME_KEYS, LONGEST_TEXT } from '../../../lib/http/frame-keys'
import { frameSchema, PATTERNS, SCALES, TEXTS } from '../../../lib/http/frame-schema'
import { parsePictureQuery } from '../../../lib/http/picture-query'
import { DENSITIES, FILE_PRESETS, LEGENDS, PRESET_IDS } from '../../../lib/scene/frame'
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
  const words = one(['0', '1', 'A title & more'])
  const asked = fc.record({
    preset: one(FILE_PRESETS.filter((id) => id !== 'og')),
    scale: one(SCALES),
    theme: one(THEME_IDS),
    bg: one(['theme', 'white', 'transparent', 'FFFFFF', 'fafafa']),
    plain: one(['0', '1']),
    title: words,
    subtitle: words,
    source: one(['0', '1']),
    credit: one(['Drawn by nobody']),
    legend: one(LEGENDS),
    density: one(DENSITIES),
    patterns: one(PATTERNS),
    text: one(TEXTS),
  })
  fc.assert(
    fc.property(asked, fc.constantFrom('svg', 'png', 'pdf', 'pptx', 'csv'), (values, format) => {
      const first = read(new URLSearchParams(values).toString(), format)
      fc.pre(first.problems.length === 0)
      const again = read(new URLSearchParams(first.picture.canonical).toString(), format)
      expect(again.problems).toEqual([])
      expect(again.picture.canonical).toEqual(first.picture.canonical)
      const kept = format === 'svg' ? again.picture : null
      if (kept) expect(kept).toEqual({ ...first.picture, scale: kept.scale })
    }),
  )
})

it('has one schema and one list of keys', () => {
  expect(Object.keys(frameSchema.shape)).toEqual([...FRAME_KEYS])
  for (const schema of Object.values(frameSchema.shape)) {
    expect(schema.meta()?.description ?? '').toMatch(/^[A-Z].*\.$/)
  }
})

it('names every preset but the one for a column of the page', () => {
  expect(FILE_PRESETS).toEqual(PRESET_IDS.filter((id) => id !== 'dash'))
})

describe('what surrounds the plot', () => {
  it('is left out with plain, but for labels and key', () => {
    const { picture } = read('plain=1', 'svg')
    expect(picture.frame.parts).toEqual({
      ...{ title: false, source: false, words: false, labels: true, key: true },
    })
    expect(read('plain=1&title=0&source=1', 'svg').picture.canonical).toEqual({ plain: '1' })
  })

  it.each([
    ['plain=1&title=Mine', 'title', 'plain=1'],
    ['plain=1&credit=Mine', 'credit', 'plain=1'],
    ['preset=thumb&subtitle=Mine', 'subtitle', 'preset=thumb'],
    ['title=0&subtitle=Mine', 'subtitle', 'title=0'],
  ])('never drops a text in silence: %s', (query, param, without) => {
    const message = `${param} has no place with ${without}: give one of them`
    expect(read(query).problems).toEqual([{ param, message }])
  })

  it('takes a subtitle and a credit of the reader’s own, or none', () => {
    const { frame } = read('subtitle=Read+along&credit=By+us').picture
    expect(frame).toMatchObject({ subtitle: 'Read along', credit: 'By us' })
    expect(read('subtitle=0').picture.frame.subtitle).toBe('')
    expect(read('').picture.frame).not.toHaveProperty('subtitle')
  })

  it('has texts of a certain length', () => {
    const long = 'a'.repeat(LONGEST_TEXT + 1)
    for (const key of ['title', 'subtitle', 'credit']) {
      expect(read(`${key}=${long.slice(1)}`).problems).toEqual([])
      expect(read(`${key}=${long}`).problems[0]?.message).toContain('allowed: 160 characters')
    }
  })
})

describe('the background', () => {
  it('has one name in the canonical address', () => {
    const bg = (query: string) => read(query, 'svg').picture.canonical.bg
    expect(bg('bg=FFFFFF')).toBe('white')
    expect(bg('bg=F5F6F2')).toBeUndefined()
    expect(bg('bg=white&theme=print')).toBeUndefined()
    expect(bg('bg=FAFAFA')).toBe('fafafa')
  })

  it.each([
    ['%23ffffff', ['ffffff']],
    ['fff', ['ffffff']],
    ['%23F1a', ['ff11aa']],
    ['tranparent', ['theme', 'transparent']],
  ])('says what %s was meant to be', (value, nearest) => {
    expect(read(`bg=${value}`).problems).toEqual([
      expect.objectContaining({ param: 'bg', nearest, allowed: expect.arrayContaining(['white']) }),
    ])
  })
})

it('leaves a density and patterns out that the sheet has anyway', () => {
  const of = (query: string) => read(query, 'svg').picture
  expect(of('density=talk').canonical).toEqual({})
  expect(of('density=screen')).toMatchObject({
    ...{ canonical: { density: 'screen' }, frame: { density: 'screen' } },
  })
  expect(of('preset=og&density=talk').frame.density).toBe('talk')
  expect([of('').frame.patterns, of('theme=print').frame.patterns]).toEqual([false, true])
  expect(of('theme=print&patterns=on').canonical).toEqual({ theme: 'print' })
  expect(of('theme=print&patterns=off').frame.patterns).toBe(false)
})

it('leaves out what a kind of chart does not obey', () => {
  const entries: [string, string][] = [['legend', 'bottom']]
  const asked = { entries, format: 'svg', hash: HASH, unused: ['legend'] as const }
  expect(parsePictureQuery(asked).picture.canonical).toEqual({})
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
