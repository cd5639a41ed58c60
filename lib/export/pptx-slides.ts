import type { NativeBars, NativeChart } from '../charts/chart-kind'
import type { Drawing } from '../charts/drawing'
import { capital } from '../number-words'
import type { Box } from '../scene/scene'
import type { ThemeId } from '../scene/theme'
import { aboutDocument } from './about'
import type { PptxDeck, PptxSlide, SlideSize, SlideText } from './pptx-deck'
import { fittedTitle, noteText } from './pptx-fit'
import type { Lifted } from './pptx-lift'
import { notesOf } from './pptx-notes'
import { pictureSlide } from './pptx-picture'
import { placesOf } from './pptx-place'
import { tablePages } from './pptx-table-plan'

export type DeckInput = {
  drawing: Drawing
  /** The picture without its title and foot. */
  png: Uint8Array
  lifted: Lifted
  theme: ThemeId
}

/** One picture as a deck: itself, the chart that can be edited, and the table. */
export function deckOf(input: DeckInput): PptxDeck {
  const { drawing, theme } = input
  const size = sizeOf(drawing.scene)
  const refused = drawing.refusal !== null
  const native = drawing.native?.() ?? null
  const charts = native === null ? [] : chartsOf(native)
  const notes = [...notesOf(drawing), ...(native && charts.length === 0 ? [TOO_MANY_BARS] : [])]
  const deck = { ...input, size, notes }
  return {
    about: aboutDocument(drawing),
    ...{ size, theme },
    slides: [
      pictureSlide(deck),
      ...(refused ? [] : [...chartSlides(deck, charts), ...tableSlides(deck)]),
    ],
  }
}

type Deck = DeckInput & { size: SlideSize; notes: string[] }

/** Sheets of 4:3 make slides of 4:3; all others stand on wide ones. */
function sizeOf({ width, height }: { width: number; height: number }): SlideSize {
  return Math.abs(width / height - 4 / 3) < 0.01 ? 'standard' : 'wide'
}

/** What the slides after the picture have in common. */
function after({ drawing, lifted, size }: Deck, what: string) {
  const own = drawing.scene.title
  const title = /[?!.]$/.test(own) ? `${own} ${capital(what)}` : `${own}: ${what}`
  const at = fittedTitle(title, placesOf(size).title)
  const source = lifted.source ?? ''
  return { title, titleAt: at, source, foot: lifted.source !== null, ground: true }
}

const MOST_BARS = 14
const MOST_CHARTS = 4

const TOO_MANY_BARS = `There is no chart to edit: it would have more than ${MOST_BARS * MOST_CHARTS} bars. The table has them all.`

/** One chart a slide; none where there would be too many of them. */
function chartsOf(chart: NativeChart): NativeChart[] {
  const charts = chart.type === 'bars' ? splitBars(chart) : [chart]
  return charts.length > MOST_CHARTS ? [] : charts
}

function chartSlides(deck: Deck, charts: readonly NativeChart[]): PptxSlide[] {
  return charts.map((each, index) => {
    const what = charts.length === 1 ? 'chart' : `chart ${index + 1} of ${charts.length}`
    const { note } = placesOf(deck.size)
    return {
      ...{ kind: 'chart', chart: each, alt: deck.drawing.describe.short, ...after(deck, what) },
      texts: [noteText(each.note, note)],
      notes: chartNotes(each),
    }
  })
}

function chartNotes({ note, absent }: NativeChart): string[] {
  const named = absent.length === 0 ? [] : ['', 'Not in this chart', ...absent]
  return ['A chart that can be edited: its numbers are in the workbook behind it.', note, ...named]
}

/** As many bars as can be read on one slide, spread evenly. */
function splitBars(chart: NativeBars): NativeBars[] {
  const { categories, series } = chart
  const slides = Math.ceil(categories.length / MOST_BARS)
  const each = Math.ceil(categories.length / slides)
  return Array.from({ length: slides }, (_, index) => {
    const [from, to] = [index * each, (index + 1) * each]
    return {
      ...chart,
      categories: categories.slice(from, to),
      series: series.map((one) => ({ ...one, values: one.values.slice(from, to) })),
    }
  })
}

function tableSlides(deck: Deck): PptxSlide[] {
  const { drawing, size } = deck
  const { content, note } = placesOf(size)
  const room = { width: content.width, height: content.y + content.height - note.y - 24 }
  const pages = tablePages(drawing.table, room)
  return pages.map(({ missing, ...page }, index) => {
    const what = pages.length === 1 ? 'table' : `table ${index + 1} of ${pages.length}`
    return {
      ...{ kind: 'table', alt: drawing.table.caption, ...after(deck, what), ...page },
      texts: missing === '' ? [] : [missingText(missing, content)],
      notes: [drawing.table.caption, ...(missing === '' ? [] : [missing])],
    }
  })
}

function missingText(text: string, { x, y, width, height }: Box): SlideText {
  const box = { x, y: y + height - 18, width, height: 18 }
  return { text, box, size: 40 / 3, role: 'ink2' }
}
