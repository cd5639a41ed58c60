import fc from 'fast-check'
import {
  type Choice,
  fileAddress,
  pageAddress,
  type Sheet,
  sheetIn,
  sheetKeys,
  USUAL,
} from '../../components/export/choice'
import { readChoice, writeChoice } from '../../components/export/choice-store'
import { KNOWN_VALUES, OWN_SIZE, PRESETS, THEMES } from '../../components/export/export-words'
import { FORMATS } from '../../lib/export/formats'
import { FRAME_KEYS } from '../../lib/http/frame-keys'
import { frameSchema } from '../../lib/http/frame-schema'
import { parsePictureQuery } from '../../lib/http/picture-query'
import { FILE_PRESETS } from '../../lib/scene/frame'
import { THEME_IDS } from '../../lib/scene/theme'

const RADAR = '/trees/radar?systems=alder,birch'

const words = fc.constantFrom('', 'Who owns what', 'a, b & c=d', '100 % (really)', 'x'.repeat(160))
const one = (list: readonly string[]) => fc.constantFrom(...list)
const sheets: fc.Arbitrary<Sheet> = fc.record({
  ...{ preset: one(PRESETS.map(({ value }) => value)), w: one(['640', '1280']), h: one(['720']) },
  ...{ scale: one(KNOWN_VALUES.scale), theme: one(KNOWN_VALUES.theme) },
  ...{ bg: one([...KNOWN_VALUES.bg, 'ffeedd']), plain: one(['0', '1']), source: one(['0', '1']) },
  ...{ title: one(['0', '1']), titleText: words, subtitle: one(['0', '1']), subtitleText: words },
  ...{ credit: words, legend: one(KNOWN_VALUES.legend), density: one(KNOWN_VALUES.density) },
  ...{ patterns: one(KNOWN_VALUES.patterns), text: one(KNOWN_VALUES.text) },
})
const formats = fc.constantFrom(...FORMATS.map(({ id }) => id))
const entriesOf = (address: string) => [...new URLSearchParams(address.split('?')[1] ?? '')]

it('offers every sheet, theme and value that the server knows', () => {
  const presets = PRESETS.map(({ value }) => value).filter((value) => value !== OWN_SIZE)
  expect([...presets].sort()).toEqual([...FILE_PRESETS].sort())
  expect(THEMES.map(({ value }) => value)).toEqual([...THEME_IDS])
  const { legend, patterns, text } = frameSchema.shape
  expect([...KNOWN_VALUES.legend].sort()).toEqual([...legend.unwrap().options].sort())
  expect([...KNOWN_VALUES.patterns].sort()).toEqual([...patterns.unwrap().options].sort())
  expect([...KNOWN_VALUES.text].sort()).toEqual([...text.unwrap().options].sort())
  const keys = FRAME_KEYS.filter((key) => key !== 'download' && key !== 'v')
  expect(Object.keys(USUAL)).toEqual(expect.arrayContaining([...keys]))
})

it('takes the usual sheet for an address without any of its keys', () => {
  expect(fileAddress(RADAR, { format: 'svg', sheet: USUAL })).toBe(
    '/trees/radar.svg?systems=alder,birch',
  )
})

it('never asks the server for anything that it does not know', () => {
  fc.assert(
    fc.property(sheets, formats, (sheet, format) => {
      const address = fileAddress('/trees/radar', { format, sheet })
      const { problems } = parsePictureQuery({ entries: entriesOf(address), format, hash: '' })
      expect(problems).toEqual([])
    }),
  )
})

it('is filled in again by the address of the page that it copies', () => {
  fc.assert(
    fc.property(sheets, formats, (sheet, format) => {
      const address = pageAddress(RADAR, { format, sheet })
      const again = sheetIn(address.split('?')[1] ?? '')
      expect(again === null ? {} : sheetKeys(again)).toEqual(sheetKeys(sheet))
    }),
  )
})

it('leaves at its usual value what an address gets wrong', () => {
  expect(sheetIn('preset=slide&theme=blue&bg=red&systems=a')).toEqual(USUAL)
  expect(sheetIn('systems=a&state=known')).toBeNull()
})

it('says a text in the address only where it has a place', () => {
  const own = { ...USUAL, titleText: 'Mine', subtitleText: 'And this', credit: 'Me' }
  expect(sheetKeys(own)).toEqual({ title: 'Mine', subtitle: 'And this', credit: 'Me' })
  expect(sheetKeys({ ...own, title: '0' })).toEqual({ title: '0', credit: 'Me' })
  expect(sheetKeys({ ...own, plain: '1' })).toEqual({ plain: '1' })
})

describe('the last choice', () => {
  const choice: Choice = { format: 'svg', sheet: { ...USUAL, theme: 'dark', credit: 'Me' } }

  it('is kept without the words of one picture', () => {
    const named = { ...choice, sheet: { ...choice.sheet, titleText: 'Mine' } }
    expect(readChoice(writeChoice(named))).toEqual(choice)
  })

  it.each([null, '', '{', '[]', '{"version":2}', '{"version":1,"format":1}'])(
    'is none where %p was kept',
    (text) => expect(readChoice(text)).toBeNull(),
  )
})
