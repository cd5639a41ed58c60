import { create, type Font, type PathCommand as FontCommand } from 'fontkit'
import { AppError } from '../errors'
import { FACE_FILES } from '../scene/faces'
import type { GlyphLine, Letters } from '../scene/letters'
import { FACES, type Face, type PathCommand, type Scene } from '../scene/scene'
import { writtenTexts } from '../scene/written'

/** Reads a file of public/fonts, as base64. */
export type ReadFont = (file: string) => Promise<string>

// fontkit stops at empty mark anchors of Besley; widths are measured without marks too
const NO_MARKS = { mark: false, mkmk: false }

const fonts = new Map<string, Font>()

/**
 * Outlines of all that a scene writes, from the shipped fonts, with the pairs and ligatures that
 * `measure` counts. Throws `internal` if a file is no font.
 */
export async function outlineLetters(
  scene: Pick<Scene, 'nodes'>,
  read: ReadFont,
): Promise<Letters> {
  const texts = writtenTexts(scene.nodes)
  const used = new Map<Face, Font>()
  for (const face of FACES) {
    if (texts.some((each) => each.face === face)) used.set(face, await fontOf(face, read))
  }
  const outlines = new Map<string, readonly PathCommand[]>()
  const lines = new Map<string, GlyphLine>()
  for (const { text, face } of texts) {
    const font = used.get(face)
    const key = `${face} ${text}`
    if (font && !lines.has(key)) lines.set(key, lineOf({ text, face, font }, outlines))
  }
  const none: GlyphLine = { em: 1, width: 0, glyphs: [] }
  return { outlines, line: (text, face) => lines.get(`${face} ${text}`) ?? none }
}

async function fontOf(face: Face, read: ReadFont): Promise<Font> {
  const file = `${FACE_FILES[face].file}.ttf`
  const known = fonts.get(file)
  if (known) return known
  const bytes = Uint8Array.from(atob(await read(file)), (sign) => sign.charCodeAt(0))
  const font = isFile(bytes) && create(bytes)
  if (!font || !('layout' in font)) throw new AppError('internal', `This file is no font: ${file}`)
  fonts.set(file, font)
  return font
}

// its types ask for a Buffer of Node; itself it reads any bytes
function isFile(bytes: Uint8Array): bytes is Parameters<typeof create>[0] {
  return bytes.length > 0
}

type Line = { text: string; face: Face; font: Font }

/** The glyphs of a line from its left end; outlines that are new are kept. */
function lineOf({ text, face, font }: Line, outlines: Map<string, readonly PathCommand[]>) {
  const { glyphs, positions, advanceWidth } = font.layout(text, NO_MARKS)
  const line: GlyphLine = { em: font.unitsPerEm, width: advanceWidth, glyphs: [] }
  let x = 0
  for (const [index, { id, path }] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const glyph = `${face}-${id}`
    if (path.commands.length > 0) {
      if (!outlines.has(glyph)) outlines.set(glyph, path.commands.map(upright))
      line.glyphs.push({ glyph, x: x + xOffset, y: -yOffset })
    }
    x += xAdvance
  }
  return line
}

/** A command of the font, whose y goes upwards. */
function upright({ command, args }: FontCommand): PathCommand {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args
  switch (command) {
    case 'moveTo':
      return ['M', a, -b]
    case 'lineTo':
      return ['L', a, -b]
    case 'quadraticCurveTo':
      return ['Q', a, -b, c, -d]
    case 'bezierCurveTo':
      return ['C', a, -b, c, -d, e, -f]
    case 'closePath':
      return ['Z']
    default:
      return command satisfies never
  }
}
