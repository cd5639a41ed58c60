import { ADVICE } from '../../components/export/advice'
import { USUAL } from '../../components/export/choice'
import { imageCode, markdownCode, tableCode } from '../../components/export/codes'
import { formatWords, KNOWN_VALUES, obeyedBy } from '../../components/export/export-words'
import { byteWords, scaleOf, sizeWords } from '../../components/export/sizes'
import { CHART_KINDS } from '../../lib/charts/index'
import { FORMATS } from '../../lib/export/formats'

const WIDE = { width: 1280, height: 720 }

describe('what comes out', () => {
  it('is pixels, and inches at their density, for a PNG', () => {
    const size = { width: 2560, height: 1440 }
    expect(sizeWords({ format: 'png', preset: 'slide-16x9', size, scale: 2 })).toEqual([
      '2560 × 1440 pixels',
      '13.33 × 7.5 in (33.9 × 19.1 cm) at 192 dpi',
    ])
  })

  it('is a page for a PDF and slides for PowerPoint', () => {
    const sheet = { preset: 'a4-landscape', size: { width: 1123, height: 794 }, scale: 1 }
    expect(sizeWords({ format: 'pdf', ...sheet })).toEqual([
      'a page of 11.7 × 8.27 in (29.7 × 21 cm)',
    ])
    const slides = { format: 'pptx', size: WIDE, scale: 1 }
    expect(sizeWords({ ...slides, preset: 'slide-4x3' })[0]).toContain('10 × 7.5 in')
    expect(sizeWords({ ...slides, preset: 'auto' })[0]).toContain('13.33 × 7.5 in')
  })

  it('has more pixels than its layout only as PNG, and none to choose in a link preview', () => {
    expect(scaleOf('png', { preset: 'auto', scale: '' })).toBe(1.5)
    expect(scaleOf('png', { preset: 'auto', scale: '3' })).toBe(3)
    expect(scaleOf('png', { preset: 'og', scale: '3' })).toBe(1)
    expect(scaleOf('svg', { preset: 'auto', scale: '3' })).toBe(1)
  })

  it.each([
    [812, '812 bytes'],
    [95_700, '96 kB'],
    [999_600, '1.0 MB'],
    [1_240_000, '1.2 MB'],
  ])('%i bytes are %s', (bytes, words) => expect(byteWords(bytes)).toBe(words))
})

describe('code for other sites', () => {
  const pictured = {
    origin: 'https://a.example',
    picture: '/trees/radar.png?title=a%20(b)',
    page: '/trees/radar',
    alt: 'Trees [all] "and" <more> & less',
  }

  it('has size and words, and no markup of the words is alive', () => {
    expect(imageCode(pictured, WIDE)).toBe(
      '<img src="https://a.example/trees/radar.png?title=a%20(b)" width="1280" height="720" alt="Trees [all] &quot;and&quot; &lt;more&gt; &amp; less">',
    )
    expect(imageCode(pictured, null)).not.toContain('width')
  })

  it('leads from the picture to its page in Markdown', () => {
    expect(markdownCode(pictured)).toBe(
      '[![Trees \\[all\\] "and" <more> & less](https://a.example/trees/radar.png?title=a%20%28b%29)](https://a.example/trees/radar)',
    )
  })

  it('is a table with a head', () => {
    expect(
      tableCode([
        ['a', '<b>'],
        ['1', '2'],
      ]),
    ).toBe('<table><tr><th>a</th><th>&lt;b&gt;</th></tr><tr><td>1</td><td>2</td></tr></table>')
  })
})

it('has words for every format', () => {
  for (const { id } of FORMATS) expect(formatWords(id).said).not.toBe('')
})

it('advises only what can be chosen', () => {
  for (const { sheet } of ADVICE) {
    expect(KNOWN_VALUES.preset).toContain(sheet.preset ?? USUAL.preset)
    expect(KNOWN_VALUES.text).toContain(sheet.text ?? USUAL.text)
    expect(KNOWN_VALUES.scale).toContain(sheet.scale ?? USUAL.scale)
  }
})

it.each(CHART_KINDS)(
  'offers for the $id the choices that its picture obeys, and no others',
  ({ id, obeys }) => {
    expect(obeyedBy(`/trees/${id}?systems=alder`)).toEqual(obeys)
  },
)
