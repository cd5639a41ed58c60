import type { NativeChart } from '../charts/chart-kind'
import { contentTypes, packed, relations } from './pptx-parts'
import { element, type Markup, part } from './pptx-xml'

/** The numbers behind a chart: a row for each category, a column for each series. */
export type Sheet = { head: string[]; rows: { name: string; values: (number | null)[] }[] }

export function sheetOf({ categories, series }: NativeChart): Sheet {
  return {
    head: series.map(({ name }) => name),
    rows: categories.map((name, at) => ({
      name,
      values: series.map(({ values }) => values[at] ?? null),
    })),
  }
}

/** `A`, `B`, … `Z`, `AA`, … for a column from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook of one sheet, which a reader gets who edits the data of a chart. Text is never a formula. */
export function workbook(chart: NativeChart): Uint8Array {
  return packed({
    '[Content_Types].xml': contentTypes(
      {},
      {
        'xl/workbook.xml': `${TYPE}.sheet.main+xml`,
        'xl/styles.xml': `${TYPE}.styles+xml`,
        'xl/worksheets/sheet1.xml': `${TYPE}.worksheet+xml`,
      },
    ),
    '_rels/.rels': relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': part(
      element(
        'workbook',
        { xmlns: MAIN, 'xmlns:r': OFFICE },
        element('sheets', {}, element('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })),
      ),
    ),
    'xl/_rels/workbook.xml.rels': relations([
      { type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': styles(),
    'xl/worksheets/sheet1.xml': worksheet(sheetOf(chart)),
  })
}

function worksheet({ head, rows }: Sheet): string {
  const lines = [
    row(
      1,
      ['', ...head].map((text, column) => textCell(column, 1, text)),
    ),
    ...rows.map(({ name, values }, index) => {
      const at = index + 2
      const cells = values.map((value, column) => numberCell(column + 1, at, value))
      return row(at, [textCell(0, at, name), ...cells])
    }),
  ]
  return part(element('worksheet', { xmlns: MAIN }, element('sheetData', {}, ...lines)))
}

function row(r: number, cells: (Markup | null)[]): Markup {
  return element('row', { r }, ...cells)
}

function textCell(column: number, at: number, text: string): Markup | null {
  if (text === '') return null
  const place = { r: `${columnName(column)}${at}`, t: 'inlineStr' }
  return element('c', place, element('is', {}, element('t', {}, text)))
}

function numberCell(column: number, at: number, value: number | null): Markup | null {
  if (value === null) return null
  return element('c', { r: `${columnName(column)}${at}` }, element('v', {}, String(value)))
}

function styles(): string {
  const none = element('fill', {}, element('patternFill', { patternType: 'none' }))
  const grey = element('fill', {}, element('patternFill', { patternType: 'gray125' }))
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side))
  const font = element('font', {}, element('sz', { val: 11 }), element('name', { val: 'Arial' }))
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }
  return part(
    element(
      'styleSheet',
      { xmlns: MAIN },
      element('fonts', { count: 1 }, font),
      element('fills', { count: 2 }, none, grey),
      element('borders', { count: 1 }, element('border', {}, ...sides)),
      element('cellStyleXfs', { count: 1 }, element('xf', format)),
      element('cellXfs', { count: 1 }, element('xf', { ...format, xfId: 0 })),
      element(
        'cellStyles',
        { count: 1 },
        element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
      ),
    ),
  )
}
