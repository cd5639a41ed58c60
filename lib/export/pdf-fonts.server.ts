import 'server-only'
import type { Face, PathCommand } from '../scene/scene'
import { MISSING_GLYPH, writtenText } from '../scene/written'
import type { Letters, SetGlyph } from './pdf-letters.server'
import { letterTable, lineWidth, type PlacedGlyph, showLine } from './pdf-line'
import type { SetLine } from './pdf-nodes'
import { pathOperators } from './pdf-operators'

type Document = PDFKit.PDFDocument
type Reference = PDFKit.PDFKitReference
type Font = Letters['font']
type UsedGlyph = SetGlyph & { code: number }
type UsedFont = {
  name: string
  reference: Reference
  letters: Letters
  /** By number in the font, in the order of first use. */
  glyphs: Map<number, UsedGlyph>
}

export type PdfFonts = {
  /** A line set in a face, with the font noted as used; what comes `after` it has no width. */
  line: (text: string, face: Face, after?: string) => SetLine
  /** Every font used so far by name. */
  references: () => Record<string, Reference>
  /** Writes the fonts, each with the glyphs that were shown. */
  end: () => void
}

/** The fonts of one document. `letters` has every face that its pages use. */
export function createFonts(document: Document, letters: ReadonlyMap<Face, Letters>): PdfFonts {
  const used = new Map<Face, UsedFont>()
  const fontOf = (face: Face): UsedFont => {
    const known = used.get(face)
    if (known) return known
    const own = letters.get(face)
    if (!own) throw new Error(`no letters were read for the face ${face}`)
    const name = `F${used.size + 1}`
    const glyphs = new Map([[0, missingGlyph(own.font)]])
    const font = { name, reference: document.ref({}), letters: own, glyphs }
    used.set(face, font)
    return font
  }
  return {
    line: (text, face, after = '') => {
      const written = writtenText(text, face)
      return setLine(fontOf(written.face), written.text, after)
    },
    references: () =>
      Object.fromEntries([...used.values()].map(({ name, reference }) => [name, reference])),
    end: () => {
      for (const font of used.values()) embed(document, font)
    },
  }
}

/** Every font begins with the box that stands for letters which it lacks. */
function missingGlyph(font: Font): UsedGlyph {
  const width = (font.getGlyph(0).advanceWidth * 1000) / font.unitsPerEm
  return { id: 0, code: 0, text: MISSING_GLYPH, width, advance: width, dx: 0, dy: 0 }
}

function setLine(font: UsedFont, text: string, after: string): SetLine {
  const glyphs = usedGlyphs(font, text)
  const all = after === '' ? glyphs : [...glyphs, ...usedGlyphs(font, after)]
  return {
    font: font.name,
    show: (size) => showLine(all, size),
    width: lineWidth(glyphs) / 1000,
    outline: (size) => outlineOf(font.letters.font, glyphs, size),
  }
}

/** The glyphs of a text with their codes in this document; new ones get the next. */
function usedGlyphs({ letters, glyphs }: UsedFont, text: string): UsedGlyph[] {
  return letters.glyphs(text).map((glyph) => {
    const known = glyphs.get(glyph.id)
    const code = known?.code ?? glyphs.size
    if (!known) glyphs.set(glyph.id, { ...glyph, code })
    return { ...glyph, code }
  })
}

function outlineOf(font: Font, glyphs: readonly (PlacedGlyph & { id: number })[], size: number) {
  const scale = size / font.unitsPerEm
  let at = 0
  const d = glyphs.flatMap(({ id, advance, dx, dy }) => {
    const [x, y] = [((at + dx) * size) / 1000, (dy * size) / 1000]
    at += advance
    return font.getGlyph(id).path.commands.map(({ command, args }): PathCommand => {
      const n = args.map((value, index) => value * scale + (index % 2 === 0 ? x : y))
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = n
      switch (command) {
        case 'moveTo':
          return ['M', a, b]
        case 'lineTo':
          return ['L', a, b]
        case 'quadraticCurveTo':
          return ['Q', a, b, c, e]
        case 'bezierCurveTo':
          return ['C', a, b, c, e, f, g]
        default:
          return ['Z']
      }
    })
  })
  return pathOperators(d)
}

const utf8 = new TextEncoder()
const SYMBOLIC = 4
const ITALIC = 64

function embed(document: Document, { reference, letters, glyphs }: UsedFont): void {
  const { font } = letters
  const shown = [...glyphs.values()]
  const name = `${subsetTag(font.postscriptName, shown)}+${font.postscriptName}`
  const descendant = document.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {
      Registry: utf8.encode('Adobe'),
      Ordering: utf8.encode('Identity'),
      Supplement: 0,
    },
    FontDescriptor: descriptorOf(document, font, { name, shown }),
    W: [0, shown.map(({ width }) => width)],
    CIDToGIDMap: 'Identity',
  })
  descendant.end('')
  const table = document.ref({})
  table.end(letterTable(shown))
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: table,
  })
  reference.end('')
}

type Named = { name: string; shown: readonly UsedGlyph[] }

function descriptorOf(document: Document, font: Font, { name, shown }: Named): Reference {
  // the subset numbers its glyphs in the order in which they are given to it
  const subset = font.createSubset()
  for (const { id } of shown) subset.includeGlyph(font.getGlyph(id))
  const bytes = subset.encode()
  const file = document.ref({ Length1: bytes.length })
  file.end(bytes)
  const scale = 1000 / font.unitsPerEm
  const { minX, minY, maxX, maxY } = font.bbox
  const descriptor = document.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC + (font.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: [minX, minY, maxX, maxY].map((each) => each * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: font.capHeight * scale,
    XHeight: font.xHeight * scale,
    StemV: 0,
    FontFile2: file,
  })
  descriptor.end('')
  return descriptor
}

const FIRST = 0x811c9dc5
const PRIME = 0x01000193

/** Six capitals that tell this choice of glyphs from others: programs that join files compare them. */
function subsetTag(name: string, shown: readonly UsedGlyph[]): string {
  const text = `${name}:${shown.map(({ id }) => id).join(',')}`
  let sum = FIRST
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), PRIME) >>> 0
  }
  const capitals = Array.from({ length: 6 }, (_, place) => Math.floor(sum / 26 ** place) % 26)
  return String.fromCharCode(...capitals.map((each) => 65 + each))
}
