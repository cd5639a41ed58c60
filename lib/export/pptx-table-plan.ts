import type { Table } from '../charts/chart-kind'
import { type WordRuler, wordRuler } from './pptx-lines'
import { columnsOf, leadsOf, PAD, setsOf, widthsOf } from './pptx-table-columns'

/** Rows and columns of a table that stand on one slide. */
export type TablePage = {
  head: string[]
  rows: string[][]
  widths: number[]
  /** Heights of the head and of each row. */
  heights: number[]
  size: number
  /** What of the table is in no slide, in a sentence; empty: nothing. */
  missing: string
}

export type TableRoom = { width: number; height: number }

/**
 * 12, 11 and 10 points: the largest in which all is on one slide; else that in which all columns stand side
 * by side, or the smallest where the slides would be many.
 */
const SIZES = [16, 44 / 3, 40 / 3] as const
const MANY_SLIDES = 4
const MOST_ROWS = 12
const MOST_SLIDES = 60
const LEADING = 1.2

/** The table on as many slides as it needs, up to sixty; the head and the names of the rows stand on each. */
export function tablePages({ head, rows }: Table, room: TableRoom): TablePage[] {
  if (head.length === 0 || rows.length === 0) return []
  const read = rows.slice(0, MOST_SLIDES * MOST_ROWS)
  const planned = SIZES.map((size) => pagesAt({ head, read, size, total: rows.length }, room))
  const [large, middle, small] = planned
  const together = planned.find(({ sets }) => sets === 1) ?? middle
  const one = planned.find(({ pages }) => pages.length === 1)
  const long = (together?.pages.length ?? 0) > MANY_SLIDES ? small : undefined
  return (one ?? long ?? together ?? large)?.pages ?? []
}

type Input = { head: string[]; read: string[][]; size: number; total: number }

function pagesAt({ head, read, size, total }: Input, room: TableRoom) {
  const body = wordRuler('body', size)
  const columns = columnsOf({ head, rows: read }, { body, size })
  const sets = setsOf(columns, leadsOf(read), room.width)
  const most = Math.max(1, Math.floor(MOST_SLIDES / sets.length))
  const pages = sets.flatMap((set) => {
    const widths = widthsOf(set, room.width)
    const pick = (row: readonly string[]) => set.map(({ index }) => row[index] ?? '')
    const sheet = { head: pick(head), rows: read.map(pick), widths, size, body }
    return paged(sheet, { height: room.height, most, total })
  })
  return { sets: sets.length, pages }
}

type Sheet = Omit<TablePage, 'missing' | 'heights'> & { body: WordRuler }
type Limits = { height: number; most: number; total: number }

function paged(sheet: Sheet, { height, most, total }: Limits): TablePage[] {
  const room = height - rowHeight(sheet, sheet.head)
  const pages: string[][][] = []
  let page: string[][] = []
  let [used, shown] = [0, 0]
  for (const row of sheet.rows) {
    for (const piece of piecesOf(sheet, row, room)) {
      const own = rowHeight(sheet, piece)
      if (page.length > 0 && (page.length === MOST_ROWS || used + own > room)) {
        pages.push(page)
        page = []
        used = 0
      }
      page.push(piece)
      used += own
    }
    if (pages.length >= most) break
    shown += 1
  }
  const kept = page.length > 0 && pages.length < most ? [...pages, page] : pages
  const gone = total - shown
  const missing = gone === 0 ? '' : `${gone} of ${total} rows have no room in this file.`
  const { head, widths, size } = sheet
  return kept.map((rows, index) => ({
    ...{ head, rows, widths, size },
    heights: [head, ...rows].map((row) => rowHeight(sheet, row)),
    missing: index === kept.length - 1 ? missing : '',
  }))
}

/** A row that no slide has room for, cut into several that follow each other. */
function piecesOf(sheet: Sheet, row: readonly string[], room: number): string[][] {
  const most = Math.max(1, Math.floor((room - 2 * PAD.y) / (sheet.size * LEADING)))
  const lines = row.map((text, index) => linesOf(sheet, text, index))
  const count = Math.ceil(Math.max(1, ...lines.map((each) => each.length)) / most)
  if (count === 1) return [[...row]]
  return Array.from({ length: count }, (_, at) =>
    lines.map((each, index) => {
      const text = each.slice(at * most, (at + 1) * most).join(' ')
      return index === 0 && at > 0 && text === '' ? `${row[0] ?? ''} (continued)` : text
    }),
  )
}

function linesOf({ widths, body }: Sheet, text: string, index: number): string[] {
  return body.lines(text, (widths[index] ?? 0) - 2 * PAD.x)
}

/** As high as its longest cell. */
function rowHeight(sheet: Sheet, row: readonly string[]): number {
  const most = Math.max(1, ...row.map((text, index) => linesOf(sheet, text, index).length))
  return most * sheet.size * LEADING + 2 * PAD.y
}
