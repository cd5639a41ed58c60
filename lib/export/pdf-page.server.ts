import 'server-only'
import { groundOf } from '../scene/background'
import type { Scene } from '../scene/scene'
import type { ThemeId } from '../scene/theme'
import type { PdfFonts } from './pdf-fonts.server'
import { nodesContent, type Pen } from './pdf-nodes'
import { colourOperator, rectOperators } from './pdf-operators'
import { stretchesOf } from './pdf-parts'
import { createPen, POINTS } from './pdf-pen.server'

export type PdfPage = {
  scene: Scene
  theme: ThemeId
  /** `transparent`, `white`, or six hexadecimal digits; else the theme's paper. */
  background?: string
  /** What the picture shows, in words. */
  alt: string
}

type Document = PDFKit.PDFDocument

/** Draws a page of the size of its scene, and returns what it is made of to someone who listens. */
export function addPage(document: Document, page: PdfPage, fonts: PdfFonts) {
  const { scene, theme, background } = page
  const [width, height] = [scene.width * POINTS, scene.height * POINTS]
  document.addPage({ size: [width, height], margin: 0 })
  // without it transparent colours would be mixed in the inks of the viewer's choice
  const group = { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' }
  Object.assign(document.page.dictionary.data, { Group: group })
  document.addContent(`q\n${POINTS} 0 0 ${POINTS} 0 0 cm\n4 M`)
  const ground = groundOf(theme, background)
  if (ground !== null) {
    const sheet = rectOperators({ x: 0, y: 0, width: scene.width, height: scene.height })
    addOrnament(document, [colourOperator(ground, 'fill'), sheet, 'f'].join('\n'))
  }
  const { pen, end } = createPen(document, page, fonts)
  const elements = addStretches(document, page, pen)
  document.addContent('Q')
  end()
  return elements
}

function addOrnament(document: Document, content: string): void {
  document.markContent('Artifact', { type: 'Layout' })
  document.addContent(content)
  document.endMarkedContent()
}

type Element = PDFKit.PDFStructureElement

/** Heading, words, picture and source, in the order of their first marks. */
function addStretches(document: Document, { scene, alt }: PdfPage, pen: Pen): Element[] {
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
    const element: Element = (tag === 'Figure' && figure) || structure(document, tag, alt)
    element.add(mark)
    if (tag === 'Figure') figure = element
    if (!elements.includes(element)) elements.push(element)
  }
  return elements
}

function structure(document: Document, tag: string, alt: string): Element {
  const { width, height } = document.page
  return document.struct(tag, tag === 'Figure' ? { alt, ...{ bbox: [0, 0, width, height] } } : {})
}

/** A space at the end of each line: who hears a sentence would else hear two words as one. */
function inSentences(pen: Pen): Pen {
  return { ...pen, line: (text, face) => pen.line(text, face, ' ') }
}
