import 'server-only'
import { groundOf } from '../scene/background'
import type { Scene } from '../scene/scene'
import type { ThemeId } from '../scene/theme'
import type { PdfFonts } from './pdf-fonts.server'
import { nodesContent, type Pen } from './pdf-nodes'
import { colourOperator, rectOperators } from './pdf-operators'
import { stretchesOf } from './pdf-parts'
import { createPen, type Lying, POINTS } from './pdf-pen.server'

export type PdfPicture = {
  scene: Scene
  theme: ThemeId
  /** `transparent`, `white`, or six hexadecimal digits; else the theme's paper. */
  background?: string
  /** What the picture shows, in words. */
  alt: string
}

/** A picture somewhere on a sheet, in layout pixels from the top left. */
export type PlacedPicture = PdfPicture & { x: number; y: number; scale: number }

/** A picture that is the page, or a sheet of a size in layout pixels with pictures on it. */
export type PdfPage = PdfPicture | PdfSheet
export type PdfSheet = { width: number; height: number; pictures: PlacedPicture[] }

type Document = PDFKit.PDFDocument

/** The pictures of a page, in their order. */
export function picturesOf(page: PdfPage): PdfPicture[] {
  return 'pictures' in page ? page.pictures : [page]
}

/** Draws a page, and returns what it is made of to someone who listens. */
export function addPage(document: Document, page: PdfPage, fonts: PdfFonts) {
  const { width, height, pictures } = sheetOf(page)
  document.addPage({ size: [width * POINTS, height * POINTS], margin: 0 })
  // without it transparent colours would be mixed in the inks of the viewer's choice
  const group = { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' }
  Object.assign(document.page.dictionary.data, { Group: group })
  document.addContent(`q\n${POINTS} 0 0 ${POINTS} 0 0 cm\n4 M`)
  const drawn = pictures.map(({ x, y, scale, ...picture }, number) =>
    addPicture(document, { ...picture, lying: { x, y, scale, pageHeight: height, number } }, fonts),
  )
  document.addContent('Q')
  for (const { end } of drawn) end()
  return drawn.flatMap(({ elements }) => elements)
}

function sheetOf(page: PdfPage): PdfSheet {
  if ('pictures' in page) return page
  const { width, height } = page.scene
  return { width, height, pictures: [{ ...page, x: 0, y: 0, scale: 1 }] }
}

type Lain = PdfPicture & { lying: Lying }

function addPicture(document: Document, picture: Lain, fonts: PdfFonts) {
  const { scene, theme, background, lying } = picture
  const { x, y, scale } = lying
  const apart = x !== 0 || y !== 0 || scale !== 1
  if (apart) document.addContent(`q\n${[scale, 0, 0, scale, x, y].map(fine).join(' ')} cm`)
  const ground = groundOf(theme, background)
  if (ground !== null) {
    const sheet = rectOperators({ x: 0, y: 0, width: scene.width, height: scene.height })
    addOrnament(document, [colourOperator(ground, 'fill'), sheet, 'f'].join('\n'))
  }
  const { pen, end } = createPen(document, picture, fonts)
  const elements = addStretches(document, picture, pen)
  if (apart) document.addContent('Q')
  return { elements, end }
}

/** Two decimals of a scale would move a picture of a thousand pixels by five. */
const fine = (share: number) => Math.round(share * 100_000) / 100_000

function addOrnament(document: Document, content: string): void {
  document.markContent('Artifact', { type: 'Layout' })
  document.addContent(content)
  document.endMarkedContent()
}

type Element = PDFKit.PDFStructureElement

/** Heading, words, picture and source, in the order of their first marks. */
function addStretches(document: Document, picture: Lain, pen: Pen): Element[] {
  const { scene } = picture
  const elements: Element[] = []
  let figure: Element | null = null
  for (const { tag, nodes } of stretchesOf(scene.nodes)) {
    const content = nodesContent(nodes, tag === 'Figure' ? pen : inSentences(pen))
    if (content === '') continue
    if (tag === null) {
      addOrnament(document, content)
      continue
    }
    const mark = document.markStructureContent(tag)
    document.addContent(content)
    document.endMarkedContent()
    const element: Element = (tag === 'Figure' && figure) || structure(document, tag, picture)
    element.add(mark)
    if (tag === 'Figure') figure = element
    if (!elements.includes(element)) elements.push(element)
  }
  return elements
}

function structure(document: Document, tag: string, { alt, scene, lying }: Lain): Element {
  if (tag !== 'Figure') return document.struct(tag, {})
  const { x, y, scale, pageHeight } = lying
  const [right, bottom] = [x + scene.width * scale, y + scene.height * scale]
  const bbox = [x, pageHeight - bottom, right, pageHeight - y].map((each) => each * POINTS)
  return document.struct(tag, { alt, ...{ bbox } })
}

/** A space at the end of each line: who hears a sentence would else hear two words as one. */
function inSentences(pen: Pen): Pen {
  return { ...pen, line: (text, face) => pen.line(text, face, ' ') }
}
