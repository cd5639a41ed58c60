import { drawChart } from '../../../lib/charts/draw'
import type { Drawing } from '../../../lib/charts/drawing'
import { toCsv } from '../../../lib/export/csv'
import { toJson } from '../../../lib/export/json'
import { toMarkdown } from '../../../lib/export/md'
import { pictureJsonSchema } from '../../../lib/http/contract'
import { frameOf } from '../../../lib/scene/frame'
import { measure } from '../../../lib/scene/measure'
import { DEFAULT_QUERY } from '../../../lib/view/query'
import { tinyDataset } from '../../support/tiny-dataset'

const drawing = drawChart({
  dataset: tinyDataset,
  hash: '0123456789abcdef',
  chart: 'matrix',
  query: DEFAULT_QUERY,
  options: {},
  frame: frameOf('square', measure),
})
const withRows = (rows: string[][]): Drawing => ({
  ...drawing,
  records: () => ({ caption: '', head: rows.map((_, index) => `c${index}`), rows }),
})

describe('csv', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    const csv = toCsv(drawing)
    expect(csv.startsWith('\uFEFFabout,system id,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', '-1'],
    ['-12.5', '-12.5'],
    ['-1+1', "'-1+1"],
    ['-a', "'-a"],
    [' =1', "' =1"],
    ['\u200B=1', "'\u200B=1"],
    ['\u2060\uFEFF \u200E@A1', "'\u2060\uFEFF \u200E@A1"],
    ['a =1', 'a =1'],
    ['@A1', "'@A1"],
    ['\t=1', '"\'\t=1"'],
    ['＝1', "'＝1"],
    ['1=1', '1=1'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    [' space', '" space"'],
  ])('writes %j as %j', (value, written) => {
    expect(toCsv(withRows([[value]]))).toBe(`\uFEFFc0\r\n${written}\r\n`)
  })

  it('is the table where there are no records', () => {
    const { records: _, ...bare } = drawing
    const [head] = toCsv(bare).slice(1).split('\r\n')
    expect(head?.split(',')).toHaveLength(drawing.table.head.length)
  })
})

describe('json', () => {
  it('meets its schema and has its keys in order', () => {
    const content: unknown = JSON.parse(toJson(drawing))
    expect(pictureJsonSchema.parse(content)).toMatchObject({
      dataset: { id: 'trees', hash: '0123456789abcdef' },
      description: drawing.describe.full ? { full: drawing.describe.full } : {},
    })
    const keys = Object.keys(pictureJsonSchema.parse(content))
    expect(Object.keys(JSON.parse(toJson(drawing)))).toEqual([...keys].sort())
  })

  it('does not depend on the order in which keys were made', () => {
    const turned = {
      ...drawing,
      notes: Object.fromEntries(Object.entries(drawing.notes).reverse()),
    }
    expect(toJson(turned)).toBe(toJson(drawing))
  })
})

describe('markdown', () => {
  it('holds title, full text, table, source and address', () => {
    const md = toMarkdown(drawing)
    expect(md.startsWith(`# ${drawing.describe.title}\n\n${drawing.describe.full}\n\n| `)).toBe(
      true,
    )
    expect(md).toContain('Source: Three trees 1.0.0 (2026-01-02), CC0-1.0.')
    expect(md.endsWith('Address: `/trees/matrix`\n')).toBe(true)
    const rows = md.split('\n').filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(drawing.table.rows.length + 2)
  })

  it('lets no markup through', () => {
    const table = { ...drawing.table, rows: [['<b>a|b</b>', '[x](y)', '`c`', 'two\nlines']] }
    const row = toMarkdown({ ...drawing, table })
      .split('\n')
      .find((line) => line.includes('two lines'))
    expect(row).toBe('| &lt;b&gt;a\\|b&lt;/b&gt; | \\[x\\](y) | \\`c\\` | two lines |')
  })
})
