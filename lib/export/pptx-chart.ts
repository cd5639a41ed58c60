import type { NativeBars, NativeChart, NativeRadar } from '../charts/chart-kind'
import { THEMES } from '../scene/theme'
import { type AxisInput, axis } from './pptx-axis'
import { lineOf, lookOfSeries, markerOf, type SeriesLook } from './pptx-look'
import { solid } from './pptx-shape'
import { A, type DeckLook } from './pptx-theme'
import { hundredths } from './pptx-units'
import { columnName, type Sheet, sheetOf } from './pptx-workbook'
import { element, type Markup, part, pieces } from './pptx-xml'

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Type sizes in a chart, in layout pixels: 12 points and 11. */
const LABEL = 16
const VALUE = 44 / 3

const CATEGORY = 500000001
const NUMBER = 500000002

/** One chart part. Its workbook is the relation `rId1`. */
export function chartPart(chart: NativeChart, deck: DeckLook, language: string): string {
  const plot = chart.type === 'radar' ? radarPlot(chart, deck) : barPlot(chart, deck)
  return part(
    element(
      'c:chartSpace',
      { 'xmlns:c': C, 'xmlns:a': A, 'xmlns:r': R },
      element('c:date1904', { val: 0 }),
      element('c:lang', { val: language }),
      element('c:roundedCorners', { val: 0 }),
      element(
        'c:chart',
        {},
        element('c:autoTitleDeleted', { val: 1 }),
        element('c:plotArea', {}, element('c:layout'), plot),
        legend(chart.type === 'radar' ? 'r' : 'b'),
        element('c:plotVisOnly', { val: 1 }),
        element('c:dispBlanksAs', { val: 'gap' }),
      ),
      element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
      textProperties(LABEL),
      element('c:externalData', { 'r:id': 'rId1' }, element('c:autoUpdate', { val: 0 })),
    ),
  )
}

function radarPlot(chart: NativeRadar, { theme }: DeckLook): Markup {
  const rule = { hex: THEMES[theme].edge }
  const sheet = sheetOf(chart)
  const series = chart.series.map(({ name, slot, values }, index) =>
    element(
      'c:ser',
      {},
      heading(index, name),
      lineOf(slot),
      markerOf(slot),
      categories(sheet),
      numbers(sheet, index, values),
    ),
  )
  const plain: AxisInput = { id: CATEGORY, crosses: NUMBER, text: textProperties(LABEL), rule }
  const rings = { ...plain, id: NUMBER, crosses: CATEGORY, text: textProperties(VALUE) }
  return pieces(
    element(
      'c:radarChart',
      {},
      element('c:radarStyle', { val: 'marker' }),
      element('c:varyColors', { val: 0 }),
      ...series,
      element('c:axId', { val: CATEGORY }),
      element('c:axId', { val: NUMBER }),
    ),
    axis.categories({ ...plain, grid: true }),
    axis.values({ ...rings, grid: true, most: chart.levels }),
  )
}

function barPlot(chart: NativeBars, deck: DeckLook): Markup {
  const sheet = sheetOf(chart)
  const series = chart.series.map(({ name, look, values }, index) => {
    const seen = lookOfSeries(look, deck)
    return element(
      'c:ser',
      {},
      heading(index, name),
      seen.shape,
      element('c:invertIfNegative', { val: 0 }),
      labels(seen),
      categories(sheet),
      numbers(sheet, index, values),
    )
  })
  const most = Math.max(...chart.categories.map((_, at) => sumAt(chart, at)))
  const rule = { hex: THEMES[deck.theme].edge }
  const plain: AxisInput = { id: CATEGORY, crosses: NUMBER, text: textProperties(LABEL), rule }
  return pieces(
    element(
      'c:barChart',
      {},
      element('c:barDir', { val: 'bar' }),
      element('c:grouping', { val: 'stacked' }),
      element('c:varyColors', { val: 0 }),
      ...series,
      element('c:gapWidth', { val: 40 }),
      element('c:overlap', { val: 100 }),
      element('c:axId', { val: CATEGORY }),
      element('c:axId', { val: NUMBER }),
    ),
    axis.categories({ ...plain, downwards: true }),
    axis.values({ ...plain, id: NUMBER, crosses: CATEGORY, most, hidden: true }),
  )
}

function sumAt({ series }: NativeBars, at: number): number {
  return series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)
}

/** Number and name of a series, the name also in its cell of the workbook. */
function heading(index: number, name: string): Markup {
  const value = element('c:pt', { idx: 0 }, element('c:v', {}, name))
  return pieces(
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element(
      'c:tx',
      {},
      element(
        'c:strRef',
        {},
        element('c:f', {}, `Sheet1!$${columnName(index + 1)}$1`),
        element('c:strCache', {}, element('c:ptCount', { val: 1 }), value),
      ),
    ),
  )
}

function categories({ rows }: Sheet): Markup {
  const points = rows.map(({ name }, idx) => element('c:pt', { idx }, element('c:v', {}, name)))
  return element(
    'c:cat',
    {},
    element(
      'c:strRef',
      {},
      element('c:f', {}, `Sheet1!$A$2:$A$${rows.length + 1}`),
      element('c:strCache', {}, element('c:ptCount', { val: rows.length }), ...points),
    ),
  )
}

/** The numbers of a series; what is null has no point at all. */
function numbers({ rows }: Sheet, index: number, values: readonly (number | null)[]): Markup {
  const column = columnName(index + 1)
  const points = values.flatMap((value, idx) =>
    value === null ? [] : [element('c:pt', { idx }, element('c:v', {}, String(value)))],
  )
  return element(
    'c:val',
    {},
    element(
      'c:numRef',
      {},
      element('c:f', {}, `Sheet1!$${column}$2:$${column}$${rows.length + 1}`),
      element(
        'c:numCache',
        {},
        element('c:formatCode', {}, 'General'),
        element('c:ptCount', { val: rows.length }),
        ...points,
      ),
    ),
  )
}

/** Each piece says how many it is; a piece of none says nothing. */
function labels({ label }: SeriesLook): Markup {
  const shown: [string, 0 | 1][] = [
    ['showLegendKey', 0],
    ['showVal', 1],
    ['showCatName', 0],
    ['showSerName', 0],
    ['showPercent', 0],
    ['showBubbleSize', 0],
  ]
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: '0;;;', sourceLinked: 0 }),
    element('c:spPr', {}, solid(label.ground)),
    textProperties(VALUE, label.text),
    ...shown.map(([name, val]) => element(`c:${name}`, { val })),
  )
}

function legend(val: 'r' | 'b'): Markup {
  return element(
    'c:legend',
    {},
    element('c:legendPos', { val }),
    element('c:overlay', { val: 0 }),
    textProperties(LABEL),
  )
}

function textProperties(size: number, fill: Parameters<typeof solid>[0] = 'tx1'): Markup {
  const look = element('a:defRPr', { sz: hundredths(size), b: 0 }, solid(fill))
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, element('a:pPr', {}, look), element('a:endParaRPr', { lang: 'en' })),
  )
}
