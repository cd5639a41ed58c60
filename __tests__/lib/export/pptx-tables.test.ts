import fc from 'fast-check'
import { tablePages } from '@/lib/export/pptx-table-plan'

const ROOM = { width: 1152, height: 450 }
const TEN_POINTS = 40 / 3

const table = (columns: number, rows: number, cell: (row: number, column: number) => string) => ({
  caption: 'Trees',
  head: Array.from({ length: columns }, (_, column) => `Head ${column}`),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cell(row, column)),
  ),
})

describe('tablePages', () => {
  it('puts a small table on one slide, in twelve points', () => {
    const pages = tablePages(
      table(3, 5, (row, column) => `${row}.${column}`),
      ROOM,
    )
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({ size: 16, missing: '' })
  })

  it('has at most twelve rows a slide, and the head on each', () => {
    const given = table(3, 30, (row, column) => `${row}.${column}`)
    const pages = tablePages(given, ROOM)
    expect(pages.map(({ rows }) => rows.length)).toEqual([12, 12, 6])
    expect(pages.every(({ head }) => head.join() === given.head.join())).toBe(true)
    expect(pages.flatMap(({ rows }) => rows)).toEqual(given.rows)
  })

  it('parts columns that are too many, and names the rows beside each part', () => {
    const given = table(40, 3, (row, column) => `the words of cell ${row} and ${column}`)
    const pages = tablePages(given, ROOM)
    expect(pages.length).toBeGreaterThan(2)
    for (const { rows, widths, size } of pages) {
      expect(rows.map(([name]) => name)).toEqual(given.rows.map(([name]) => name))
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(ROOM.width + 1)
      expect(size).toBeGreaterThanOrEqual(TEN_POINTS)
    }
    expect(pages.flatMap(({ head }) => head.slice(1))).toEqual(given.head.slice(1))
  })

  it('repeats two columns where the first alone does not tell rows apart', () => {
    const words = (row: number, column: number) =>
      column === 0 ? 'Part' : `the words of cell ${row} and ${column}`
    const pages = tablePages(table(40, 3, words), ROOM)
    expect(pages.every(({ head }) => head[0] === 'Head 0' && head[1] === 'Head 1')).toBe(true)
  })

  it('says how many rows have no room in a very long table', () => {
    const pages = tablePages(
      table(2, 5000, (row) => `row ${row}`),
      ROOM,
    )
    expect(pages).toHaveLength(60)
    expect(pages.at(-1)?.missing).toBe('4280 of 5000 rows have no room in this file.')
    expect(pages.slice(0, -1).every(({ missing }) => missing === '')).toBe(true)
  })

  it('carries a text that is higher than a slide on to the next, and loses no word', () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ')
    const pages = tablePages(
      table(2, 1, (_, column) => (column === 0 ? 'Oak' : words)),
      ROOM,
    )
    const cells = pages.flatMap(({ rows }) => rows)
    expect(cells.length).toBeGreaterThan(1)
    expect(cells.map((row) => row[1]).join(' ')).toBe(words)
    expect(cells[1]?.[0]).toBe('Oak (continued)')
  })

  it('keeps every cell, and stays inside the slide', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, 'x'))
    const cell = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    const tables = fc
      .record({ columns: fc.integer({ min: 1, max: 9 }), rows: fc.integer({ min: 1, max: 15 }) })
      .chain(({ columns, rows }) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
    const check = (rows: string[][]) => {
      const head = (rows[0] ?? []).map((_, index) => `H${index}`)
      const pages = tablePages({ caption: '', head, rows }, ROOM)
      for (const page of pages) {
        const height = page.heights.reduce((sum, each) => sum + each, 0)
        expect(height).toBeLessThanOrEqual(ROOM.height + 1)
        expect(page.rows.length).toBeLessThanOrEqual(12)
      }
      const letters = pages
        .flatMap((page) => page.rows.flat())
        .join('')
        .replace(/\s/g, '')
      for (const text of rows.flat()) {
        for (const each of text.split(' ')) expect(letters).toContain(each)
      }
    }
    fc.assert(fc.property(tables, check), { numRuns: 40 })
  })
})
