import 'server-only'
import PDFDocument from 'pdfkit'
import type { Drawing } from '../charts/drawing'
import { AppError } from '../errors'
import { FACES, type Scene } from '../scene/scene'
import type { ThemeId } from '../scene/theme'
import { writtenTexts } from '../scene/written'
import { aboutDocument, aboutDrawing, SOFTWARE } from './about'
import { refuseNodes } from './limits'
import { type PdfAbout, xmpOf } from './pdf-about'
import { createFonts } from './pdf-fonts.server'
import { loadLetters, type ReadFont } from './pdf-letters.server'
import { addPage, type PdfPage, picturesOf } from './pdf-page.server'

export type PdfDocument = PdfAbout & { pages: PdfPage[]; fonts: ReadFont }

/**
 * Scenes as a tagged PDF, on pages of their size or where a sheet has them: lines as lines, letters as text of embedded fonts.
 * Throws `too-large` with what would fit.
 */
export async function writePdf(input: PdfDocument): Promise<Uint8Array> {
  const { pages, fonts: read, ...about } = input
  const scenes = pages.flatMap(picturesOf).map(({ scene }) => scene)
  const refusal = scenes.map(refuseNodes).find((each) => each !== null)
  if (refusal !== undefined) throw new AppError('too-large', refusal)
  const letters = await lettersOf(scenes, read)
  const document = new TaggedDocument(about)
  const fonts = createFonts(document, letters)
  const elements = pages.flatMap((page) => addPage(document, page, fonts))
  document.addStructure(document.struct('Document', {}, elements))
  fonts.end()
  document.end()
  return bytesOf(document)
}

async function lettersOf(scenes: readonly Scene[], read: ReadFont) {
  const faces = new Set(scenes.flatMap(({ nodes }) => writtenTexts(nodes)).map(({ face }) => face))
  const used = FACES.filter((face) => faces.has(face))
  return new Map(
    await Promise.all(used.map(async (face) => [face, await loadLetters(face, read)] as const)),
  )
}

/** Writes XMP of our own: that of the library leaves signs such as `<` as they are, which breaks it. */
class TaggedDocument extends PDFDocument {
  readonly #xmp: string

  constructor(about: PdfAbout) {
    super({
      pdfVersion: '1.7',
      // no standard font: nothing is set in one, and its tables would be read for nothing
      font: '',
      autoFirstPage: false,
      tagged: true,
      displayTitle: true,
      lang: about.language,
      info: infoOf(about),
    })
    this.#xmp = xmpOf(about, SOFTWARE)
  }

  _addInfo(): void {
    this.appendXML(this.#xmp)
  }
}

/** The identity of the file is made from these words, so the address tells pictures apart. */
function infoOf({ title, subject, keywords, author, date, address }: PdfAbout) {
  const day = new Date(`${date}T00:00:00Z`)
  return {
    Title: title,
    Author: author,
    Subject: subject,
    Keywords: keywords.join(', '),
    Creator: SOFTWARE,
    Producer: SOFTWARE,
    CreationDate: day,
    ModDate: day,
    ...(address === undefined ? {} : { 'outcrop-address': address }),
  }
}

async function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of document) if (part instanceof Uint8Array) parts.push(part)
  return Buffer.concat(parts)
}

export type PdfOptions = { theme: ThemeId; background?: string; readFont: ReadFont }

/** A picture as a PDF of one page, with what it says of itself. */
export function writePicturePdf(drawing: Drawing, options: PdfOptions): Promise<Uint8Array> {
  const { theme, background, readFont } = options
  const { description, rights, address } = aboutDrawing(drawing)
  return writePdf({
    ...aboutDocument(drawing),
    rights,
    address,
    pages: [{ scene: drawing.scene, theme, background, alt: description }],
    fonts: readFont,
  })
}
