import { placeholder, textBox } from './pptx-box'
import type { PictureView, PptxDeck, PptxSlide, TableSlide } from './pptx-deck'
import { inheritedColours, SOURCE, SPACES, slideNumber } from './pptx-master'
import { placesOf } from './pptx-place'
import { named, rectangle, shapeTree, transform } from './pptx-shape'
import { tableMarkup } from './pptx-table'
import { paragraph } from './pptx-text'
import { element, type Markup, part, pieces } from './pptx-xml'

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table'

/** One slide. Relations: `rId1` its layout, `rId2` its notes, `rId3` its picture or chart. */
export function slidePart(slide: PptxSlide, deck: PptxDeck): string {
  const { about, size } = deck
  const { language } = about
  const places = placesOf(size)
  const title = slide.titleAt ?? { ...places.title, y: -places.title.height - 24, size: 32 }
  const words = paragraph(slide.title, { language, size: title.size })
  const foot = slide.foot
    ? [
        placeholder({
          ...{ id: 3, name: 'Source', type: 'ftr', index: 10 },
          paragraphs: [
            paragraph(slide.source, { language, size: SOURCE, colour: 'tx2', font: '+mn-lt' }),
          ],
        }),
        placeholder({
          ...{ id: 4, name: 'Number', type: 'sldNum', index: 11 },
          paragraphs: [slideNumber(language)],
        }),
      ]
    : []
  const texts = slide.texts.map(({ text, box, size: letters, role }, index) =>
    textBox({
      ...{ id: 10 + index, name: `Text ${index + 1}`, box },
      paragraphs: [
        paragraph(text, { language, size: letters, colour: role === 'ink' ? 'tx1' : 'tx2' }),
      ],
    }),
  )
  return part(
    element(
      'p:sld',
      SPACES,
      element(
        'p:cSld',
        {},
        shapeTree(
          placeholder({
            ...{ id: 2, name: 'Title', type: 'title', box: title, shrinks: true },
            paragraphs: [words],
          }),
          ...texts,
          thing(slide, deck),
          ...foot,
        ),
      ),
      inheritedColours(),
    ),
  )
}

function thing(slide: PptxSlide, deck: PptxDeck): Markup {
  const { content, note } = placesOf(deck.size)
  switch (slide.kind) {
    case 'picture':
      return pieces(...slide.views.map((view, index) => picture(view, 30 + index)))
    case 'chart': {
      const chart = element('c:chart', { 'xmlns:c': CHART, 'r:id': 'rId3' })
      const about = { name: 'Chart', alt: slide.alt, box: content }
      return graphicFrame(about, element('a:graphicData', { uri: CHART }, chart))
    }
    case 'table': {
      const box = { ...note, y: note.y + 10, ...extent(slide) }
      const table = tableMarkup(slide, deck)
      const about = { name: 'Table', alt: slide.alt, box }
      return graphicFrame(about, element('a:graphicData', { uri: TABLE }, table))
    }
    default:
      return slide satisfies never
  }
}

function extent(slide: TableSlide): { width: number; height: number } {
  return {
    width: slide.widths.reduce((sum, width) => sum + width, 0),
    height: slide.heights.reduce((sum, height) => sum + height, 0),
  }
}

type Framed = { name: string; alt: string; box: Parameters<typeof transform>[0] }

function graphicFrame({ name, alt, box }: Framed, data: Markup): Markup {
  const locks = element('a:graphicFrameLocks', { noGrp: 1 })
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      named({ id: 5, name, alt }),
      element('p:cNvGraphicFramePr', {}, locks),
      element('p:nvPr'),
    ),
    transform(box, 'p'),
    element('a:graphic', {}, data),
  )
}

function picture({ alt, box, crop }: PictureView, id: number): Markup {
  const share = (value: number) => Math.round(value * 100_000)
  const cut = {
    l: share(crop.x),
    t: share(crop.y),
    r: share(1 - crop.x - crop.width),
    b: share(1 - crop.y - crop.height),
  }
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      named({ id, name: 'Picture', alt }),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      element('p:nvPr'),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': 'rId3' }),
      element('a:srcRect', cut),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element('p:spPr', {}, transform(box), rectangle()),
  )
}

/** The page of notes of a slide. Relations: `rId1` the master of notes, `rId2` the slide. */
export function notesPart({ notes }: PptxSlide, { about: { language } }: PptxDeck): string {
  return part(
    element(
      'p:notes',
      SPACES,
      element(
        'p:cSld',
        {},
        shapeTree(
          placeholder({ id: 2, name: 'Slide', type: 'sldImg' }),
          placeholder({
            ...{ id: 3, name: 'Notes', type: 'body', index: 1 },
            paragraphs: notes.map((text) => paragraph(text, { language })),
          }),
        ),
      ),
      inheritedColours(),
    ),
  )
}
