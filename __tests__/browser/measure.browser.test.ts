import { readFileSync } from 'node:fs'
import { FACE_FILES, fontFamily } from '@/lib/scene/faces'
import { fontRule, usedFonts } from '@/lib/scene/font-rules'
import { measure } from '@/lib/scene/measure'
import { FACES, type Face } from '@/lib/scene/scene'
import { writtenText } from '@/lib/scene/written'
import { sharedBrowser } from '../support/browser'

const WORDS = [
  'No single owner',
  'AVATAR Ty, To. "Wa" LT 7.1',
  'affluent office, fi fl ffi',
  'from management to network rules',
  'Żółć, naïve Ærø',
  '62 of 72 cells known; 50%',
]

const browser = sharedBrowser()

const line = (words: string, face: Face) => {
  const { family, weight, style } = FACE_FILES[face]
  return `<text x="0" y="50" font-family="${fontFamily(family)}" font-size="40" font-weight="${weight}" font-style="${style}">${words.replace(/"/g, '&quot;')}</text>`
}

function rulesFor(face: Face): string {
  const nodes = WORDS.map(
    (text) => ({ type: 'text', x: 0, y: 0, text, face, size: 9, fill: 'ink' }) as const,
  )
  return usedFonts({ nodes })
    .map((font) => fontRule(font, readFileSync(`public/fonts/${font.file}`, 'base64')))
    .join('')
}

it.each(FACES)('lays out as wide as Chromium draws in face %s', async (face) => {
  const page = await browser().newPage()
  await page.setContent(
    `<style>${rulesFor(face)}</style><svg width="1200" height="100">${WORDS.map((words) => line(words, face)).join('')}</svg>`,
  )
  await page.evaluate(() => document.fonts.ready)
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength()),
  )
  await page.close()
  WORDS.forEach((words, index) => {
    const written = writtenText(words, face)
    expect(written.face).toBe(face)
    // half a pixel at the size of a title's letters
    expect(Math.abs((widths[index] ?? 0) - measure(words, face, 40))).toBeLessThan(0.5)
  })
})
