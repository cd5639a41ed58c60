import { readFileSync } from 'node:fs'
import { FORMATS } from '../../../lib/export/formats'
import { FRAME_KEYS } from '../../../lib/http/frame-keys'
import { frameSchema } from '../../../lib/http/frame-schema'
import { FILE_PRESETS, PRESETS } from '../../../lib/scene/frame'

const text = readFileSync('docs/export.md', 'utf8')

/** Cells of the rows below a heading of a table. */
function rowsOf(head: string): string[][] {
  const [, below = ''] = text.split(`${head}\n`)
  const [table = ''] = below.split('\n\n')
  const rows = table.split('\n').slice(1)
  return rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | ?\|$/g, '').trim()))
}

const codes = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

describe('the tables of docs/export.md', () => {
  it('name every key, in the order of the code', () => {
    const keys = rowsOf('| key | values | default |').map(([key = '']) => codes(key)[0])
    expect(keys).toEqual([...FRAME_KEYS])
  })

  it.each(
    rowsOf('| key | values | default |').map((row) => [codes(row[0] ?? '')[0] ?? '', row] as const),
  )('give the values and the default of %s', (key, [, values = '', byDefault = '']) => {
    const schema = Object.entries(frameSchema.shape).find(([name]) => name === key)?.[1]
    const refused = schema?.safeParse('§')
    const allowed = refused?.error?.issues.flatMap((issue) =>
      issue.code === 'invalid_value' ? issue.values.map(String) : [],
    )
    for (const value of allowed ?? []) expect(codes(values)).toContain(value)
    const usual = schema?.safeParse(undefined).data
    if (usual !== undefined) expect(codes(byDefault)).toEqual([String(usual)])
  })

  it('name every preset with its size', () => {
    const rows = rowsOf('| preset | layout pixels | PNG at 1.5 | for |')
    expect(rows.flatMap(([names = '']) => codes(names))).toEqual([...FILE_PRESETS])
    for (const [names = '', sizes = ''] of rows) {
      for (const preset of FILE_PRESETS.filter((id) => codes(names).includes(id))) {
        const { width, height } = PRESETS[preset]
        expect(sizes).toContain(height === 'auto' ? `${width}` : `${width} x ${height}`)
      }
    }
  })

  it('name every format', () => {
    const endings = rowsOf('| ending | what it is |').map(([ending = '']) => codes(ending)[0])
    expect(endings).toEqual(FORMATS.map(({ extension }) => `.${extension}`))
  })
})
