import type { Table } from '../charts/chart-kind'
import { wrap } from '../scene/wrap'
import { deckMeasure } from './pptx-measure'

/** Rows and columns of a table that stand on one slide. */
export type TablePage = {
  head: string[]
  rows: string[][]
  widths: number[]
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
/** Room around the words of a cell. */
export const PAD = { x: 8, y: 5 } as const
const LEADING = 1.2
const HEAD_FACE = 'strong'
/** What a column may ask for before others have what they need, and for one long word. */
const WIDEST = 200
const WIDEST_WORD = 240
/** A column is not set narrower than this if it has more to say. */
const NARROWEST = 112

type Column = { index: number; natural: number; least: number }

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
  const columns = head.map((_, index) => columnOf([head, ...read], index, size))
  const sets = setsOf(columns, leadsOf(read), room.width)
  const most = Math.max(1, Math.floor(MOST_SLIDES / sets.length))
  const pages = sets.flatMap((set) => {
    const widths = widthsOf(set, room.width)
    const pick = (row: readonly string[]) => set.map(({ index }) => row[index] ?? '')
    const sheet = { head: pick(head), rows: read.map(pick), widths, size }
    return paged(sheet, { height: room.height, most, total })
  })
  return { sets: sets.length, pages }
}

function columnOf(rows: readonly (readonly string[])[], index: number, size: number): Column {
  const widest = (split: (text: string) => string[]) => {
    const wide = rows.flatMap((row, at) =>
      split(row[index] ?? '').map((text) => deckMeasure(text, at === 0 ? HEAD_FACE : 'body', size)),
    )
    return wide.reduce((most, width) => Math.max(most, width), 0) + 2 * PAD.x
  }
  const natural = widest((text) => [text])
  const word = Math.min(
    widest((text) => text.split(/\s+/)),
    WIDEST_WORD,
  )
  const wanted = Math.max(word, NARROWEST, Math.min(natural / 4, WIDEST))
  return { index, natural, least: Math.min(natural, wanted) }
}

function sumOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { least }) => sum + least, 0)
}

/** Columns that stand side by side; those that say which row it is begin each set. */
function setsOf(columns: readonly Column[], leads: number, width: number): Column[][] {
  const first = columns.slice(0, leads)
  const sets: Column[][] = []
  let set = first
  for (const column of columns.slice(leads)) {
    if (set.length > leads && sumOf(set) + column.least > width) {
      sets.push(set)
      set = first
    }
    set = [...set, column]
  }
  return [...sets, set]
}

/** How many columns at the left tell one row from another: one, or two if the first repeats itself. */
function leadsOf(rows: readonly (readonly string[])[]): number {
  const first = rows.map(([name = '']) => name)
  return new Set(first).size === first.length || (rows[0]?.length ?? 0) < 4 ? 1 : 2
}

/** What is left of the width goes to those that have more to say, then to all. */
function widthsOf(columns: readonly Column[], width: number): number[] {
  const left = Math.max(0, width - sumOf(columns))
  const wanted = columns.map(({ natural, least }) => natural - least)
  const asked = wanted.reduce((sum, each) => sum + each, 0)
  const share = asked === 0 ? 0 : Math.min(1, left / asked)
  const set = columns.map(({ least }, index) => least + (wanted[index] ?? 0) * share)
  const all = set.reduce((sum, each) => sum + each, 0)
  const stretch = Math.min(width / all, 1.4)
  return set.map((each) => each * stretch)
}

type Sheet = Omit<TablePage, 'missing'>
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
  return kept.map((rows, index) => ({
    ...{ ...sheet, rows },
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

function linesOf({ widths, size }: Sheet, text: string, index: number): string[] {
  const width = (widths[index] ?? 0) - 2 * PAD.x
  return wrap(text, { face: 'body', size, width, measure: deckMeasure }).lines
}

/** As high as its longest cell. */
export function rowHeight(
  sheet: Pick<TablePage, 'widths' | 'size'>,
  row: readonly string[],
): number {
  const whole = { ...sheet, head: [], rows: [] }
  const most = Math.max(1, ...row.map((text, index) => linesOf(whole, text, index).length))
  return most * sheet.size * LEADING + 2 * PAD.y
}
