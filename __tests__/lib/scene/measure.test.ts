import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { create, type Font } from 'fontkit'
import { FACE_FILES } from '@/lib/scene/faces'
import { measure } from '@/lib/scene/measure'
import { FACES, type Face } from '@/lib/scene/scene'
import { missingGlyphs, writtenText } from '@/lib/scene/written'

const fonts = new Map<Face, Font>()

function fontOf(face: Face): Font {
  const known = fonts.get(face)
  if (known) return known
  const font = create(readFileSync(`public/fonts/${FACE_FILES[face].file}.ttf`))
  if ('fonts' in font) throw new Error('a collection')
  fonts.set(face, font)
  return font
}

/** The width that fontkit shapes; marks are left out because it stops at empty anchors in Besley. */
function shaped(text: string, face: Face, size: number): number {
  const font = fontOf(face)
  return (font.layout(text, { mark: false, mkmk: false }).advanceWidth / font.unitsPerEm) * size
}

const WORDS = [
  'Products and apps',
  'AVATAR To. Ty, "Wa" LT',
  'fi ffi fl affluent office',
  'RARE 1/2 50%',
  'Żółć Ærø naïve Ünïcode',
]

describe('measure', () => {
  it.each(FACES)('equals the shaped width of words in face %s', (face) => {
    for (const words of WORDS) {
      const { text, face: used } = writtenText(words, face)
      expect(Math.abs(measure(words, face, 16) - shaped(text, used, 16))).toBeLessThan(0.2)
    }
  })

  it('equals the shaped width of any Latin text within a third of a pixel at 16', () => {
    const letters = fc.string({
      unit: fc
        .integer({ min: 33, max: 0x17e })
        .filter((n) => (n < 127 || n > 0xbf) && n !== 0xdf)
        .map((n) => String.fromCodePoint(n)),
      maxLength: 12,
    })
    fc.assert(
      fc.property(letters, fc.constantFrom<Face>('body', 'series', 'remark'), (text, face) => {
        const written = writtenText(text, face)
        if (written.missing.length > 0) return
        expect(
          Math.abs(measure(text, face, 16) - shaped(written.text, written.face, 16)),
        ).toBeLessThan(0.34)
      }),
      { numRuns: 300 },
    )
  })

  it('grows with the size and never depends on what was measured before', () => {
    const once = measure('Bittensor', 'label', 10)
    measure('Other', 'label', 30)
    expect(measure('Bittensor', 'label', 20)).toBeCloseTo(2 * once, 10)
  })

  it('folds spaces as SVG does', () => {
    expect(measure('  a \n b ', 'body', 16)).toBe(measure('a b', 'body', 16))
  })

  it('takes no width for nothing and for what is not seen', () => {
    expect(measure('', 'body', 16)).toBe(0)
    expect(measure('soft\u00ADhyphen', 'body', 16)).toBeCloseTo(
      measure('softhyphen', 'body', 16),
      1,
    )
  })
})

describe('writtenText', () => {
  it('keeps a face that has every letter', () => {
    expect(writtenText('Ænigma', 'title')).toEqual({ text: 'Ænigma', face: 'title', missing: [] })
  })

  it('lets the text family take over for Cyrillic, which the display family lacks', () => {
    expect(writtenText('Биткойн', 'title')).toEqual({
      text: 'Биткойн',
      face: 'strong',
      missing: [],
    })
    expect(writtenText('Биткойн', 'layer').face).toBe('remark')
  })

  it('writes a box for a letter that no font has, and keeps the face', () => {
    expect(writtenText('所 A', 'strong')).toEqual({
      text: '□ A',
      face: 'strong',
      missing: [0x6240],
    })
  })

  it('takes the family that shows a box where both lack a letter', () => {
    const boxed = { text: '□ A', missing: [0x6240] }
    expect(writtenText('所 A', 'title')).toEqual({ ...boxed, face: 'strong' })
    expect(writtenText('所 A', 'layer')).toEqual({ ...boxed, face: 'remark' })
  })

  it('composes accents, and puts a common sign for one that a family lacks', () => {
    expect(writtenText('e\u0301 5\u2032 a\u2011b', 'body').text).toBe("é 5' a-b")
  })

  it('names the missing letters of a scene once, in order', () => {
    const text = (words: string) =>
      ({ type: 'text', x: 0, y: 0, text: words, face: 'body', size: 12, fill: 'ink' }) as const
    const scene = {
      ...{ id: 's', width: 1, height: 1, language: 'en', title: '', description: '' },
      nodes: [text('有所'), { type: 'group' as const, nodes: [text('所🎉')] }],
    }
    expect(missingGlyphs(scene)).toEqual(['U+6240', 'U+6709', 'U+1F389'])
  })
})
