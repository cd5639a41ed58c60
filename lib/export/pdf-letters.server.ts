import 'server-only'
import { create, type Font, type GlyphRun } from 'fontkit'
import { FACE_FILES } from '../scene/faces'
import type { Face } from '../scene/scene'
import { MISSING_GLYPH } from '../scene/written'
import type { PlacedGlyph } from './pdf-line'

/** A glyph of a line with its number in the font and the letters that it stands for. */
export type SetGlyph = Omit<PlacedGlyph, 'code'> & { id: number; text: string }

export type Letters = {
  /** The font of which glyphs are taken; lines are set with another instance. */
  font: Font
  glyphs: (text: string) => readonly SetGlyph[]
}

/** Reads a file of public/fonts, as base64. */
export type ReadFont = (file: string) => Promise<string>

// the library stops at empty anchors of marks in one of the fonts; widths are measured without them
const NO_MARKS = { mark: false, mkmk: false }
const MOST_LINES = 2_000
const loaded = new WeakMap<ReadFont, Map<Face, Promise<Letters>>>()

/** The letters of a face, read once for each reader. Throws when the file is not a font. */
export function loadLetters(face: Face, read: ReadFont): Promise<Letters> {
  const faces = loaded.get(read) ?? new Map<Face, Promise<Letters>>()
  loaded.set(read, faces)
  const known = faces.get(face)
  if (known) return known
  const letters = readLetters(face, read)
  faces.set(face, letters)
  // a failure is not kept: the file may be there at the next try
  letters.catch(() => faces.delete(face))
  return letters
}

async function readLetters(face: Face, read: ReadFont): Promise<Letters> {
  const bytes = Buffer.from(await read(`${FACE_FILES[face].file}.ttf`), 'base64')
  const setter = openFont(bytes)
  // A font remembers for each glyph the letters by which it was first asked for. Asked in the order of
  // codes, it says the same whatever pictures were drawn before.
  for (const point of setter.characterSet) setter.glyphForCodePoint(point)
  const lines = new Map<string, readonly SetGlyph[]>()
  const glyphs = (text: string) => {
    const known = lines.get(text)
    if (known) return known
    if (lines.size >= MOST_LINES) lines.clear()
    const line = setGlyphs(setter.layout(text, NO_MARKS), 1000 / setter.unitsPerEm)
    lines.set(text, line)
    return line
  }
  return { font: openFont(bytes), glyphs }
}

function openFont(bytes: Buffer): Font {
  const font = create(bytes)
  if ('fonts' in font) throw new Error('a file of one font is needed, not a collection')
  return font
}

function setGlyphs({ glyphs, positions }: GlyphRun, scale: number): SetGlyph[] {
  return glyphs.flatMap((glyph, index) => {
    const position = positions[index]
    if (!position) return []
    return [
      {
        id: glyph.id,
        text: glyph.id === 0 ? MISSING_GLYPH : plainLetters(glyph.codePoints),
        width: glyph.advanceWidth * scale,
        advance: position.xAdvance * scale,
        dx: position.xOffset * scale,
        dy: position.yOffset * scale,
      },
    ]
  })
}

/** Joined letters one by one, as a reader types them when searching. */
function plainLetters(points: readonly number[]): string {
  const text = String.fromCodePoint(...points)
  return /[\uFB00-\uFB06]/.test(text) ? text.normalize('NFKC') : text
}
