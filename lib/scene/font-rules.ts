import { FACE_FILES } from './faces'
import { type FontPart, partsFor, unicodeRange } from './font-parts'
import { FACES, type Face, type Scene } from './scene'
import { writtenTexts } from './written'

/** A WOFF2 file of public/fonts that a picture needs. */
export type UsedFont = { face: Face; part: FontPart; file: string }

/** The font files whose letters a scene uses, in the order of the faces. */
export function usedFonts(scene: Pick<Scene, 'nodes'>): UsedFont[] {
  const texts = writtenTexts(scene.nodes)
  return FACES.flatMap((face) => {
    const text = texts.filter((each) => each.face === face).map((each) => each.text)
    if (text.length === 0) return []
    const file = (part: FontPart) => `${FACE_FILES[face].file}-${part}.woff2`
    return partsFor(text.join('')).map((part) => ({ face, part, file: file(part) }))
  })
}

/** The `@font-face` rule that carries a font inside a picture; `data` is its file in base64. */
export function fontRule({ face, part }: UsedFont, data: string): string {
  const { family, weight, style } = FACE_FILES[face]
  const range = part === 'basic' ? '' : `unicode-range:${unicodeRange(part).join(',')};`
  // no quotes: they would have to be escaped inside XML
  const name = `font-family:${family};font-weight:${weight};font-style:${style};`
  return `@font-face{${name}${range}src:url(data:font/woff2;base64,${data})}`
}
