import 'server-only'
import { coloursOn } from '../scene/background'
import { PATTERNS } from '../scene/pattern'
import type { Scene } from '../scene/scene'
import type { ThemeId } from '../scene/theme'
import type { PdfFonts } from './pdf-fonts.server'
import { type Inside, nodesContent, type PatternPaint, type Pen } from './pdf-nodes'

/** Points for each layout pixel: a pixel is a 96th of an inch. */
export const POINTS = 0.75

type Document = PDFKit.PDFDocument
type Reference = PDFKit.PDFKitReference
type Named = Map<string, { name: string; reference: Reference }>
/** A letter with a number for each name. */
type Names = { letter: string; known: Named }

/** Where a picture lies on its page, in layout pixels from the top left; `number`: its place among the others. */
export type Lying = { x: number; y: number; scale: number; pageHeight: number; number: number }

export type PenInput = { scene: Scene; theme: ThemeId; background?: string; lying: Lying }

/**
 * What draws on the present page of a document. `end` tells the page which fonts, patterns and forms it
 * uses, and is called after the last mark.
 */
export function createPen(document: Document, input: PenInput, fonts: PdfFonts) {
  const { scene, theme, background, lying } = input
  const colours = coloursOn(theme, background)
  const names = (letter: string): Names => ({ letter: startOf(letter, lying), known: new Map() })
  const [states, patterns, forms] = [names('G'), names('P'), names('X')]
  const resources = document.ref({})
  const pen: Pen = {
    colour: (role) => colours[role],
    line: fonts.line,
    opacity: (share) =>
      nameOf(states, String(share), () => {
        const state = document.ref({ Type: 'ExtGState', ca: share, CA: share })
        state.end('')
        return state
      }),
    pattern: (paint, inside) =>
      nameOf(patterns, `${paint.pattern} ${paint.role} ${inside}`, () =>
        tilingPattern(document, { paint, inside, lying, pen }),
      ),
    form: (content) =>
      nameOf(forms, content, () => transparencyGroup(document, { content, scene, resources })),
  }
  const end = () => {
    const { page } = document
    const used = {
      Font: fonts.references(),
      ExtGState: byName(states),
      Pattern: byName(patterns),
      XObject: byName(forms),
    }
    Object.assign(page.fonts, used.Font)
    Object.assign(page.ext_gstates, used.ExtGState)
    Object.assign(page.patterns, used.Pattern)
    Object.assign(page.xobjects, used.XObject)
    Object.assign(resources.data, used)
    resources.end('')
  }
  return { pen, end }
}

/** Pictures of one page share its names. */
function startOf(letter: string, { number }: Lying): string {
  return number === 0 ? letter : `${letter}${number}.`
}

function nameOf({ letter, known }: Names, key: string, make: () => Reference): string {
  const before = known.get(key)
  if (before) return before.name
  const name = `${letter}${known.size + 1}`
  known.set(key, { name, reference: make() })
  return name
}

function byName({ known }: Names): Record<string, Reference> {
  return Object.fromEntries([...known.values()].map(({ name, reference }) => [name, reference]))
}

type Tiles = { paint: PatternPaint; inside: Inside; lying: Lying; pen: Pen }

/** A pattern hangs on the space of what it is drawn in, not on the scale in force where it is used. */
function tilingPattern(document: Document, { paint, inside, lying, pen }: Tiles): Reference {
  const { width, height, nodes } = PATTERNS[paint.pattern]
  const { x, y, scale, pageHeight } = lying
  const size = POINTS * scale
  const onPage = [size, 0, 0, -size, x * POINTS, (pageHeight - y) * POINTS]
  const pattern = document.ref({
    Type: 'Pattern',
    PatternType: 1,
    PaintType: 1,
    TilingType: 1,
    BBox: [0, 0, width, height],
    XStep: width,
    YStep: height,
    Matrix: inside === 'page' ? onPage : [1, 0, 0, 1, 0, 0],
    Resources: {},
  })
  pattern.end(nodesContent(nodes(paint.role), pen))
  return pattern
}

type Form = { content: string; scene: Scene; resources: Reference }

function transparencyGroup(document: Document, { content, scene, resources }: Form): Reference {
  const form = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, scene.width, scene.height],
    Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB', I: true },
    Resources: resources,
  })
  form.end(content)
  return form
}
