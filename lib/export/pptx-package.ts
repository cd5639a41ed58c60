import { chartPart } from './pptx-chart'
import { type PptxDeck, type PptxSlide, SLIDE_SIZES } from './pptx-deck'
import {
  LAYOUTS,
  type LayoutId,
  layoutPart,
  masterPart,
  notesMasterPart,
  SPACES,
} from './pptx-master'
import { contentTypes, type Parts, packed, type Relation, relations } from './pptx-parts'
import { appPart, corePart } from './pptx-properties'
import { notesPart, slidePart } from './pptx-slide'
import { themePart } from './pptx-theme'
import { emu } from './pptx-units'
import { workbook } from './pptx-workbook'
import { element, part } from './pptx-xml'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const SLIDES = `${OFFICE}.presentationml`

/** A deck as a file: equal decks give equal bytes. */
export function writeDeck(deck: PptxDeck): Uint8Array<ArrayBuffer> {
  const parts: Parts = {
    '_rels/.rels': relations([
      { type: 'officeDocument', target: 'ppt/presentation.xml' },
      { type: 'metadata/core-properties', target: 'docProps/core.xml' },
      { type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    'docProps/core.xml': corePart(deck.about),
    'docProps/app.xml': appPart(deck),
    ...presentation(deck),
    ...masters(deck),
    ...Object.assign({}, ...deck.slides.map((slide, index) => slideParts(slide, index + 1, deck))),
  }
  const endings = { png: 'image/png', xlsx: `${OFFICE}.spreadsheetml.sheet` }
  const kinds = Object.keys(parts).flatMap((name): [string, string][] => {
    const kind = kindOf(name)
    return kind === null ? [] : [[name, kind]]
  })
  return packed({
    ...parts,
    '[Content_Types].xml': contentTypes(endings, Object.fromEntries(kinds)),
  })
}

/** What a part is, by the folder in which it lies. */
const KINDS: readonly [start: string, kind: string][] = [
  ['ppt/presentation.xml', `${SLIDES}.presentation.main+xml`],
  ['ppt/slideMasters/', `${SLIDES}.slideMaster+xml`],
  ['ppt/slideLayouts/', `${SLIDES}.slideLayout+xml`],
  ['ppt/slides/', `${SLIDES}.slide+xml`],
  ['ppt/notesMasters/', `${SLIDES}.notesMaster+xml`],
  ['ppt/notesSlides/', `${SLIDES}.notesSlide+xml`],
  ['ppt/theme/', `${OFFICE}.theme+xml`],
  ['ppt/charts/', `${OFFICE}.drawingml.chart+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', `${OFFICE}.extended-properties+xml`],
]

function kindOf(name: string): string | null {
  if (!name.endsWith('.xml')) return null
  return KINDS.find(([start]) => name.startsWith(start))?.[1] ?? null
}

function presentation({ size, slides }: PptxDeck): Parts {
  const { width, height } = SLIDE_SIZES[size]
  const ids = slides.map((_, index) =>
    element('p:sldId', { id: 256 + index, 'r:id': `rId${index + 4}` }),
  )
  const type = size === 'standard' ? 'screen4x3' : undefined
  return {
    'ppt/presentation.xml': part(
      element(
        'p:presentation',
        { ...SPACES, saveSubsetFonts: 1 },
        element(
          'p:sldMasterIdLst',
          {},
          element('p:sldMasterId', { id: 2147483648, 'r:id': 'rId1' }),
        ),
        element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
        element('p:sldIdLst', {}, ...ids),
        element('p:sldSz', { cx: emu(width), cy: emu(height), type }),
        element('p:notesSz', { cx: emu(720), cy: emu(960) }),
      ),
    ),
    'ppt/_rels/presentation.xml.rels': relations([
      { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      { type: 'theme', target: 'theme/theme1.xml' },
      ...slides.map((_, index) => ({ type: 'slide', target: `slides/slide${index + 1}.xml` })),
    ]),
  }
}

function masters(deck: PptxDeck): Parts {
  const layouts = LAYOUTS.map((id, index): [string, string][] => {
    const name = `slideLayout${index + 1}.xml`
    const master = { type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }
    return [
      [`ppt/slideLayouts/${name}`, layoutPart(id, deck)],
      [`ppt/slideLayouts/_rels/${name}.rels`, relations([master])],
    ]
  })
  const theme = themePart(deck)
  return {
    'ppt/slideMasters/slideMaster1.xml': masterPart(deck),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ...LAYOUTS.map((_, index) => ({
        type: 'slideLayout',
        target: `../slideLayouts/slideLayout${index + 1}.xml`,
      })),
      { type: 'theme', target: '../theme/theme1.xml' },
    ]),
    ...Object.fromEntries(layouts.flat()),
    'ppt/notesMasters/notesMaster1.xml': notesMasterPart(deck),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([
      { type: 'theme', target: '../theme/theme2.xml' },
    ]),
    'ppt/theme/theme1.xml': theme,
    'ppt/theme/theme2.xml': theme,
  }
}

function slideParts(slide: PptxSlide, number: number, deck: PptxDeck): Parts {
  const layout = LAYOUTS.indexOf(layoutOf(slide)) + 1
  const shown = shownOn(slide, number, deck)
  return {
    [`ppt/slides/slide${number}.xml`]: slidePart(slide, deck),
    [`ppt/slides/_rels/slide${number}.xml.rels`]: relations([
      { type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
      { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
      ...shown.relations,
    ]),
    [`ppt/notesSlides/notesSlide${number}.xml`]: notesPart(slide, deck),
    [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: relations([
      { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { type: 'slide', target: `../slides/slide${number}.xml` },
    ]),
    ...shown.parts,
  }
}

function layoutOf({ foot, ground }: PptxSlide): LayoutId {
  if (!foot) return 'bare'
  return ground ? 'ground' : 'source'
}

type Shown = { relations: Relation[]; parts: Parts }

/** The picture or the chart of a slide; parts have the number of their slide. */
function shownOn(slide: PptxSlide, number: number, deck: PptxDeck): Shown {
  switch (slide.kind) {
    case 'picture':
      return {
        relations: [{ type: 'image', target: `../media/image${number}.png` }],
        parts: { [`ppt/media/image${number}.png`]: slide.png },
      }
    case 'chart': {
      const book = `workbook${number}.xlsx`
      return {
        relations: [{ type: 'chart', target: `../charts/chart${number}.xml` }],
        parts: {
          [`ppt/charts/chart${number}.xml`]: chartPart(slide.chart, deck, deck.about.language),
          [`ppt/charts/_rels/chart${number}.xml.rels`]: relations([
            { type: 'package', target: `../embeddings/${book}` },
          ]),
          [`ppt/embeddings/${book}`]: workbook(slide.chart),
        },
      }
    }
    case 'table':
      return { relations: [], parts: {} }
    default:
      return slide satisfies never
  }
}
