import { logo } from '../scene/brand'
import { groundLine } from '../scene/ground'
import type { SceneNode } from '../scene/scene'
import { THEMES } from '../scene/theme'
import { placeholder, textBox } from './pptx-box'
import type { PptxDeck } from './pptx-deck'
import { placesOf, type SlidePlaces } from './pptx-place'
import { freeform, shapeTree, solid } from './pptx-shape'
import { paragraph } from './pptx-text'
import { A } from './pptx-theme'
import { hundredths } from './pptx-units'
import { element, type Markup, part } from './pptx-xml'

export const P = 'http://schemas.openxmlformats.org/presentationml/2006/main'
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const SPACES = { 'xmlns:a': A, 'xmlns:r': R, 'xmlns:p': P }

/** Layouts by what stands at their foot, in the order of their numbers. */
export const LAYOUTS = ['ground', 'source', 'bare'] as const
export type LayoutId = (typeof LAYOUTS)[number]

const LAYOUT_NAMES: Record<LayoutId, string> = {
  ground: 'Title and ground line',
  source: 'Title and source',
  bare: 'Title alone',
}

const MAP = {
  ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', hlink: 'hlink', folHlink: 'folHlink' },
  ...{ accent1: 'accent1', accent2: 'accent2', accent3: 'accent3' },
  ...{ accent4: 'accent4', accent5: 'accent5', accent6: 'accent6' },
}

/** The master of all slides: ground, text styles, and the places of title and foot. */
export function masterPart({ size, about }: PptxDeck): string {
  const places = placesOf(size)
  const ids = LAYOUTS.map((_, index) =>
    element('p:sldLayoutId', { id: 2147483649 + index, 'r:id': `rId${index + 1}` }),
  )
  return part(
    element(
      'p:sldMaster',
      SPACES,
      element('p:cSld', {}, background(), shapeTree(...heads(places, about.language))),
      element('p:clrMap', MAP),
      element('p:sldLayoutIdLst', {}, ...ids),
      styles(),
    ),
  )
}

/** One layout. Its lines and its mark are drawn; title, source and number are places to fill. */
export function layoutPart(id: LayoutId, { size, theme, about }: PptxDeck): string {
  const places = placesOf(size)
  const foot = [...(id === 'ground' ? ground(places) : []), ...mark(places, theme, about.language)]
  const own = heads(places, about.language)
  const shapes = id === 'bare' ? own.slice(0, 1) : [...foot, ...own]
  return part(
    element(
      'p:sldLayout',
      { ...SPACES, preserve: 1, userDrawn: 1 },
      element('p:cSld', { name: LAYOUT_NAMES[id] }, shapeTree(...shapes)),
      inheritedColours(),
    ),
  )
}

export function inheritedColours(): Markup {
  return element('p:clrMapOvr', {}, element('a:masterClrMapping'))
}

/** The master of notes pages: the slide above, the words below. */
export function notesMasterPart({ about }: PptxDeck): string {
  const { language } = about
  const image = { x: 48, y: 72, width: 624, height: 351 }
  const body = { x: 48, y: 455, width: 624, height: 440 }
  return part(
    element(
      'p:notesMaster',
      SPACES,
      element(
        'p:cSld',
        {},
        background(),
        shapeTree(
          placeholder({ id: 2, name: 'Slide', type: 'sldImg', index: 2, box: image }),
          placeholder({
            ...{ id: 3, name: 'Notes', type: 'body', index: 3, box: body },
            paragraphs: [paragraph('Notes', { language })],
          }),
        ),
      ),
      element('p:clrMap', MAP),
      element('p:notesStyle', {}, level({ size: 16, font: '+mn-lt', colour: 'tx1' })),
    ),
  )
}

function background(): Markup {
  return element('p:bg', {}, element('p:bgPr', {}, solid('bg1'), element('a:effectLst')))
}

function heads({ title, source, number }: SlidePlaces, language: string): Markup[] {
  return [
    placeholder({
      ...{ id: 2, name: 'Title', type: 'title', box: title, shrinks: true },
      paragraphs: [paragraph('Title', { language })],
    }),
    placeholder({
      ...{ id: 3, name: 'Source', type: 'ftr', index: 10, box: source },
      paragraphs: [paragraph('Source', { language, size: SOURCE, colour: 'tx2', font: '+mn-lt' })],
    }),
    placeholder({
      ...{ id: 4, name: 'Number', type: 'sldNum', index: 11, box: number },
      paragraphs: [slideNumber(language)],
    }),
  ]
}

/** Size of a source line: 11 points. */
export const SOURCE = 44 / 3

/** The number of the slide, which the program keeps right. */
export function slideNumber(language: string): Markup {
  const look = element(
    'a:rPr',
    { lang: language, sz: hundredths(SOURCE) },
    solid('tx2'),
    element('a:latin', { typeface: '+mn-lt' }),
  )
  const id = '{7B1E0C52-64B5-4E2C-9C1B-0A5D3A0F6E11}'
  return element(
    'a:p',
    {},
    element('a:pPr', { algn: 'r' }),
    element('a:fld', { id, type: 'slidenum' }, look, element('a:t', {}, '‹#›')),
  )
}

function ground({ width, ground: y }: SlidePlaces): Markup[] {
  const box = { x: 0, y: y - 4, width, height: 16 }
  return groundLine({ x: 0, width, y, strokeWidth: 1.6 }).flatMap((node, index) =>
    node.type === 'path'
      ? [
          freeform({
            ...{ id: 20 + index, name: index === 0 ? 'Hatching' : 'Ground line', box, d: node.d },
            line: { colour: index === 0 ? 'tx2' : 'tx1', width: node.strokeWidth ?? 1 },
          }),
        ]
      : [],
  )
}

function mark({ mark: place }: SlidePlaces, theme: PptxDeck['theme'], language: string): Markup[] {
  const { right, baseline, size } = place
  const height = size * 0.9
  const name = { x: right - 94, y: baseline - size * 1.02, width: 94, height: size * 1.3 }
  const box = {
    ...{ x: name.x - height * 1.25 - 6, y: baseline - height },
    ...{ width: height * 1.25, height },
  }
  const drawn = logo(box).flatMap((node: SceneNode, index) =>
    node.type === 'path'
      ? [
          freeform({
            ...{ id: 30 + index, name: 'Mark', box, d: node.d },
            fill: node.fill === 'tag' ? { hex: THEMES[theme].tag } : 'tx1',
          }),
        ]
      : [],
  )
  const words = paragraph('Outcrop', { size: size * 0.95, bold: true, language, font: '+mj-lt' })
  return [...drawn, textBox({ id: 40, name: 'Name', box: name, paragraphs: [words] })]
}

function styles(): Markup {
  const title = level({ size: 40, font: '+mj-lt', colour: 'tx1', bold: true })
  const text = level({ size: 20, font: '+mn-lt', colour: 'tx1' })
  return element(
    'p:txStyles',
    {},
    element('p:titleStyle', {}, title),
    element('p:bodyStyle', {}, text),
    element('p:otherStyle', {}, text),
  )
}

type Level = { size: number; font: string; colour: 'tx1'; bold?: boolean }

function level({ size, font, colour, bold }: Level): Markup {
  const spacing = element('a:lnSpc', {}, element('a:spcPct', { val: bold ? 95000 : 100000 }))
  return element(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: 'l', rtl: 0 },
    spacing,
    element('a:spcBef', {}, element('a:spcPts', { val: 0 })),
    element('a:buNone'),
    element(
      'a:defRPr',
      { sz: hundredths(size), b: bold ? 1 : 0 },
      solid(colour),
      ...['latin', 'ea', 'cs'].map((script) =>
        element(`a:${script}`, {
          typeface: font.replace('lt', script === 'latin' ? 'lt' : script),
        }),
      ),
    ),
  )
}
